import type { CaseAlias } from '#shared/base/ids';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { reviewMarkOf } from '#shared/casedoc/reviewMark';
import { chainLabelOf, type ChainLabel } from '#shared/casedoc/chainLabel';
import type { SharedDoc } from '#shared/casedoc/updates';
import {
  newCaseSummary,
  readWorkplaceIndex,
  writeCaseSummary,
  type CaseSummary,
} from '#shared/casedoc/workplaceIndex';

import { shredChains, type ShredParts } from './shredChains.ts';

/** Stands before the number of a case whose own code was lost. */
const FOUND_AGAIN = 'TERUG-';

interface Beside extends ChainLabel {
  readonly alias: CaseAlias;
}

interface StrayCase {
  readonly alias: CaseAlias;
  readonly caseId: string | null;
  readonly epoch: string | null;
  readonly isReview: boolean;
}

/**
 * Puts every chain that has records but is not named in the index back in its place: a case gets a
 * line of its own, a chain beside a case is tied to that case again. Nothing is lost from sight.
 * What a clean-up of the history left that was cut off before its end is taken away.
 */
export async function listStrays(
  parts: ShredParts,
  doc: SharedDoc,
  aliases: readonly CaseAlias[],
): Promise<void> {
  const { shelf } = parts;
  const { cases, former } = readWorkplaceIndex(doc);
  const lines = [...cases, ...former];
  const named = new Set(lines.flatMap((line) => [line.alias, line.desk, line.private, line.log]));
  const codes = lines.map((line) => line.code);
  const besides: Beside[] = [];
  const strays: StrayCase[] = [];
  for (const alias of aliases.filter((one) => !named.has(one))) {
    const opened = await shelf.openChain(alias);
    if (!opened.ok) continue;
    const { plan, provider } = opened.value;
    const label = chainLabelOf(provider.doc);
    if (label !== null) {
      besides.push({ ...label, alias });
    } else if (plan.records.length > 0) {
      const identity = caseIdentityOf(provider.doc) ?? { caseId: null, epoch: null };
      strays.push({ alias, ...identity, isReview: reviewMarkOf(provider.doc) !== null });
    }
    await shelf.close(alias);
  }
  for (const stray of strays) {
    const isUsed = besides.some(({ of }) => of === stray.alias);
    if (!isUsed && (await isUnfinishedCopy(parts, cases, stray))) {
      // Its words stand in the case it was made from; a failure leaves it for the next start.
      await shredChains(parts, [stray.alias]);
      continue;
    }
    const { alias, caseId, epoch, isReview } = stray;
    const code = freeCode(codes);
    const line = newCaseSummary(alias, code, parts.sides.tools.now());
    writeCaseSummary(doc, alias, { ...line, caseId, epoch, isReview });
    codes.push(code);
  }
  tieBeside(doc, besides);
}

/**
 * Whether a chain was made to put a listed case on without its history, and the line that makes the
 * change was never written. Nobody can have worked in it: that makes chains beside it.
 */
async function isUnfinishedCopy(
  { shelf }: Pick<ShredParts, 'shelf'>,
  cases: readonly CaseSummary[],
  { caseId, epoch }: StrayCase,
): Promise<boolean> {
  const line = cases.find((one) => caseId !== null && one.caseId === caseId);
  if (line === undefined || line.epoch === epoch) return false;
  const opened = await shelf.openChain(line.alias);
  if (!opened.ok) return false;
  const isWhole = opened.value.plan.missing === 0;
  await shelf.close(line.alias);
  return isWhole;
}

// One that another of its kind already took in, or took the place of, stays out of the index.
function tieBeside(doc: SharedDoc, besides: readonly Beside[]): void {
  const followed = new Set(besides.map(({ after }) => after));
  for (const { alias, kind, of } of besides) {
    if (followed.has(alias)) continue;
    const line: CaseSummary | undefined = readWorkplaceIndex(doc).cases.find(
      (one) => one.alias === of,
    );
    if (line?.[kind] === null) writeCaseSummary(doc, of, { [kind]: alias });
  }
}

function freeCode(taken: readonly string[]): string {
  const numbers = taken
    .filter((code) => code.startsWith(FOUND_AGAIN))
    .map((code) => Number(code.slice(FOUND_AGAIN.length)));
  return `${FOUND_AGAIN}${String(Math.max(0, ...numbers) + 1)}`;
}
