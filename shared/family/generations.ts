import type { EntityId } from '../base/ids.ts';
import { isFamilyTie, isParentKind, type FamilyModel, type FamilyTie } from './familyModel.ts';

/**
 * In which row each person of a genogram stands, from 0 for the oldest. Only who has a family tie
 * is in it, and the youth. Parents stand above children as far as the ties allow; ties that
 * contradict each other never keep anybody out.
 */
export function generations({ people, ties, youth }: FamilyModel): ReadonlyMap<EntityId, number> {
  const family = ties.filter(isFamilyTie);
  const isIn = (id: EntityId) =>
    id === youth || family.some((tie) => tie.from === id || tie.to === id);
  const inside = people.filter(({ id }) => isIn(id)).map(({ id }) => id);
  const rows = new Map<EntityId, number>();
  const starts = youth === null ? inside : [youth, ...inside];
  for (const start of starts)
    if (inside.includes(start) && !rows.has(start)) walk(start, family, rows);
  const first = Math.min(...rows.values());
  return new Map([...rows].map(([id, row]) => [id, row - first]));
}

/** Everybody who hangs together with `start`, each a row up, down or beside where they were met. */
function walk(start: EntityId, family: readonly FamilyTie[], rows: Map<EntityId, number>): void {
  rows.set(start, 0);
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const row = rows.get(id) ?? 0;
    for (const tie of family) {
      const other = tie.from === id ? tie.to : tie.to === id ? tie.from : null;
      if (other === null || rows.has(other)) continue;
      const step = !isParentKind(tie.kind) ? 0 : tie.from === id ? 1 : -1;
      rows.set(other, row + step);
      queue.push(other);
    }
  }
}
