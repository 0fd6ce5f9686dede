import type { Analysis, Entity } from '../../analysis/analysis.ts';
import { plainText } from '../../analysis/prose.ts';
import type { EntityId } from '../../base/ids.ts';
import { personFinder } from '../../third-persons/personsIn.ts';

/** Who disputes an event: whoever is named first in the words about it, by name or as kin. */
export function disputers(analysis: Analysis, event: Entity<'lifeEvent'>): readonly EntityId[] {
  const first = plainText(event.disputed).split(/(?<=[.!?])\s/u)[0] ?? '';
  const { byName, byKin } = personFinder(analysis)(first);
  const named = byName.size > 0 ? byName : byKin;
  return analysis.participant.filter(({ id }) => named.has(id)).map(({ id }) => id);
}
