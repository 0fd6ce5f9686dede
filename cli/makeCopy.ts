import { createHash } from 'node:crypto';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { SharingKind } from '#shared/analysis/exportRecord';
import { fileCodeOf } from '#shared/analysis/fileCode';
import { nameOf } from '#shared/analysis/entityNames';
import { mayShare } from '#shared/consent/mayShare';
import type { Recipient } from '#shared/consent/recipient';
import type { MayNotShare, MaySharing } from '#shared/consent/sharingDecision';
import { accessData } from '#shared/report/sharing/accessCopy';
import { buildCopy, type CopyKind } from '#shared/report/sharing/buildCopy';
import { forReader } from '#shared/report/sharing/forReader';
import { whatStaysBehind } from '#shared/report/sharing/whatStaysBehind';
import { toWord } from '#shared/report/toWord';
import { cliExport } from '#shared/text/nl/cliExport';
import { cliSharing } from '#shared/text/nl/cliSharing';
import { consentReasons } from '#shared/text/nl/consentReasons';
import { purposes } from '#shared/text/nl/fieldsConsent';
import { sharing } from '#shared/text/nl/sharing';
import { drawPictures } from './drawPictures.ts';
import { letterFor } from './letterFor.ts';

/** What is asked for, read from the options. */
export interface ExportWish {
  readonly analysis: Analysis;
  readonly kind: SharingKind;
  readonly recipient: Recipient;
  readonly day: string;
  /** Supervision: what is asked of the supervisor; else empty. */
  readonly question: string;
  /** What the file will be called. */
  readonly fileName: string;
  /** Access: the data for another program in place of the document. */
  readonly asData: boolean;
}

/** A finished file in memory with what must be said about it, or why there is none. */
export type Made =
  | { readonly bytes: Uint8Array; readonly notes: readonly string[] }
  | { readonly refusal: readonly string[] };

/** Decides and makes it; touches no disk. */
export async function makeCopy(wish: ExportWish): Promise<Made> {
  const { analysis, kind, recipient, day } = wish;
  const decision = mayShare(analysis, kind, recipient, day);
  if (!decision.may) return { refusal: refusalOf(analysis, kind, decision) };
  if (kind === 'monitoring' || kind === 'handOver') {
    const { monitoringTable } = await import('./monitoringTable.ts');
    const bytes = monitoringTable(analysis, recipient, day);
    return bytes === null
      ? { refusal: [cliExport.refused(sharing.kinds[kind].title)] }
      : {
          bytes,
          notes: [...decision.warnings, cliSharing.rowCode(fileCodeOf(sha256Hex(bytes)))],
        };
  }
  const { letter, notes } = letterFor(analysis, kind, recipient);
  if (kind === 'learning' || kind === 'supervision') {
    return makeWithoutNames({ ...wish, kind }, decision, letter, notes);
  }
  const { bytes, stays } = await documentOf({ ...wish, kind }, analysis, decision, letter);
  return { bytes, notes: [...decision.warnings, ...notes, ...stays] };
}

async function makeWithoutNames(
  wish: ExportWish & { readonly kind: 'learning' | 'supervision' },
  decision: MaySharing,
  letter: Entity<'letter'> | null,
  notes: readonly string[],
): Promise<Made> {
  // The word lists are large: only these kinds load them.
  const { deidentify } = await import('./deidentify.ts');
  const { sayPlace } = await import('#shared/anonymise/case/sayPlace');
  const { scanFinished } = await import('#shared/anonymise/case/scanFinished');
  const { textsOfDocx } = await import('#shared/anonymise/case/textsOfDocx');
  const { masked, undecided, scan, inQuestion } = deidentify(
    wish.analysis,
    wish.kind,
    wish.question,
  );
  if (inQuestion.length > 0) return { refusal: [cliExport.wordsInQuestion(inQuestion)] };
  const own = masked.letter.find(({ id }) => id === letter?.id) ?? null;
  const { bytes, stays } = await documentOf(wish, masked, decision, own);
  // A name in the name of the file gives it away as much as one in it.
  const hits = scanFinished(textsOfDocx(bytes, wish.fileName), scan);
  if (hits.length > 0) {
    return { refusal: [cliExport.knownWords([...new Set(hits.map(sayPlace))].join(', '))] };
  }
  const looked = undecided > 0 ? [cliExport.undecided(undecided)] : [];
  const unchecked = [...looked, cliExport.unchecked];
  return { bytes, notes: [...decision.warnings, ...notes, ...stays, ...unchecked] };
}

async function documentOf(
  {
    analysis: whole,
    kind,
    recipient,
    day,
    question,
    asData,
  }: ExportWish & { readonly kind: CopyKind },
  analysis: Analysis,
  { agreed, expiresOn }: MaySharing,
  letter: Entity<'letter'> | null,
): Promise<{ readonly bytes: Uint8Array; readonly stays: readonly string[] }> {
  const wish = {
    kind,
    analysis,
    date: day,
    recipient,
    letter,
    agreed,
    expiresOn,
    sha256: sha256Hex,
  };
  const lines = whatStaysBehind(whole, forReader(wish).dropped);
  const stays = lines.length === 0 ? [] : [cliExport.stays, ...lines.map((line) => `  ${line}`)];
  if (kind === 'access' && asData) {
    const json = `${JSON.stringify(accessData(wish), null, 2)}\n`;
    return { bytes: new TextEncoder().encode(json), stays };
  }
  const report = buildCopy(wish, { question });
  const figures = report.blocks.flatMap((block) => (block.kind === 'figure' ? [block.svg] : []));
  return { bytes: await toWord(report, await drawPictures(figures)), stays };
}

function sha256Hex(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refusalOf(
  analysis: Analysis,
  kind: SharingKind,
  { missing, reasons }: MayNotShare,
): readonly string[] {
  return [
    cliExport.refused(sharing.kinds[kind].title),
    ...reasons,
    // Whoever types here has the whole file in hand: here it is said whose answer it is.
    ...missing.map(({ participant, purpose, why }) =>
      cliExport.missing(
        nameOf(analysis, 'participant', participant),
        purposes[purpose],
        consentReasons.why[why],
      ),
    ),
  ];
}
