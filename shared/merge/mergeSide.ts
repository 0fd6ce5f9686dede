import * as Y from 'yjs';
import { singleId, type Analysis } from '../analysis/analysis.ts';
import { collectionNames, singleNames, type CollectionName } from '../analysis/collectionNames.ts';
import type { EntityId } from '../base/ids.ts';
import { blockMapName, isSeparator } from '../casedoc/blockNames.ts';
import { SESSION_MAP } from '../casedoc/caseDocument.ts';
import { parseKey, parseProseName } from '../casedoc/keys.ts';
import { createProjection } from '../casedoc/projection.ts';
import { readOpening } from '../casedoc/proseOpening.ts';
import { compareSide, type SideChanges } from './compareSide.ts';
import type { FieldPlace, Party, SetValue } from './mergeReceipt.ts';
import { readSegments, type Segment } from './sideText.ts';
import { rootNames, statesOf, type SharedType } from './structs.ts';

/** The roots of which a text can be told by name. */
export interface DocView {
  readonly doc: Y.Doc;
  readonly nameOf: (type: SharedType) => string;
  /** Read when first asked for, texts only as far as names are made of them. */
  readonly analysis: () => Analysis;
  /** Where a root text belongs; null when no known thing owns it. */
  readonly placeOf: (rootName: string) => FieldPlace | null;
  /** The root text that holds a block; null when none does. */
  readonly rootOfBlock: (block: string) => string | null;
}

/** One of the two states that are merged, with what it did alone. */
export interface MergeSide extends DocView {
  readonly party: Party;
  readonly changes: SideChanges;
  /** A text as this side shows it, compared with the other and the merge. */
  readonly segments: (type: SharedType) => readonly Segment[];
}

export function viewDoc(doc: Y.Doc): DocView {
  const owners = once(() => ownersOf(doc));
  const blocks = once(() => blocksOf(doc));
  return {
    doc,
    nameOf: rootNames(doc),
    analysis: once(() => readNames(doc)),
    placeOf: (rootName) => {
      const parsed = parseProseName(rootName);
      const collection = parsed === null ? undefined : owners().get(parsed.id);
      if (parsed === null || collection === undefined) return null;
      return { collection, entity: parsed.id, field: parsed.field };
    },
    rootOfBlock: (block) => blocks().get(block) ?? null,
  };
}

export function viewSide(party: Party, doc: Y.Doc, other: Y.Doc, merged: Y.Doc): MergeSide {
  const changes = compareSide(doc, other, merged);
  const seen = statesOf(other);
  const known = new Map<SharedType, readonly Segment[]>();
  const segments = (type: SharedType): readonly Segment[] => {
    const found =
      known.get(type) ??
      readSegments(type, seen, changes.cut.has(type) ? { merged, broken: changes.broken } : null);
    known.set(type, found);
    return found;
  };
  return { ...viewDoc(doc), party, changes, segments };
}

/** The value of a map entry with who set it, as far as its session signed. */
export function setValueOf({ doc }: DocView, item: Y.Item): SetValue {
  return { value: valueOf(item), ...signerOf(doc, item.id.client) };
}

/** The plain value a map entry holds. */
export function valueOf(item: Y.Item | undefined): unknown {
  return item?.content.getContent().at(-1);
}

export function signerOf(
  doc: Y.Doc,
  client: number,
): { readonly by: string | null; readonly at: number | null } {
  const signed = valueOf(doc.share.get(SESSION_MAP)?._map.get(String(client)));
  if (typeof signed !== 'object' || signed === null) return { by: null, at: null };
  const by = 'author' in signed && typeof signed.author === 'string' ? signed.author : null;
  const at = 'started' in signed && typeof signed.started === 'number' ? signed.started : null;
  return { by, at };
}

/** The same on both machines: built from the names both give to the same two things. */
export function pairId(kind: string, what: string, ...items: readonly Y.Item[]): string {
  // The name of the value that is read: of values that Yjs joined into one item, the last.
  const ids = items.map(({ lastId: { client, clock } }) => `${String(client)}:${String(clock)}`);
  return [kind, what, ...ids.sort()].join('|');
}

function readNames(doc: Y.Doc): Analysis {
  const projection = createProjection(doc, readOpening);
  const analysis = projection.analysis();
  projection.destroy();
  return analysis;
}

function ownersOf(doc: Y.Doc): ReadonlyMap<EntityId, CollectionName> {
  const owners = new Map<EntityId, CollectionName>();
  for (const name of collectionNames) {
    for (const key of doc.share.get(name)?._map.keys() ?? []) {
      const id = parseKey(key)?.id;
      if (id !== undefined) owners.set(id, name);
    }
  }
  // A single exists even when nobody has filled in anything but its text.
  for (const name of singleNames) owners.set(singleId(name), name);
  return owners;
}

function blocksOf(doc: Y.Doc): ReadonlyMap<string, string> {
  const blocks = new Map<string, string>();
  for (const [name, type] of doc.share) {
    if (name === blockMapName) continue;
    for (let item = type._start; item !== null; item = item.right) {
      const { content } = item;
      if (!item.deleted && content instanceof Y.ContentEmbed && isSeparator(content.embed)) {
        blocks.set(content.embed.p, name);
      }
    }
  }
  return blocks;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
