import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { SharingKind } from '#shared/analysis/exportRecord';
import { nameOf } from '#shared/analysis/entityNames';
import { youthOf } from '#shared/analysis/people';
import { analysisFromPortable } from '#shared/analysis/portable';
import { readIsoDate } from '#shared/base/partialDate';
import { mayShare } from '#shared/consent/mayShare';
import type { Recipient } from '#shared/consent/recipient';
import type { MayNotShare, MaySharing } from '#shared/consent/sharingDecision';
import { buildCopy, type CopyKind } from '#shared/report/sharing/buildCopy';
import { toWord } from '#shared/report/toWord';
import { cli } from '#shared/text/nl/cli';
import { cliExport } from '#shared/text/nl/cliExport';
import { cliSharing } from '#shared/text/nl/cliSharing';
import { cliThinking } from '#shared/text/nl/cliThinking';
import { consentReasons } from '#shared/text/nl/consentReasons';
import { purposes } from '#shared/text/nl/fieldsConsent';
import { sharing } from '#shared/text/nl/sharing';
import { drawPictures } from './drawPictures.ts';
import { kindWords, readKind } from './kindOption.ts';
import { letterFor } from './letterFor.ts';
import type { Options } from './options.ts';
import { readAnalysisFile } from './readAnalysisFile.ts';
import { readRecipient } from './recipientOption.ts';
import { complain, refuse } from './say.ts';
import { wordDocument } from './wordDocument.ts';

/** What is asked for, read from the options. */
interface ExportWish {
  readonly analysis: Analysis;
  readonly kind: SharingKind;
  readonly recipient: Recipient;
  readonly day: string;
}

const WITHOUT_NAMES: readonly SharingKind[] = ['learning', 'supervision', 'monitoring'];

/** A finished file in memory with what must be said about it, or why there is none. */
type Made =
  | { readonly bytes: Uint8Array; readonly notes: readonly string[] }
  | { readonly refusal: readonly string[] };

/** Makes a copy for a reader; 0 written, 1 it may not or the file is not in order, 2 wrongly called. */
export async function exportCommand(options: Options): Promise<number> {
  const { in: file, out, kind: word, to, on } = options;
  if (word === undefined) return complain(cli.missingOption('--kind full'));
  const kind = readKind(word);
  if (kind === undefined) return complain(cliSharing.unknownKind(word, kindWords));
  if (kind === 'handOver') return complain(cliExport.handOver);
  if (out === undefined) return complain(cli.missingOption('--out document.docx'));
  if (existsSync(out)) return complain(cli.exists(out));
  const day = on === undefined ? new Date().toISOString().slice(0, 10) : readIsoDate(on);
  if (day === undefined) return complain(cliThinking.wrongDay(on ?? ''));
  if (file === undefined) return complain(cli.missingOption('--in analyse.json'));
  const reading = readAnalysisFile(file);
  if (!reading.ok) return refuse(...reading.messages);
  const analysis = analysisFromPortable(reading.value);
  const recipient = recipientFor(analysis, kind, to);
  if (recipient === null) return complain(cli.missingOption('--to p-1'));
  // The file of the own institution: it is its owner who has the analysis in hand here.
  const made =
    kind === 'fullAnalysis' && on === undefined
      ? { bytes: await wordDocument(analysis), notes: [] }
      : await makeCopy({ analysis, kind, recipient, day });
  if ('refusal' in made) return refuse(...made.refusal);
  try {
    // Never over an existing file: a finished document may be the only copy.
    writeFileSync(out, made.bytes, { flag: 'wx' });
  } catch {
    return complain(cli.cannotWrite(out));
  }
  for (const note of made.notes) console.error(note);
  console.log(cli.written(out));
  if (!WITHOUT_NAMES.includes(kind)) console.log(cli.confidential);
  return 0;
}

async function makeCopy(wish: ExportWish): Promise<Made> {
  const { analysis, kind, recipient, day } = wish;
  const decision = mayShare(analysis, kind, recipient, day);
  if (!decision.may) return { refusal: refusalOf(analysis, kind, decision) };
  if (kind === 'monitoring' || kind === 'handOver') {
    const { monitoringTable } = await import('./monitoringTable.ts');
    const bytes = monitoringTable(analysis, recipient, day);
    return bytes === null
      ? { refusal: [cliExport.refused(sharing.kinds[kind].title)] }
      : { bytes, notes: decision.warnings };
  }
  const { letter, notes } = letterFor(analysis, kind, recipient);
  if (kind === 'learning' || kind === 'supervision') {
    return makeWithoutNames({ ...wish, kind }, decision, letter, notes);
  }
  const bytes = await documentOf({ ...wish, kind }, analysis, decision, letter);
  return { bytes, notes: [...decision.warnings, ...notes] };
}

async function makeWithoutNames(
  wish: ExportWish & { readonly kind: 'learning' | 'supervision' },
  decision: MaySharing,
  letter: Entity<'letter'> | null,
  notes: readonly string[],
): Promise<Made> {
  // The word lists are large: only these kinds load them.
  const { deidentify } = await import('./deidentify.ts');
  const { scanFinished } = await import('#shared/anonymise/case/scanFinished');
  const { textsOfDocx } = await import('#shared/anonymise/case/textsOfDocx');
  const { masked, undecided, scan } = deidentify(wish.analysis, wish.kind);
  const own = masked.letter.find(({ id }) => id === letter?.id) ?? null;
  const bytes = await documentOf(wish, masked, decision, own);
  const hits = scanFinished(textsOfDocx(bytes, sharing.fileNames[wish.kind]()), scan);
  if (hits.length > 0) {
    const places = [...new Set(hits.map(({ where, words }) => `“${words}” (${where})`))].join(', ');
    return { refusal: [cliExport.knownWords(places)] };
  }
  const looked = undecided > 0 ? [cliExport.undecided(undecided)] : [];
  return { bytes, notes: [...decision.warnings, ...notes, ...looked, cliExport.unchecked] };
}

async function documentOf(
  { kind, recipient, day }: ExportWish & { readonly kind: CopyKind },
  analysis: Analysis,
  { agreed, expiresOn }: MaySharing,
  letter: Entity<'letter'> | null,
): Promise<Uint8Array> {
  const report = buildCopy({
    kind,
    analysis,
    date: day,
    recipient,
    letter,
    agreed,
    expiresOn,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  });
  const figures = report.blocks.flatMap((block) => (block.kind === 'figure' ? [block.svg] : []));
  return toWord(report, await drawPictures(figures));
}

/** Letters are for the youth unless somebody else is named; the own file needs no name. */
function recipientFor(
  analysis: Analysis,
  kind: SharingKind,
  to: string | undefined,
): Recipient | null {
  if (to !== undefined && to.trim() !== '') return readRecipient(analysis, to);
  const youth = youthOf(analysis);
  if (kind === 'fullAnalysis') return { name: sharing.file, organisation: '', participant: null };
  if ((kind === 'youthLetter' || kind === 'childLetter') && youth !== null) {
    return readRecipient(analysis, youth.id);
  }
  return null;
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
