import type { Analysis } from '#shared/analysis/analysis';
import { isSingleName } from '#shared/analysis/collectionNames';
import type { SectionId } from '#shared/analysis/sections';
import type { EntityId } from '#shared/base/ids';
import type { UnreadItem } from '#shared/merge/readMarks';
import { placeOf } from './placeOf.ts';

/** Where unread things show: at the item they are or hang under, or only at their section. */
export interface UnreadPlaces {
  readonly perSection: ReadonlyMap<SectionId, number>;
  /** What is unread at an item on screen: itself, or what hangs under it. */
  readonly perItem: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** What no item shows (removed things, fields of the section): seen with the section. */
  readonly loose: ReadonlyMap<SectionId, readonly EntityId[]>;
}

export const NOTHING_UNREAD: UnreadPlaces = {
  perSection: new Map(),
  perItem: new Map(),
  loose: new Map(),
};

/** Finds where each unread thing can be seen now. */
export function unreadPlaces(analysis: Analysis, unread: readonly UnreadItem[]): UnreadPlaces {
  if (unread.length === 0) return NOTHING_UNREAD;
  const perSection = new Map<SectionId, number>();
  const perItem = new Map<EntityId, EntityId[]>();
  const loose = new Map<SectionId, EntityId[]>();
  for (const { section, collection, entity } of unread) {
    perSection.set(section, (perSection.get(section) ?? 0) + 1);
    const shown = !isSingleName(collection)
      ? (placeOf(analysis, `${collection}:${entity}/`)?.item ?? null)
      : null;
    if (shown === null) {
      loose.set(section, [...(loose.get(section) ?? []), entity]);
      continue;
    }
    for (const item of new Set([shown, entity])) {
      perItem.set(item, [...(perItem.get(item) ?? []), entity]);
    }
  }
  return { perSection, perItem, loose };
}
