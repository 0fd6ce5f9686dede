import type * as Y from 'yjs';
import {
  listNames,
  singleNames,
  type CollectionName,
  type ListName,
} from '../analysis/collectionNames.ts';
import { singleId, type Analysis } from '../analysis/analysis.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isBlank, isProse } from '../analysis/prose.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import type { SectionId } from '../analysis/sections.ts';
import type { EntityId, NewId } from '../base/ids.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { blockMapName, proseName } from './blockNames.ts';
import { readProse } from './flatText.ts';
import { fieldKey, optionKey, parseKey } from './keys.ts';
import { patchProse } from './patchProse.ts';
import { isOwnItem, markSection, privateSections, type CaseDocs } from './privacyMarks.ts';
import { childrenOf } from './twinWriter.ts';

/** Undo leaves sharing alone: what the other may have read cannot be taken back. */
const SHARE_ORIGIN = 'share';

/** One item, by its list. */
export interface ItemPlace {
  readonly collection: ListName;
  readonly id: EntityId;
}

/** A value of one's own that was not shared, because the other had filled the field meanwhile. */
export interface KeptBack {
  readonly collection: CollectionName;
  readonly field: string;
}

/**
 * Gives a private item, and the private things that hang under it, to the duo. It keeps its id, its
 * place in the list and who made it. What is not private (any more) is left as it is.
 */
export function shareItem(docs: CaseDocs, place: ItemPlace, newId: NewId): void {
  const { shared, own } = docs;
  if (own === null) return;
  const items = withChildren(docs, place);
  shared.transact(() => {
    for (const { collection, id } of items) copyItem(own, shared, collection, id, newId);
  }, SHARE_ORIGIN);
}

/**
 * Makes a section "alleen voor mij": new items and its own texts go to the private document. Only
 * while its own texts are empty; what the duo has already cannot become private.
 */
export function makeSectionPrivate(
  docs: CaseDocs,
  section: SectionId,
  analysis: Analysis,
): Result<null, 'has-text' | 'no-private-document'> {
  const { own } = docs;
  if (own === null) return fail('no-private-document');
  const isTaken = singleFieldsOf(section).some(({ name, field }) =>
    isFilled(new Map(Object.entries(analysis[name])).get(field)),
  );
  if (isTaken) return fail('has-text');
  own.transact(() => {
    for (const { name, field } of singleFieldsOf(section)) clearField(own, name, field);
    markSection(own, section, true);
  }, SHARE_ORIGIN);
  return ok(null);
}

/**
 * Gives all of a private section to the duo. Text goes behind what the other wrote there meanwhile;
 * a single value the other filled in stays, and is told.
 */
export function shareSection(
  docs: CaseDocs,
  section: SectionId,
  newId: NewId,
): readonly KeptBack[] {
  const { shared, own } = docs;
  if (own === null || !privateSections(own).has(section)) return [];
  const keptBack: KeptBack[] = [];
  shared.transact(() => {
    for (const { name, field } of singleFieldsOf(section)) {
      if (!copySingleField(own, shared, name, field, newId)) {
        keptBack.push({ collection: name, field });
      }
    }
    for (const place of ownItemsOf(docs, section)) {
      copyItem(own, shared, place.collection, place.id, newId);
    }
  }, SHARE_ORIGIN);
  own.transact(() => {
    markSection(own, section, false);
  }, SHARE_ORIGIN);
  return keptBack;
}

/**
 * Lets go of the copies that stayed behind of what was shared. Call before the shared document goes
 * on without its history: an item that was removed from it would come back as a private one.
 */
export function forgetSharedCopies({ shared, own }: CaseDocs): void {
  own?.transact(() => {
    for (const name of listNames) {
      const copies = own.getMap(name);
      for (const key of [...copies.keys()]) {
        if (parseKey(key)?.field === 'createdAt' && shared.getMap(name).has(key)) {
          copies.delete(key);
        }
      }
    }
  }, SHARE_ORIGIN);
}

/** Every item that is still private, removed ones left out; for the screens and for a warning. */
export function ownItems(docs: CaseDocs): readonly ItemPlace[] {
  const { own } = docs;
  if (own === null) return [];
  return listNames.flatMap((collection) => {
    const map = own.getMap<unknown>(collection);
    const items: ItemPlace[] = [];
    for (const key of map.keys()) {
      const parsed = parseKey(key);
      if (parsed?.field !== 'createdAt' || !isOwnItem(docs, collection, parsed.id)) continue;
      if (map.get(fieldKey(parsed.id, 'deleted')) !== true) {
        items.push({ collection, id: parsed.id });
      }
    }
    return items;
  });
}

function ownItemsOf(docs: CaseDocs, section: SectionId): readonly ItemPlace[] {
  return ownItems(docs).filter(({ collection }) => sectionOf(collection, '') === section);
}

function withChildren(docs: CaseDocs, place: ItemPlace): readonly ItemPlace[] {
  if (!isOwnItem(docs, place.collection, place.id)) return [];
  const children = childrenOf(place.collection).flatMap(({ name, field }) =>
    ownItems(docs).filter(
      ({ collection, id }) =>
        collection === name && docs.own?.getMap(name).get(fieldKey(id, field)) === place.id,
    ),
  );
  return [place, ...children, ...linksOf(docs, place)];
}

/** A loop holds its arrows by name instead of being named by them. */
function linksOf(docs: CaseDocs, { collection, id }: ItemPlace): readonly ItemPlace[] {
  if (collection !== 'loop') return [];
  const loops = docs.own?.getMap('loop');
  return ownItems(docs).filter(
    (item) => item.collection === 'link' && loops?.get(optionKey(id, 'links', item.id)) === true,
  );
}

function copyItem(own: Y.Doc, shared: Y.Doc, name: ListName, id: EntityId, newId: NewId): void {
  const from = own.getMap<unknown>(name);
  const to = shared.getMap<unknown>(name);
  for (const [key, value] of from.entries()) if (parseKey(key)?.id === id) to.set(key, value);
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  for (const [field, { kind }] of Object.entries(fields)) {
    if (kind === 'prose') appendProse(own, shared, proseName(id, field), newId);
  }
}

/** False when the other filled the field differently, so that the own value stays behind. */
function copySingleField(
  own: Y.Doc,
  shared: Y.Doc,
  name: (typeof singleNames)[number],
  field: string,
  newId: NewId,
): boolean {
  const id = singleId(name);
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  if (fields[field]?.kind === 'prose') {
    appendProse(own, shared, proseName(id, field), newId);
    return true;
  }
  const from = own.getMap<unknown>(name);
  const to = shared.getMap<unknown>(name);
  let isWhole = true;
  for (const [key, value] of from.entries()) {
    const parsed = parseKey(key);
    if (parsed?.id !== id || parsed.field !== field || !isFilled(value)) continue;
    // Members of a set stand beside each other; of a single value there is room for one.
    if (parsed.member !== null || !isFilled(to.get(key))) to.set(key, value);
    else if (JSON.stringify(to.get(key)) !== JSON.stringify(value)) isWhole = false;
  }
  return isWhole;
}

/** Behind what stands there; in an empty field the blocks simply come to stand there. */
function appendProse(own: Y.Doc, shared: Y.Doc, name: string, newId: NewId): void {
  const added = readProse(own.getText(name), own.getMap(blockMapName));
  if (isBlank(added)) return;
  const target = { text: shared.getText(name), blocks: shared.getMap<unknown>(blockMapName) };
  const before = readProse(target.text, target.blocks);
  patchProse(target, before, isBlank(before) ? added : [...before, ...added], { newId });
}

function clearField(own: Y.Doc, name: (typeof singleNames)[number], field: string): void {
  const id = singleId(name);
  const map = own.getMap<unknown>(name);
  for (const key of [...map.keys()]) {
    const parsed = parseKey(key);
    if (parsed?.id === id && parsed.field === field) map.delete(key);
  }
  if (!own.share.has(proseName(id, field))) return;
  const text = own.getText(proseName(id, field));
  text.delete(0, text.length);
}

function singleFieldsOf(
  section: SectionId,
): readonly { readonly name: (typeof singleNames)[number]; readonly field: string }[] {
  return singleNames.flatMap((name) =>
    Object.keys(entityTypes[name].fields)
      .filter((field) => sectionOf(name, field) === section && !BOOKKEEPING.has(field))
      .map((field) => ({ name, field })),
  );
}

const BOOKKEEPING = new Set(['createdBy', 'createdAt', 'order', 'deleted', 'visibleTo']);

function isFilled(value: unknown): boolean {
  if (isProse(value) && value.length > 0) return !isBlank(value);
  return !(
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}
