import { z } from '../base/zod.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';
import { readLink } from './links.ts';
import { referenceKinds, softBreak, type Block, type Prose } from './prose.ts';

const runShape = z.strictObject({
  text: z
    .string()
    .min(1)
    .regex(/^[^\n\r]*$/),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  link: z.custom<string>((value) => readLink(value) === value).optional(),
  ref: z
    .strictObject({ collection: z.enum([...referenceKinds]), id: z.custom<EntityId>(isEntityId) })
    .optional(),
});
const blockShape = z.strictObject({
  type: z.enum(['paragraph', 'heading3', 'heading4', 'bullet', 'numbered', 'quote']),
  indent: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
  runs: z.array(runShape),
});
// What somebody wrote must come back from its own file, however long: the file itself has a bound.
const MOST_LETTERS = 16 * 1024 * 1024;
const MOST_BLOCKS = 500_000;
const proseShape = z.union([z.string().max(MOST_LETTERS), z.array(blockShape).max(MOST_BLOCKS)]);

/**
 * Prose in a portable file: plain paragraphs as one string (a line each), anything with styles as
 * a list of blocks. Null when it is neither. Block ids are made from `idPrefix`.
 */
export function readPortableProse(value: unknown, idPrefix: string): Prose | null {
  const parsed = proseShape.safeParse(value);
  if (!parsed.success) return null;
  const blockId = (index: number) => `${idPrefix}-${String(index + 1)}`;
  if (typeof parsed.data === 'string') {
    if (parsed.data === '') return [];
    return parsed.data.split(/\r\n|\r|\n/).map((text, index) => ({
      id: blockId(index),
      type: 'paragraph',
      indent: 0,
      runs: text === '' ? [] : [{ text }],
    }));
  }
  return parsed.data.map((block, index) => ({
    id: blockId(index),
    type: block.type,
    indent: block.indent ?? 0,
    runs: block.runs.map(({ text, bold, italic, link, ref }) => ({
      text,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(link !== undefined && { link }),
      ...(ref && { ref }),
    })),
  }));
}

/** The shortest portable form of prose. */
export function writePortableProse(prose: Prose): unknown {
  if (prose.every(isPlainParagraph)) {
    return prose.map((block) => block.runs[0]?.text ?? '').join('\n');
  }
  return prose.map(({ type, indent, runs }) => ({
    type,
    ...(indent > 0 && { indent }),
    runs,
  }));
}

function isPlainParagraph(block: Block): boolean {
  const [run] = block.runs;
  if (block.type !== 'paragraph' || block.indent > 0 || block.runs.length > 1) return false;
  if (run === undefined) return true;
  const isStyled = run.bold || run.italic || run.link !== undefined || run.ref !== undefined;
  return !isStyled && !run.text.includes(softBreak);
}
