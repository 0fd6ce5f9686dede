import type { Analysis } from '../analysis/analysis.ts';
import type { Consent } from '../analysis/consent.ts';
import type { ExportKind, ExportRecord } from '../analysis/exportRecord.ts';
import { codesOf } from './purposes.ts';

const PAPERS: readonly ExportKind[] = [
  'consentForm',
  'stopLetter',
  'erasureAnswer',
  'correctionAnswer',
];

/** What already left under the purpose of an answer, the oldest first; papers are not copies. */
export function leftCopies(analysis: Analysis, answer: Consent): readonly ExportRecord[] {
  const { purpose } = answer;
  if (purpose === null) return [];
  const codes = codesOf(purpose);
  const own = new Set(
    analysis.consent
      .filter((one) => one.participant === answer.participant && one.purpose === answer.purpose)
      .map(({ id }) => id),
  );
  return analysis.exportRecord
    .filter(({ result }) => result !== 'failed')
    .filter(({ kind }) => kind === null || !PAPERS.includes(kind))
    .filter(
      (one) =>
        one.consents.some((id) => own.has(id)) ||
        (one.purpose !== null && codesOf(one.purpose).some((code) => codes.includes(code))),
    );
}
