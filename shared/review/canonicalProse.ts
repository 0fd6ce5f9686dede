import { readLink } from '../analysis/links.ts';
import { referenceKinds, unknownInline, type Prose, type Run } from '../analysis/prose.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';
import { z, type Infer } from '../base/zod.ts';

const MOST_BLOCKS = 20_000;
const MOST_RUNS = 20_000;
/** Ids of ours, of the last block that lost its end, and of a block that came back twice. */
const BLOCK_ID = /^~?[A-Za-z0-9-]{1,64}(?:~[0-9]{1,6})?$/;

const letters = z.strictObject({
  text: z
    .string()
    .min(1)
    .regex(/^[^\n\r]*$/),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: z.custom<string>((value) => readLink(value) === value).optional(),
});
const reference = z.strictObject({
  ref: z.strictObject({
    collection: z.enum([...referenceKinds]),
    id: z.custom<EntityId>(isEntityId),
  }),
});
const block = z.strictObject({
  id: z.string().regex(BLOCK_ID),
  type: z.enum(['paragraph', 'heading3', 'heading4', 'bullet', 'numbered', 'quote']),
  indent: z.union([z.literal(1), z.literal(2)]).optional(),
  runs: z.array(z.union([letters, reference])).max(MOST_RUNS),
});
const blocks = z.array(block).max(MOST_BLOCKS);

/**
 * Prose with the ids of its blocks, its keys always in the same order. What a thing is called stands
 * with the thing.
 */
export function writeCanonicalProse(prose: Prose): unknown {
  return prose.map(({ id, type, indent, runs }) => ({
    id,
    type,
    ...(indent > 0 && { indent }),
    runs: runs.map(writeRun),
  }));
}

/** Null for anything `writeCanonicalProse` cannot have made. */
export function readCanonicalProse(json: unknown): Prose | null {
  const read = blocks.safeParse(json);
  if (!read.success) return null;
  return read.data.map(({ id, type, indent, runs }) => ({
    id,
    type,
    indent: indent ?? 0,
    runs: runs.map(toRun),
  }));
}

function writeRun({ text, bold, italic, link, ref }: Run): object {
  if (ref !== undefined) return { ref: { collection: ref.collection, id: ref.id } };
  return {
    text,
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(link !== undefined && { link }),
  };
}

function toRun(run: Infer<typeof block>['runs'][number]): Run {
  if ('ref' in run) return { text: unknownInline, ref: run.ref };
  const { text, bold, italic, link } = run;
  return {
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(link !== undefined && { link }),
  };
}
