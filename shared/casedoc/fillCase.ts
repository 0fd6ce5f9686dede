import type * as Y from 'yjs';
import { SCHEMA_VERSION, singleId } from '../analysis/analysis.ts';
import { collectionNames, isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import {
  analysisFromPortable,
  type PortableContent,
  type PortableEntity,
} from '../analysis/portable.ts';
import type { Prose } from '../analysis/prose.ts';
import { orderBetween } from '../base/fractionalOrder.ts';
import type { EntityId, NewId } from '../base/ids.ts';
import { isBasisOld, letterBasis } from '../letters/letterBasis.ts';
import { proseName } from './blockNames.ts';
import { writeProse } from './flatText.ts';
import { fieldKey, optionKey } from './keys.ts';
import { createProjection, writeSchema } from './projection.ts';

const FILL_ORIGIN = 'fill';

export interface FillContext {
  readonly newId: NewId;
  readonly now: () => number;
  readonly author: string;
}

/** The first content of a new case: its code and the day it was asked for, nothing else. */
export function fillBlankCase(
  doc: Y.Doc,
  first: {
    readonly code: string;
    readonly requestedOn: string;
    /** Days it stays here after it was handed over; null leaves that to the app. */
    readonly keepDays?: number | null;
  },
): void {
  doc.transact(() => {
    writeSchema(doc, SCHEMA_VERSION);
    const cover = doc.getMap<unknown>('cover');
    cover.set(fieldKey(singleId('cover'), 'code'), first.code);
    cover.set(fieldKey(singleId('cover'), 'requestedOn'), first.requestedOn);
    const process = doc.getMap<unknown>('process');
    process.set(fieldKey(singleId('process'), 'phase'), 'registered');
    process.set(fieldKey(singleId('process'), 'custody'), 'active');
    const { keepDays = null } = first;
    if (keepDays !== null) process.set(fieldKey(singleId('process'), 'keepDays'), keepDays);
  }, FILL_ORIGIN);
}

/**
 * Writes portable content into an empty document. Every item gets a fresh id, so that the same
 * file opened twice gives two cases that never collide; references follow.
 */
export function fillFromPortable(doc: Y.Doc, content: PortableContent, context: FillContext): void {
  const ids = freshIds(content, context.newId);
  doc.transact(() => {
    writeSchema(doc, SCHEMA_VERSION);
    for (const name of collectionNames) {
      let order: string | null = null;
      for (const entity of content.get(name) ?? []) {
        order = orderBetween(order, null, '');
        fillEntity(doc, name, entity, ids, order, context);
      }
    }
    renewBases(doc, content, ids);
  }, FILL_ORIGIN);
}

/**
 * What a letter rests on is marked with the ids of its case. A mark that was right in the file is
 * made again with the new ids; one that was out of date there stays so.
 */
function renewBases(
  doc: Y.Doc,
  content: PortableContent,
  ids: ReadonlyMap<string, EntityId>,
): void {
  const before = analysisFromPortable(content);
  const right = before.letter.filter(
    ({ basedOn, recipient }) => basedOn !== '' && !isBasisOld(before, basedOn, recipient),
  );
  if (right.length === 0) return;
  const view = createProjection(doc);
  const after = view.analysis();
  view.destroy();
  for (const { id, recipient } of right) {
    const reader = recipient === null ? null : (ids.get(recipient) ?? recipient);
    const key = fieldKey(ids.get(id) ?? id, 'basedOn');
    doc.getMap<unknown>('letter').set(key, letterBasis(after, reader));
  }
}

function fillEntity(
  doc: Y.Doc,
  name: CollectionName,
  entity: PortableEntity,
  ids: ReadonlyMap<string, EntityId>,
  order: string,
  { newId, now, author }: FillContext,
): void {
  const id = ids.get(entity.id) ?? entity.id;
  const map = doc.getMap<unknown>(name);
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  if (!isSingleName(name)) {
    map.set(fieldKey(id, 'order'), order);
    map.set(fieldKey(id, 'createdAt'), entity.values['createdAt'] ?? now());
    map.set(fieldKey(id, 'createdBy'), entity.values['createdBy'] ?? author);
  }
  for (const [field, value] of Object.entries(entity.values)) {
    const kind = fields[field]?.kind;
    if (NOT_COPIED.has(field)) continue;
    if (kind === 'refs' || kind === 'choices') {
      for (const member of value as readonly string[]) {
        map.set(optionKey(id, field, ids.get(member) ?? member), true);
      }
    } else {
      const isReference = kind === 'ref' || field === 'target';
      const fresh = kind === 'mark' ? withFreshWords(String(value), ids) : value;
      map.set(fieldKey(id, field), isReference ? (ids.get(String(value)) ?? value) : fresh);
    }
  }
  for (const [field, prose] of entity.prose) {
    writeProse(doc, proseName(id, field), withFreshIds(prose, ids), newId);
  }
}

/**
 * Set here, or true of the case it came from only: a new case has a log of its own, in which what
 * left before cannot stand.
 */
const NOT_COPIED: ReadonlySet<string> = new Set(['order', 'createdAt', 'createdBy', 'logDevice']);

/** A line made of ids and signs. */
function withFreshWords(line: string, ids: ReadonlyMap<string, EntityId>): string {
  return line.replace(/[A-Za-z0-9][A-Za-z0-9-]*/gu, (word) => ids.get(word) ?? word);
}

function withFreshIds(prose: Prose, ids: ReadonlyMap<string, EntityId>): Prose {
  return prose.map((block) => ({
    ...block,
    runs: block.runs.map((run) =>
      run.ref === undefined
        ? run
        : { ...run, ref: { ...run.ref, id: ids.get(run.ref.id) ?? run.ref.id } },
    ),
  }));
}

/** Singles and sections keep their ids: those are names. */
function freshIds(content: PortableContent, newId: NewId): ReadonlyMap<string, EntityId> {
  const ids = new Map<string, EntityId>();
  for (const [name, entities] of content) {
    if (isSingleName(name) || name === 'sectionState') continue;
    for (const entity of entities) ids.set(entity.id, newId());
  }
  return ids;
}
