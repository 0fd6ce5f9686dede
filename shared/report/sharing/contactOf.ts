import type { Analysis } from '../../analysis/analysis.ts';
import { personById } from '../../analysis/people.ts';

/** Who can be asked, how and when; empty when nobody is named. */
export function contactOf(analysis: Analysis): string {
  const { cover } = analysis;
  const person = personById(analysis, cover.contact);
  return [person?.name ?? '', cover.contactReach, cover.contactHours]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('; ');
}
