import type { Analysis } from '../../analysis/analysis.ts';
import type { Anonymiser, AnonymiseSession, SessionOptions } from '../anonymiser.ts';
import { dateContextOf, knownPersons } from './knownPersons.ts';

/** A session of the anonymiser that knows the people and the times of this case. */
export function caseSession(
  analysis: Analysis,
  anonymiser: Anonymiser,
  words: Pick<SessionOptions, 'allow' | 'mask'> = {},
): AnonymiseSession {
  return anonymiser.session(knownPersons(analysis), { ...words, dates: dateContextOf(analysis) });
}
