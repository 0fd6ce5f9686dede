import { useState } from 'react';
import type { EntityId } from '#shared/base/ids';
import type { Item } from './itemsOf.ts';

interface Held {
  readonly openItem: EntityId;
  readonly ids: readonly EntityId[];
}

/**
 * The items of a list that orders itself, in the order they had when one of them was opened: who
 * types a date must not see the form move away under the fingers.
 */
export function useSteadyOrder(items: readonly Item[], openItem: EntityId | null): readonly Item[] {
  const [held, setHeld] = useState<Held | null>(null);
  const open = items.some(({ id }) => id === openItem) ? openItem : null;
  if (open === null) {
    if (held !== null) setHeld(null);
    return items;
  }
  const knowsAll = held !== null && items.every(({ id }) => held.ids.includes(id));
  if (!knowsAll || held.openItem !== open) {
    setHeld({ openItem: open, ids: items.map(({ id }) => id) });
    return items;
  }
  return [...items].sort((a, b) => held.ids.indexOf(a.id) - held.ids.indexOf(b.id));
}
