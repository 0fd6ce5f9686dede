import type * as Y from 'yjs';
import type { CollectionName } from '../analysis/collectionNames.ts';
import type { SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import type { ArrivedItem } from './mergeReceipt.ts';

/** One thing that came in with a file and was not looked at yet. */
export interface UnreadItem {
  readonly section: SectionId;
  readonly collection: CollectionName;
  readonly entity: EntityId;
  readonly change: ArrivedItem['change'];
}

interface Arrival {
  readonly id: string;
  readonly arrived: readonly ArrivedItem[];
}

/**
 * The root map of the desk: `<receipt>/<entity>`, or `<receipt>/*` for all of it, to true once it
 * was looked at. By receipt and not by time: a clock that jumps hides nothing and shows nothing twice.
 */
const SEEN = 'seen';
const ALL = '*';

/** What came in and was not looked at yet, each thing once; own edits never count. */
export function unreadItems(desk: Y.Doc, receipts: readonly Arrival[]): readonly UnreadItem[] {
  const seen = desk.getMap<unknown>(SEEN);
  const unread = new Map<EntityId, UnreadItem>();
  for (const { id, arrived } of receipts) {
    if (seen.has(`${id}/${ALL}`)) continue;
    for (const { section, collection, entity, change } of arrived) {
      if (seen.has(`${id}/${entity}`) || unread.has(entity)) continue;
      unread.set(entity, { section, collection, entity, change });
    }
  }
  return [...unread.values()];
}

/** Notes that these things were looked at, whichever file brought them. */
export function markSeen(
  desk: Y.Doc,
  receipts: readonly Arrival[],
  entities: ReadonlySet<EntityId>,
): void {
  const seen = desk.getMap<unknown>(SEEN);
  desk.transact(() => {
    for (const { id, arrived } of receipts) {
      if (seen.has(`${id}/${ALL}`)) continue;
      const open = arrived.filter(({ entity }) => !seen.has(`${id}/${entity}`));
      for (const { entity } of open) if (entities.has(entity)) seen.set(`${id}/${entity}`, true);
    }
  });
}

/** "Alles gelezen": nothing that came in up to now is unread any more. */
export function markAllSeen(desk: Y.Doc, receipts: readonly Arrival[]): void {
  const seen = desk.getMap<unknown>(SEEN);
  desk.transact(() => {
    for (const { id, arrived } of receipts) {
      for (const { entity } of arrived) seen.delete(`${id}/${entity}`);
      if (!seen.has(`${id}/${ALL}`)) seen.set(`${id}/${ALL}`, true);
    }
  });
}

/** Calls back after every change of the marks. */
export function observeSeen(desk: Y.Doc, listener: () => void): () => void {
  const seen = desk.getMap(SEEN);
  seen.observe(listener);
  return () => {
    seen.unobserve(listener);
  };
}
