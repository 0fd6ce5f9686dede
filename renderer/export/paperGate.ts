import type { ExportKind } from '#shared/analysis/exportRecord';
import { fail, type Result } from '#shared/base/result';
import type { ReportDocument } from '#shared/report/reportDocument';
import type { GateParts } from './gate.ts';
import { countWords } from './leavingOverview.ts';
import { hexHash, letOutReady, type ExportProblem, type LeavingFile } from './register.ts';

/** Papers that go with consent, destruction and the log: they are made from a template. */
export type PaperKind = Extract<
  ExportKind,
  'consentForm' | 'stopLetter' | 'erasureAnswer' | 'correctionAnswer' | 'certificate' | 'log'
>;

/** What the register is told of a paper; what can be read from the file follows from the file. */
export type PaperLine = Omit<LeavingFile, 'kind' | 'words' | 'fileHash'> & {
  readonly kind: PaperKind;
};

/**
 * The way out for a paper (a form, a stop letter): the Word file is made in memory first, then a
 * place is asked, the register kept, and only then the file written.
 */
export async function saveReport(
  report: ReportDocument,
  suggestedName: string,
  line: PaperLine,
  parts: Omit<GateParts, 'makePdf'>,
): Promise<Result<{ readonly name: string }, ExportProblem>> {
  const bytes = await parts.makeWord(report).catch(() => null);
  if (bytes === null) return fail('not-made');
  const file = { ...line, words: countWords(report), fileHash: hexHash(bytes) };
  return letOutReady({ save: 'word', suggestedName, bytes, file }, parts);
}
