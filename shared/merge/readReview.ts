import { isCollectionName, type CollectionName } from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { readPortableProse, writePortableProse } from '../analysis/portableProse.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';
import { z, type Infer } from '../base/zod.ts';
import { parseProseName } from '../casedoc/keys.ts';
import type { ReviewItem } from './mergeReceipt.ts';

/**
 * Reads a review item that somebody else wrote; null when it is none that this version knows. What
 * it says is only shown, or written in answer to a press of a button; so it must fit the fields.
 */
export function readReviewItem(value: unknown): ReviewItem | null {
  const parsed = shape.safeParse(value);
  if (!parsed.success) return null;
  const item = parsed.data;
  switch (item.kind) {
    case 'scalar':
      return readScalar(item);
    case 'stranded': {
      const before = readPortableProse(item.before, 'before');
      return before === null ? null : { ...item, before };
    }
    default:
      return item;
  }
}

/** The same as plain JSON. */
export function writeReviewItem(item: ReviewItem): unknown {
  return item.kind === 'stranded' ? { ...item, before: writePortableProse(item.before) } : item;
}

const LONGEST_ID = 2000;
const LONGEST = 100_000;

const id = z.string().min(1).max(LONGEST_ID);
const text = z.string().max(LONGEST);
const party = z.enum(['me', 'them']);
const entity = z.custom<EntityId>(isEntityId);
const collection = z.custom<CollectionName>(isCollectionName);
const thing = z.object({ collection, entity });
const field = z
  .object({ collection, entity, field: z.string().max(100) })
  .refine((place) => fieldOf(place.collection, place.field) !== null);
const anything = z.custom<unknown>(() => true).optional();
const by = text.nullable();
const at = z.number().nullable();
const setValue = z.object({ value: anything, by, at });
const answer = z.object({ value: z.string().max(100).nullable(), by, at, entity });
const count = z.int().min(0);
const letters = { client: count, clock: count, length: count.max(LONGEST) };
const goesTo = z.object({ ...letters, side: z.enum(['before', 'after']) }).nullable();
const mark = z.union([z.string().max(LONGEST_ID), z.number(), z.boolean(), z.null()]);
const marks = z.custom<Readonly<Record<string, unknown>>>(isMarks);
const trace = z.object({
  root: id.refine((name) => parseProseName(name) !== null),
  words: z.array(z.object({ ...letters, goesTo })),
  removed: z.array(
    z.object({ ...letters, attributes: marks, kind: z.enum(['text', 'end', 'lead']) }),
  ),
});
const scalar = z.object({
  id,
  kind: z.literal('scalar'),
  place: field,
  member: text.nullable(),
  mine: setValue,
  theirs: setValue,
  now: anything,
});

const shape = z.discriminatedUnion('kind', [
  scalar,
  z.object({
    id,
    kind: z.literal('stranded'),
    place: field,
    block: id.nullable(),
    removedBy: party,
    removedText: text,
    insertedText: text,
    writtenBy: text.nullable(),
    before: anything,
    movedTo: z.object({ place: field, block: id }).nullable(),
    trace,
  }),
  z.object({ id, kind: z.literal('removed'), place: thing, title: text, removedBy: party }),
  z.object({
    id,
    kind: z.literal('blockType'),
    place: field,
    block: id,
    text,
    mine: text,
    theirs: text,
    now: text,
  }),
  z.object({ id, kind: z.literal('consent'), mine: answer, theirs: answer, person: text }),
  z.object({ id, kind: z.literal('order'), place: thing, title: text }),
  z.object({
    id,
    kind: z.literal('dangling'),
    place: thing,
    end: thing,
    title: text,
    removedBy: party,
  }),
  z.object({
    id,
    kind: z.literal('alike'),
    mine: thing.extend({ title: text }),
    theirs: thing.extend({ title: text }),
  }),
]);

function readScalar(item: Infer<typeof scalar>): ReviewItem | null {
  const { place, member } = item;
  const isFit = (value: unknown): boolean => {
    if (value === null || value === undefined) return true;
    if (member !== null) return typeof value === 'boolean';
    return fieldOf(place.collection, place.field)?.read(value) !== undefined;
  };
  if (![item.mine.value, item.theirs.value].every(isFit)) return null;
  const { mine, theirs } = item;
  return {
    ...item,
    mine: { ...mine, value: mine.value ?? null },
    theirs: { ...theirs, value: theirs.value ?? null },
    now: item.now ?? null,
  };
}

function fieldOf(name: CollectionName, wanted: string): AnyField | null {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[name].fields;
  return Object.hasOwn(fields, wanted) ? (fields[wanted] ?? null) : null;
}

function isMarks(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => mark.safeParse(one).success);
}
