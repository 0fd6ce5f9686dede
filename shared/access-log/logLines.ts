import { longDate } from '../text/nl/dates.ts';
import { accessLog } from '../text/nl/accessLog.ts';
import type { AccessRecord } from './accessRecord.ts';
import { clientSentences, type SectionTitle } from './clientSentences.ts';

/** The log as lines of a document: the day, and what somebody did on it; the newest day first. */
export function logLines(
  records: readonly (AccessRecord | null)[],
  sectionTitle: SectionTitle,
): readonly string[] {
  return clientSentences(records, sectionTitle).flatMap(({ day, sentences }) =>
    sentences.map((sentence) => (day === '' ? sentence : accessLog.onDay(longDate(day), sentence))),
  );
}
