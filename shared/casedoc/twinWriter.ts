import type { CollectionName, ListName } from '../analysis/collectionNames.ts';
import { sectionOf } from '../analysis/sectionOf.ts';
import { compareOrdered, orderBetween } from '../base/fractionalOrder.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';
import { createCaseWriter, jitterOf, type CaseWriter, type WriterContext } from './caseWriter.ts';
import { fieldKey, parseKey } from './keys.ts';
import { isOwnField, isOwnItem, privateSections, type CaseDocs } from './privacyMarks.ts';

/** The field by which something hangs under another thing: it is as private as that thing. */
const PARENT: Partial<Record<ListName, { readonly field: string; readonly list: ListName }>> = {
  evidence: { field: 'hypothesis', list: 'hypothesis' },
  position: { field: 'hypothesis', list: 'hypothesis' },
  reviewComment: { field: 'review', list: 'review' },
  reviewReply: { field: 'comment', list: 'reviewComment' },
  criterionJudgement: { field: 'review', list: 'review' },
};

/** A writer that puts each edit in the document where the thing lives; one list order over both. */
export function createTwinWriter(docs: CaseDocs, context: Omit<WriterContext, 'doc'>): CaseWriter {
  const { shared, own } = docs;
  const toShared = createCaseWriter({ ...context, doc: shared });
  if (own === null) return toShared;
  const toOwn = createCaseWriter({ ...context, doc: own });
  const writerOf = (name: CollectionName, id: EntityId, field: string): CaseWriter =>
    isOwnField(docs, name, id, field) ? toOwn : toShared;
  const moveAfter = (name: ListName, id: EntityId, after: EntityId | null): void => {
    const doc = isOwnItem(docs, name, id) ? own : shared;
    const others = orderedItems(docs, name).filter((item) => item.id !== id);
    const at = after === null ? 0 : others.findIndex((item) => item.id === after) + 1;
    const before = others[at - 1]?.order ?? null;
    const next = others[at]?.order ?? null;
    const order = orderBetween(before, next, jitterOf(context.newId));
    doc.getMap(name).set(fieldKey(id, 'order'), order);
  };

  return {
    add: (name, values, wish = {}) => {
      const isPrivate = wish.isPrivate ?? belongsPrivate(docs, name, values ?? {});
      const last = orderedItems(docs, name).at(-1)?.id ?? null;
      const id = (isPrivate ? toOwn : toShared).add(name, values);
      moveAfter(name, id, last);
      return id;
    },
    // Sections have ids everybody knows; their state is the duo's.
    ensure: toShared.ensure,
    set: (name, id, values) => {
      for (const [field, value] of Object.entries(values)) {
        writerOf(name, id, field).setValue(name, id, field, value);
      }
    },
    setValue: (name, id, field, value) => {
      writerOf(name, id, field).setValue(name, id, field, value);
    },
    toggle: (name, id, field, member, on) => {
      writerOf(name, id, field).toggle(name, id, field, member, on);
    },
    setText: (name, id, field, content) => {
      writerOf(name, id, field).setText(name, id, field, content);
    },
    remove: (name, id) => {
      writerOf(name, id, 'deleted').remove(name, id);
    },
    restore: (name, id) => {
      writerOf(name, id, 'deleted').restore(name, id);
    },
    moveAfter,
  };
}

/** The lists whose items hang under an item of `list`, with the field that points there. */
export function childrenOf(list: ListName): readonly { readonly name: ListName; field: string }[] {
  return Object.entries(PARENT)
    .filter(([, parent]) => parent.list === list)
    .map(([name, { field }]) => ({ name: name as ListName, field }));
}

function belongsPrivate(docs: CaseDocs, name: ListName, values: object): boolean {
  const parent = PARENT[name];
  const parentId: unknown =
    parent === undefined ? undefined : new Map(Object.entries(values)).get(parent.field);
  if (parent !== undefined && isEntityId(parentId) && isOwnItem(docs, parent.list, parentId)) {
    return true;
  }
  const section = sectionOf(name, '');
  return section !== null && privateSections(docs.own).has(section);
}

interface OrderedItem {
  readonly id: EntityId;
  readonly order: string;
}

function orderedItems(docs: CaseDocs, name: ListName): readonly OrderedItem[] {
  const items: OrderedItem[] = [];
  for (const doc of [docs.shared, docs.own]) {
    const map = doc?.getMap<unknown>(name);
    for (const [key, order] of map?.entries() ?? []) {
      const parsed = parseKey(key);
      if (parsed?.field !== 'order' || map?.get(fieldKey(parsed.id, 'deleted')) === true) continue;
      if (doc === docs.own && !isOwnItem(docs, name, parsed.id)) continue;
      items.push({ id: parsed.id, order: typeof order === 'string' ? order : '' });
    }
  }
  return items.sort(compareOrdered);
}
