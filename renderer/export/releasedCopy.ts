import type { Analysis, Entity } from '#shared/analysis/analysis';
import { isReadByAnother } from '#shared/anonymise/case/secondReader';
import type { ScanWish } from '#shared/anonymise/case/scanFinished';
import { fail, ok, type Result } from '#shared/base/result';
import type { CopyKind } from '#shared/report/sharing/buildCopy';

/** A case as it would leave without names, and how far the look at it has come. */
export interface ReleaseLook {
  readonly masked: Analysis;
  /** Things nobody decided on yet. */
  readonly undecided: number;
  /** SHA-256 in hex of the text that was looked at, as `releaseCheck.contentHash` has it. */
  readonly contentHash: string;
  /** What may not be found in the finished file. */
  readonly scan: ScanWish;
  /** Words that could tell who it is about, in a text that goes along beside the case. */
  readonly findBeside: (text: string) => Promise<readonly string[]>;
}

/**
 * Why a copy without names may not leave yet. `unseen`: it was not looked through at all;
 * `unweighed`: nobody said of this text whether somebody stands out in it; `unchecked`: no second
 * reader signed it.
 */
export type ReleaseProblem = 'unseen' | 'undecided' | 'unweighed' | 'unchecked' | 'recognisable';

/** The kinds that leave without names. */
export function isDeidentified(kind: CopyKind): kind is 'learning' | 'supervision' {
  return kind === 'learning' || kind === 'supervision';
}

/**
 * The analysis a copy is made from: for a copy without names the one that was looked through, and
 * only when everything was decided and the three questions were answered for this very text. A copy
 * to learn from (privacy.md 2, E8) also needs a second reader who signed it and recognised nobody; a
 * supervisor is bound to secrecy and reads it for the duo (E10), so nobody else has to read it first.
 */
export function releasedAnalysis(
  kind: CopyKind,
  analysis: Analysis,
  look: ReleaseLook | null,
): Result<Analysis, ReleaseProblem> {
  if (!isDeidentified(kind)) return ok(analysis);
  if (look === null) return fail('unseen');
  if (look.undecided > 0) return fail('undecided');
  const checks = analysis.releaseCheck.filter(
    (check) => check.kind === kind && check.contentHash === look.contentHash,
  );
  const deciders = analysis.maskDecision
    .filter((one) => one.kind === kind)
    .map(({ createdBy }) => createdBy);
  const through = checks.filter(
    (check) =>
      isWeighed(check) &&
      (kind === 'supervision' || isReadByAnother(check, [...deciders, check.createdBy])),
  );
  if (through.length === 0) return fail(kind === 'supervision' ? 'unweighed' : 'unchecked');
  const isRecognised = through.some(
    (check) =>
      check.couldBe === 'somebody' ||
      check.singlingOut === 'yes' ||
      check.linkability === 'yes' ||
      check.inference === 'yes',
  );
  return isRecognised ? fail('recognisable') : ok(look.masked);
}

function isWeighed({ singlingOut, linkability, inference }: Entity<'releaseCheck'>): boolean {
  return singlingOut !== null && linkability !== null && inference !== null;
}
