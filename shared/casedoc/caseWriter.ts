import type * as Y from 'yjs';
import type { Entity } from '../analysis/analysis.ts';
import type { CollectionName, ListName } from '../analysis/collectionNames.ts';
import { entityTypes, type FieldName } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { compareOrdered, orderBetween } from '../base/fractionalOrder.ts';
import type { EntityId, NewId } from '../base/ids.ts';
import { blockMapName, proseName } from './blockNames.ts';
import { readProse } from './flatText.ts';
import { fieldKey, optionKey, parseKey } from './keys.ts';
import { patchProse, type BlockContent } from './patchProse.ts';

/** The plain (not prose, not bookkeeping) values of an entity that a form may write. */
export type PlainValues<Name extends CollectionName> = {
  readonly [
    Field in keyof Entity<Name> as Field extends 'id' | 'order' | 'deleted'
      ? never
      : PlainFieldOf<Name, Field>
  ]?: Entity<Name>[Field];
};
type PlainFieldOf<
  Name extends CollectionName,
  Field,
> = Field extends keyof (typeof entityTypes)[Name]['fields']
  ? (typeof entityTypes)[Name]['fields'][Field] extends { readonly kind: 'prose' }
    ? never
    : Field
  : never;

/** `isPrivate`: "alleen voor mij"; left out, it is as private as where it belongs. */
export interface AddWish {
  readonly isPrivate?: boolean;
}

/** Edits inside one transaction; all of them together are one undo step. */
export interface CaseWriter {
  /** Adds an entity at the end of its list. */
  add: <Name extends ListName>(
    collection: Name,
    values?: PlainValues<Name>,
    wish?: AddWish,
  ) => EntityId;
  /** Makes sure an entity with a known id exists (sections have ids of their own). */
  ensure: (collection: ListName, id: EntityId) => void;
  set: <Name extends CollectionName>(
    collection: Name,
    id: EntityId,
    values: PlainValues<Name>,
  ) => void;
  /** For a form that knows its field by name; throws when the value does not fit the field. */
  setValue: (collection: CollectionName, id: EntityId, field: string, value: unknown) => void;
  /** One member of a set (refs, choices); members set by two people both survive a merge. */
  toggle: (
    collection: CollectionName,
    id: EntityId,
    field: string,
    member: string,
    on: boolean,
  ) => void;
  /**
   * Makes a text say this; letters that stay are not touched. A string is one paragraph a line.
   * Throws for a field that is no prose.
   */
  setText: <Name extends CollectionName>(
    collection: Name,
    id: EntityId,
    field: FieldName<Name>,
    content: string | readonly BlockContent[],
  ) => void;
  remove: (collection: ListName, id: EntityId) => void;
  restore: (collection: ListName, id: EntityId) => void;
  /** Puts an entity right behind another of its list; null: at the top. */
  moveAfter: (collection: ListName, id: EntityId, after: EntityId | null) => void;
}

export interface WriterContext {
  readonly doc: Y.Doc;
  readonly newId: NewId;
  /** Milliseconds since 1970; display only. */
  readonly now: () => number;
  readonly author: string;
}

/** The writer of one transaction; call it inside `doc.transact`. */
export function createCaseWriter({ doc, newId, now, author }: WriterContext): CaseWriter {
  const mapOf = (collection: CollectionName) => doc.getMap<unknown>(collection);

  const begin = (collection: ListName, id: EntityId) => {
    const map = mapOf(collection);
    const last = orderedIds(map).at(-1);
    map.set(fieldKey(id, 'order'), orderBetween(orderOf(map, last), null, jitterOf(newId)));
    map.set(fieldKey(id, 'createdAt'), now());
    map.set(fieldKey(id, 'createdBy'), author);
  };

  const write = (collection: CollectionName, id: EntityId, values: object) => {
    const map = mapOf(collection);
    const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
    for (const [name, value] of Object.entries(values)) {
      const field = fields[name];
      if (field === undefined || field.kind === 'prose' || field.read(value) === undefined) {
        throw new Error(`Not a value for ${collection}.${name}`);
      }
      if (field.kind === 'refs' || field.kind === 'choices') {
        writeSet(map, id, name, value as readonly string[]);
      } else if (!isSame(map.get(fieldKey(id, name)), value)) {
        map.set(fieldKey(id, name), value);
      }
    }
  };

  return {
    add: (collection, values = {}, { isPrivate = false } = {}) => {
      // Rather no item than one that the other will read.
      if (isPrivate) throw new Error(`No private document for ${collection}`);
      const id = newId();
      begin(collection, id);
      write(collection, id, values);
      return id;
    },
    ensure: (collection, id) => {
      if (!mapOf(collection).has(fieldKey(id, 'createdAt'))) begin(collection, id);
    },
    set: write,
    setValue: (collection, id, field, value) => {
      write(collection, id, { [field]: value });
    },
    toggle: (collection, id, field, member, on) => {
      writeMember(mapOf(collection), optionKey(id, field, member), on);
    },
    setText: (collection, id, field, content) => {
      const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
      if (fields[field]?.kind !== 'prose') throw new Error(`Not a text: ${collection}.${field}`);
      const target = { text: doc.getText(proseName(id, field)), blocks: doc.getMap(blockMapName) };
      const blocks = typeof content === 'string' ? paragraphs(content) : content;
      patchProse(target, readProse(target.text, target.blocks), blocks, { newId });
    },
    remove: (collection, id) => {
      mapOf(collection).set(fieldKey(id, 'deleted'), true);
    },
    restore: (collection, id) => {
      mapOf(collection).set(fieldKey(id, 'deleted'), false);
    },
    moveAfter: (collection, id, after) => {
      const map = mapOf(collection);
      const others = orderedIds(map).filter((other) => other !== id);
      const position = after === null ? 0 : others.indexOf(after) + 1;
      const before = orderOf(map, others[position - 1]);
      const next = orderOf(map, others[position]);
      map.set(fieldKey(id, 'order'), orderBetween(before, next, jitterOf(newId)));
    },
  };
}

function paragraphs(text: string): readonly BlockContent[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ type: 'paragraph', indent: 0, runs: [{ text: line }] }));
}

function writeSet(map: Y.Map<unknown>, id: EntityId, field: string, members: readonly string[]) {
  for (const key of map.keys()) {
    const parsed = parseKey(key);
    if (parsed?.id !== id || parsed.field !== field || parsed.member === null) continue;
    if (!members.includes(parsed.member)) writeMember(map, key, false);
  }
  for (const member of members) writeMember(map, optionKey(id, field, member), true);
}

/** Sets are flags that go on and off; nothing is ever deleted from the document. */
function writeMember(map: Y.Map<unknown>, key: string, on: boolean) {
  if ((map.get(key) === true) !== on) map.set(key, on);
}

function orderedIds(map: Y.Map<unknown>): readonly EntityId[] {
  const entries: { readonly id: EntityId; readonly order: string }[] = [];
  for (const [key, value] of map.entries()) {
    const parsed = parseKey(key);
    if (parsed?.field !== 'order' || map.get(fieldKey(parsed.id, 'deleted')) === true) continue;
    entries.push({ id: parsed.id, order: typeof value === 'string' ? value : '' });
  }
  return entries.sort(compareOrdered).map(({ id }) => id);
}

function orderOf(map: Y.Map<unknown>, id: EntityId | undefined): string | null {
  const order = id === undefined ? undefined : map.get(fieldKey(id, 'order'));
  return typeof order === 'string' ? order : null;
}

/** A few digits, so that two people who insert at one place get two keys. */
export function jitterOf(newId: NewId): string {
  return newId().replaceAll('-', '').slice(0, 4);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
