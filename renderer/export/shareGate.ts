import type { Analysis } from '#shared/analysis/analysis';
import { mayShare } from '#shared/consent/mayShare';
import type { MaySharing } from '#shared/consent/sharingDecision';
import { accessData } from '#shared/report/sharing/accessCopy';
import { buildCopy } from '#shared/report/sharing/buildCopy';
import { forReader } from '#shared/report/sharing/forReader';
import type { SharingWish } from '#shared/report/sharing/sharingWish';
import { statementsThatStay } from '#shared/report/sharing/statementsWith';
import { whatStaysBehind } from '#shared/report/sharing/whatStaysBehind';
import type { ReportDocument } from '#shared/report/reportDocument';
import { lastChangeOf } from '#shared/retention/lastChangeOf';
import { isKindAllowed } from '../state/policyStore.ts';
import { refusalsInReview } from '../state/refusalsInReview.ts';
import { fileName } from './fileName.ts';
import { leavingOverview, type LeavingOverview } from './leavingOverview.ts';
import { letterProblem } from '#shared/letters/letterOfCopy';
import { isDeidentified, releasedAnalysis } from './releasedCopy.ts';
import { contentHashOf, eventOf, hexHash, letOutReady } from './register.ts';
import type {
  ShareBlock,
  ShareFormat,
  ShareOutcome,
  ShareProblem,
  ShareWish,
} from './shareWish.ts';
import type { GateParts } from './gate.ts';
import { mayBeCalled, problemInFile, problemInPdf } from './scanFile.ts';

/** A copy that is ready to be read and to leave; nothing is on disk yet. */
export interface PreparedShare {
  readonly wish: ShareWish;
  readonly decision: MaySharing;
  /** What the copy was made from. */
  readonly made: SharingWish;
  /** What is shown before it leaves is what is made into a file. */
  readonly report: ReportDocument;
  readonly overview: LeavingOverview;
  /** What its reader does not get, and why, in sentences for who lets it leave. */
  readonly staysBehind: readonly string[];
  readonly suggestedName: string;
}

/** What came of asking: a copy to read, or what is missing first. */
export type Prepared =
  | { readonly may: true; readonly share: PreparedShare }
  | { readonly may: false; readonly block: ShareBlock };

/** Decides, and makes the copy from what its readers may see. Touches no disk. */
export function prepareShare(wish: ShareWish): Prepared {
  const { kind, analysis, date, recipient, letter, dropped } = wish;
  if (!isKindAllowed(kind)) return stays({ why: 'policy' });
  const decision = mayShare(analysis, kind, recipient, date, {
    dropped,
    inReview: refusalsInReview(),
  });
  if (!decision.may) return stays({ why: 'consent', decision });
  if (decision.needsReason && wish.reason.trim() === '') return stays({ why: 'reason' });
  const problem = letterProblem(kind, letter);
  if (problem !== null) return stays({ why: problem });
  const released = releasedAnalysis(kind, analysis, wish.look);
  if (!released.ok) return stays({ why: 'release', problem: released.reason });
  const made: SharingWish = {
    kind,
    analysis: released.value,
    date,
    changedOn: lastChangeOf(analysis, wish.editedOn),
    recipient,
    letter: letterIn(released.value, letter),
    agreed: decision.agreed,
    expiresOn: decision.expiresOn,
    sha256: hexHash,
  };
  const sifted = forReader(made);
  const options = { question: wish.question, logLines: wish.logLines ?? [] };
  const report = buildCopy(made, options, sifted);
  const overview = leavingOverview(report, analysis);
  const staysBehind = [
    ...whatStaysBehind(analysis, sifted.dropped),
    ...statementsThatStay(sifted.analysis, kind, letter?.recipient ?? recipient.participant),
  ];
  const suggestedName = fileName(kind, analysis, date, {
    participant: recipient.participant,
    language: letter?.language ?? '',
  });
  return {
    may: true,
    share: { wish, decision, made, report, overview, staysBehind, suggestedName },
  };
}

/**
 * The only way for a copy to leave. Everything is decided anew: what was prepared a while ago may no
 * longer be allowed. The finished file is opened and searched in memory, so that a file that may not
 * leave never exists; then a place is asked, the register kept, and the file written.
 */
export async function letShareLeave(
  prepared: PreparedShare,
  parts: GateParts,
  format: ShareFormat = 'word',
): Promise<ShareOutcome> {
  const { wish, decision } = prepared;
  const refuse = (problem: ShareProblem) => {
    const line = lineOf(wish, decision);
    const isBlocked = BLOCKS.has(problem.reason);
    const action = isBlocked ? 'exportBlocked' : 'exportFailed';
    if (problem.reason !== 'cancelled') parts.log(eventOf(line, action, problem.reason));
    return { left: false, problem } as const;
  };
  // What stands in a PDF cannot be searched here: a copy without names leaves as Word.
  if (format === 'pdf' && isDeidentified(wish.kind)) return refuse({ reason: 'not-allowed' });
  if (format === 'data' && wish.kind !== 'access') return refuse({ reason: 'not-allowed' });
  const asked = await problemInQuestion(wish);
  if (asked !== null) return refuse(asked);
  const bytes = await bytesOf(prepared, parts, format).catch(() => null);
  if (bytes === null) return refuse({ reason: 'not-made' });
  const fileHash = hexHash(bytes);
  const now = mayShare(wish.analysis, wish.kind, wish.recipient, wish.date, {
    dropped: wish.dropped,
    inReview: refusalsInReview(),
    fileHash,
  });
  if (!now.may) return refuse({ reason: 'not-allowed' });
  const scanned = SCANS[format](prepared, bytes);
  if (scanned !== null) return refuse(scanned);
  const ready = {
    save: format === 'data' ? 'analysisJson' : format,
    suggestedName: nameFor(prepared, format),
    bytes,
    mayBeCalled: (name: string) => mayBeCalled(wish, name),
    file: {
      ...lineOf(wish, now),
      people: prepared.overview.people.map(({ id }) => id),
      words: prepared.overview.words,
      fileHash,
      ...(wish.kind === 'fullAnalysis' && { contentHash: contentHashOf(wish.analysis) }),
    },
  } as const;
  const left = await letOutReady(ready, parts);
  return left.ok
    ? { left: true, name: left.value.name }
    : { left: false, problem: { reason: left.reason } };
}

/** The same text as it stands in what leaves: in a copy without names, without names. */
function letterIn({ letter: letters }: Analysis, letter: ShareWish['letter']) {
  return letters.find(({ id }) => id === letter?.id) ?? null;
}

function stays(block: ShareBlock): Prepared {
  return { may: false, block };
}

type Finished = Uint8Array;

async function bytesOf(
  { report, made }: PreparedShare,
  parts: GateParts,
  format: ShareFormat,
): Promise<Finished> {
  if (format === 'pdf') return parts.makePdf(report);
  if (format === 'word') return parts.makeWord(report);
  return new TextEncoder().encode(`${JSON.stringify(accessData(made), null, 2)}\n`);
}

/** It was not a mishap: it may not leave. */
const BLOCKS: ReadonlySet<ShareProblem['reason']> = new Set([
  'not-allowed',
  'known-words',
  'in-question',
]);

/** The question to a supervisor is typed for this copy only: nobody looked through it before. */
async function problemInQuestion({ look, question }: ShareWish): Promise<ShareProblem | null> {
  if (look === null || question.trim() === '') return null;
  const found = await look.findBeside(question).catch(() => null);
  if (found === null) return { reason: 'not-made' };
  const places = found.map((words) => `“${words}”`);
  return places.length === 0 ? null : { reason: 'in-question', places };
}

/** Data is made here and now from what the document is made of: there is no file to open. */
const SCANS: Readonly<
  Record<ShareFormat, (prepared: PreparedShare, bytes: Finished) => ShareProblem | null>
> = {
  word: ({ wish, suggestedName }, bytes) => problemInFile(wish, bytes, suggestedName),
  pdf: (_, bytes) => problemInPdf(bytes),
  data: () => null,
};

const ENDINGS: Readonly<Record<ShareFormat, string>> = {
  word: '.docx',
  pdf: '.pdf',
  data: '.json',
};

function nameFor({ suggestedName }: PreparedShare, format: ShareFormat): string {
  return suggestedName.replace(/\.docx$/u, ENDINGS[format]);
}

/** Notes in the log that somebody read what would leave. */
export function notePreview({ wish, decision }: PreparedShare, parts: GateParts): void {
  parts.log(eventOf(lineOf(wish, decision), 'exportPreview', null));
}

/** Notes in the log that a copy was asked for and may not be made. */
export function noteBlocked(wish: ShareWish, block: ShareBlock, parts: GateParts): void {
  parts.log(eventOf(lineOf(wish, null), 'exportBlocked', block.why));
}

function lineOf(wish: ShareWish, decision: MaySharing | null) {
  const { kind, recipient, channel, reason } = wish;
  return {
    kind,
    recipient: recipient.name,
    organisation: recipient.organisation,
    channel,
    purpose: decision?.purpose ?? null,
    consents: decision?.consents ?? [],
    basis: decision?.basis ?? null,
    reason: reason.trim(),
    expiresOn: decision?.expiresOn ?? null,
  };
}
