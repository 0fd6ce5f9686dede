import type { Analysis } from '../../analysis/analysis.ts';
import type { Consent } from '../../analysis/consent.ts';
import { plainText } from '../../analysis/prose.ts';
import { valuesInNote } from '../../consent-texts/toldText.ts';

/**
 * Until when a sheet may stay at school, in the words that were agreed with each person when the
 * question was asked: every wording once. Only the last answer of a person counts.
 */
export function agreedEnds({ consent }: Pick<Analysis, 'consent'>): readonly string[] {
  const last = new Map<Consent['participant'], Consent>();
  for (const record of consent) {
    if (record.purpose !== 'shareSchool' || record.answer === null) continue;
    const before = last.get(record.participant);
    if (before === undefined || (before.on ?? '') <= (record.on ?? '')) {
      last.set(record.participant, record);
    }
  }
  const ends = [...last.values()]
    .filter(({ answer }) => answer === 'yes')
    .map(({ note }) => valuesInNote(plainText(note))['einddatum']?.trim() ?? '');
  return [...new Set(ends.filter((end) => end !== ''))];
}
