import * as Y from 'yjs';
import type { Analysis } from '../analysis/analysis.ts';
import { buildAnalysis } from '../analysis/buildAnalysis.ts';
import {
  collectionNames,
  isCollectionName,
  isSingleName,
  type CollectionName,
} from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { emptyProse, type Prose } from '../analysis/prose.ts';
import { readEntity, type EntityReading } from '../analysis/readEntity.ts';
import type { EntityId } from '../base/ids.ts';
import { blockMapName, proseName } from './blockNames.ts';
import { createBlockOwners } from './blockOwners.ts';
import { readProse } from './flatText.ts';
import { parseKey, parseProseName } from './keys.ts';

export const META_MAP = 'meta';
const SCHEMA_KEY = 'schema';

/** A view on a document that stays up to date and re-reads only what changed. */
export interface Projection {
  analysis: () => Analysis;
  /** Called once after each transaction that changed anything an analysis shows. */
  subscribe: (listener: (origin: unknown) => void) => () => void;
  destroy: () => void;
}

/** How a text is read; the block map holds what its blocks are. */
type ReadText = (text: Y.Text, blocks: Y.Map<unknown>) => Prose;

type Readings = Map<EntityId, EntityReading<CollectionName>>;

/**
 * Projects a case document to an immutable `Analysis` with structural sharing. `readText` may read
 * less of each text than all.
 */
export function createProjection(doc: Y.Doc, readText: ReadText = readProse): Projection {
  const cache = new Map<CollectionName, Readings>(collectionNames.map((name) => [name, new Map()]));
  const fields = new Map(collectionNames.map((name) => [name, new FieldIndex(doc.getMap(name))]));
  const owners = createBlockOwners();
  const lists = new Map<CollectionName, readonly unknown[]>();
  const listeners = new Set<(origin: unknown) => void>();
  let current: Analysis | null = null;

  const reading = (name: CollectionName, id: EntityId): EntityReading<CollectionName> => {
    const readings = cache.get(name);
    const known = readings?.get(id);
    if (known !== undefined) return known;
    const stored = fields.get(name)?.valuesOf(id) ?? {};
    const fresh = readEntity(name, id, withSets(name, stored), (field) => {
      const root = proseName(id, field);
      // Most fields of most things are empty; asking for their texts would make them.
      if (!doc.share.has(root)) return emptyProse;
      const prose = readText(doc.getText(root), doc.getMap(blockMapName));
      owners.note(id, prose);
      return prose;
    });
    readings?.set(id, fresh);
    return fresh;
  };

  const keepList = (name: CollectionName, list: readonly unknown[]): readonly unknown[] => {
    const before = lists.get(name);
    const isSame = before?.length === list.length && list.every((item, at) => item === before[at]);
    if (isSame) return before;
    lists.set(name, list);
    return list;
  };

  const forget = (id: EntityId) => {
    for (const readings of cache.values()) readings.delete(id);
  };

  const afterTransaction = (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return;
    for (const [type, keys] of transaction.changed) {
      const rootName = rootNameOf(type);
      if (rootName === null) continue;
      if (rootName === blockMapName) {
        for (const key of keys) {
          if (key !== null) for (const id of owners.of(key)) forget(id);
        }
      } else if (isCollectionName(rootName)) {
        const index = fields.get(rootName);
        for (const key of keys) {
          const id = key === null ? null : (index?.refresh(key) ?? null);
          if (id !== null) cache.get(rootName)?.delete(id);
        }
      } else {
        const id = parseProseName(rootName)?.id ?? null;
        if (id !== null) forget(id);
      }
    }
    current = null;
    for (const listener of [...listeners]) listener(transaction.origin);
  };
  doc.on('afterTransaction', afterTransaction);

  return {
    analysis: () => {
      current ??= buildAnalysis(
        {
          schema: schemaOf(doc),
          ids: (name) => (isSingleName(name) ? [] : (fields.get(name)?.ids() ?? [])),
          reading,
        },
        keepList,
      );
      return current;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy: () => {
      doc.off('afterTransaction', afterTransaction);
      listeners.clear();
    },
  };
}

/** The schema the document was written with; 1 when nothing says so. */
export function schemaOf(doc: Y.Doc): number {
  const schema = doc.getMap(META_MAP).get(SCHEMA_KEY);
  return typeof schema === 'number' && Number.isInteger(schema) && schema > 0 ? schema : 1;
}

export function writeSchema(doc: Y.Doc, schema: number): void {
  if (doc.getMap(META_MAP).get(SCHEMA_KEY) !== schema) {
    doc.getMap(META_MAP).set(SCHEMA_KEY, schema);
  }
}

/** Which keys of a flat collection map belong to which entity. */
class FieldIndex {
  readonly #map: Y.Map<unknown>;
  readonly #keys = new Map<EntityId, Set<string>>();

  constructor(map: Y.Map<unknown>) {
    this.#map = map;
    for (const key of map.keys()) this.refresh(key);
  }

  refresh(key: string): EntityId | null {
    const parsed = parseKey(key);
    if (parsed === null) return null;
    const keys = this.#keys.get(parsed.id) ?? new Set();
    // Undoing that a thing was added takes its keys away again: nothing of it may stay in a list.
    if (this.#map.has(key)) keys.add(key);
    else keys.delete(key);
    if (keys.size > 0) this.#keys.set(parsed.id, keys);
    else this.#keys.delete(parsed.id);
    return parsed.id;
  }

  ids(): readonly EntityId[] {
    return [...this.#keys.keys()];
  }

  /** Plain fields as stored; members of sets gathered under `field:` entries. */
  valuesOf(id: EntityId): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const key of this.#keys.get(id) ?? [])
      values[key.slice(id.length + 1)] = this.#map.get(key);
    return values;
  }
}

/** Turns `field:member = true` entries into sorted lists, as the field readers expect them. */
function withSets(name: CollectionName, stored: Record<string, unknown>): Record<string, unknown> {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  const values: Record<string, unknown> = {};
  const sets = new Map<string, string[]>();
  for (const [key, value] of Object.entries(stored)) {
    const colon = key.indexOf(':');
    if (colon < 0) values[key] = value;
    else if (value === true) {
      const field = key.slice(0, colon);
      sets.set(field, [...(sets.get(field) ?? []), key.slice(colon + 1)]);
    }
  }
  for (const [field, members] of sets) {
    if (fields[field]?.kind === 'refs' || fields[field]?.kind === 'choices') {
      values[field] = members.sort();
    }
  }
  return values;
}

function rootNameOf(type: Parameters<typeof Y.findRootTypeKey>[0]): string | null {
  // Our format has root types only; anything nested is a newer version's and is not shown.
  return type.parent === null && type.doc !== null ? Y.findRootTypeKey(type) : null;
}
