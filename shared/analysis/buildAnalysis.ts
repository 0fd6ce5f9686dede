import { compareOrdered } from '../base/fractionalOrder.ts';
import type { EntityId } from '../base/ids.ts';
import { singleId, type Analysis, type UnreadableValue } from './analysis.ts';
import { listNames, singleNames, type CollectionName } from './collectionNames.ts';
import type { EntityReading } from './readEntity.ts';
import { withReferenceNames } from './referenceNames.ts';

/** Where the readings come from: a shared document, or a portable file. */
export interface ReadingSource {
  readonly schema: number;
  /** Ids in a collection, deleted ones too; in any order. */
  ids: (name: CollectionName) => readonly EntityId[];
  reading: (name: CollectionName, id: EntityId) => EntityReading<CollectionName>;
}

/** Puts readings together to an analysis: lists ordered, deleted items left out. */
export function buildAnalysis(
  source: ReadingSource,
  keepList: (name: CollectionName, list: readonly unknown[]) => readonly unknown[] = (_, list) =>
    list,
): Analysis {
  const unreadable: UnreadableValue[] = [];
  const values: Record<string, unknown> = {};
  const note = (collection: CollectionName, reading: EntityReading<CollectionName>) => {
    const { id } = reading.entity;
    unreadable.push(...reading.unreadable.map((field) => ({ collection, id, field })));
    return reading.entity;
  };
  for (const name of singleNames) {
    values[name] = note(name, source.reading(name, singleId(name)));
  }
  for (const name of listNames) {
    const list = source
      .ids(name)
      .map((id) => note(name, source.reading(name, id)))
      .filter((entity) => !entity.deleted)
      .sort(compareOrdered);
    values[name] = list;
  }
  values['schema'] = source.schema;
  values['unreadable'] = unreadable;
  // Every single and every list was filled above from the table `Analysis` is derived from.
  const bare = values as unknown as Analysis;
  return { ...bare, ...calledByName(bare, keepList) };
}

/** What the texts point at can only be called by name when everything is there. */
function calledByName(
  bare: Analysis,
  keepList: (name: CollectionName, list: readonly unknown[]) => readonly unknown[],
): object {
  return Object.fromEntries([
    ...singleNames.map((name) => [name, withReferenceNames(bare[name], bare)] as const),
    ...listNames.map((name) => {
      const list = bare[name].map((entity: object) => withReferenceNames(entity, bare));
      return [name, keepList(name, list)] as const;
    }),
  ]);
}
