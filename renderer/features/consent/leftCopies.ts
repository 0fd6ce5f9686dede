import type { Analysis } from '#shared/analysis/analysis';
import type { Consent } from '#shared/analysis/consent';
import type { ExportRecord } from '#shared/analysis/exportRecord';
import { codesOf } from '#shared/consent/purposes';

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
    .filter((one) => one.kind !== 'consentForm' && one.kind !== 'stopLetter')
    .filter(
      (one) =>
        one.consents.some((id) => own.has(id)) ||
        (one.purpose !== null && codesOf(one.purpose).some((code) => codes.includes(code))),
    );
}
