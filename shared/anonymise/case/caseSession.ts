import type { Analysis } from '../../analysis/analysis.ts';
import type { Anonymiser, AnonymiseSession } from '../anonymiser.ts';
import { dateContextOf, knownPersons } from './knownPersons.ts';

/** A session of the anonymiser that knows the people and the times of this case. */
export function caseSession(analysis: Analysis, anonymiser: Anonymiser): AnonymiseSession {
  return anonymiser.session(knownPersons(analysis), { dates: dateContextOf(analysis) });
}
