import type { Analysis, Entity } from '../analysis/analysis.ts';
import { nameOf } from '../analysis/entityNames.ts';
import { personById } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import { longDate } from '../text/nl/dates.ts';
import { letterView } from '../text/nl/letters.ts';

type Letter = Entity<'letter'>;

/** Who approves a text when it is approved now: who was chosen, else the reader; null asks for a choice. */
export function approverOf(analysis: Analysis, { approvedBy, recipient }: Letter): EntityId | null {
  const chosen = approvedBy ?? recipient;
  return personById(analysis, chosen)?.id ?? null;
}

/** Who approved a text and when, also when nobody wrote who; null while it is not approved. */
export function approvalWords(
  analysis: Analysis,
  { approvedOn, approvedBy }: Letter,
): string | null {
  if (approvedOn === null) return null;
  const day = longDate(approvedOn);
  const by = personById(analysis, approvedBy);
  return by === null
    ? letterView.states.approvedByNobody(day)
    : letterView.states.approved(day, nameOf(analysis, 'participant', by.id));
}
