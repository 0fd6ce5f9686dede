import { localDay } from '#shared/base/localDay';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Analysis } from '#shared/analysis/analysis';
import type { SharingKind } from '#shared/analysis/exportRecord';
import { youthOf } from '#shared/analysis/people';
import { analysisFromPortable } from '#shared/analysis/portable';
import { readIsoDate } from '#shared/base/partialDate';
import type { Recipient } from '#shared/consent/recipient';
import { cli } from '#shared/text/nl/cli';
import { cliExport } from '#shared/text/nl/cliExport';
import { cliSharing } from '#shared/text/nl/cliSharing';
import { cliThinking } from '#shared/text/nl/cliThinking';
import { sharing } from '#shared/text/nl/sharing';
import { kindWords, readKind } from './kindOption.ts';
import { makeCopy } from './makeCopy.ts';
import type { Options } from './options.ts';
import { readAnalysisFile } from './readAnalysisFile.ts';
import { readRecipient } from './recipientOption.ts';
import { complain, refuse } from './say.ts';
import { wordDocument } from './wordDocument.ts';

const WITHOUT_NAMES: readonly SharingKind[] = ['learning', 'supervision', 'monitoring'];

/** A program opens these by their ending: a Word document called so would open nowhere. */
const OTHER_FORMATS = new Set('.doc .pdf .odt .rtf .txt .html .htm .xlsx .va .png'.split(' '));

/** Makes a copy for a reader; 0 written, 1 it may not or the file is not in order, 2 wrongly called. */
export async function exportCommand(options: Options): Promise<number> {
  const { in: file, out, kind: word, to, on, question = '' } = options;
  if (word === undefined) return complain(cli.missingOption('--kind full'));
  const kind = readKind(word);
  if (kind === undefined) return complain(cliSharing.unknownKind(word, kindWords));
  if (kind === 'handOver') return complain(cliExport.handOver);
  if (out === undefined || out.trim() === '') {
    return complain(cli.missingOption('--out document.docx'));
  }
  const ending = kind === 'monitoring' ? '.csv' : '.docx';
  const has = extname(out).toLowerCase();
  if (OTHER_FORMATS.has(has)) return complain(cliExport.wrongEnding(basename(out), ending));
  if (existsSync(out)) return complain(cli.exists(out));
  const day = on === undefined ? localDay(Date.now()) : readIsoDate(on);
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
      : await makeCopy({
          analysis,
          kind,
          recipient,
          day,
          question,
          fileName: basename(out),
          asData: out.endsWith('.json'),
        });
  if ('refusal' in made) return refuse(...made.refusal);
  try {
    // Never over an existing file: a finished document may be the only copy.
    writeFileSync(out, made.bytes, { flag: 'wx' });
  } catch {
    return complain(cli.cannotWrite(out));
  }
  for (const note of made.notes) console.error(note);
  const isData = kind === 'access' && has === '.json';
  if (has !== '' && has !== ending && !isData) console.error(cliExport.otherEnding(ending));
  console.log(cli.written(out));
  if (!WITHOUT_NAMES.includes(kind)) console.log(cli.confidential);
  return 0;
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
