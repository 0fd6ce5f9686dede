import type { EntityId } from '../base/ids.ts';

/** What a block of prose is; the section's own title is above every heading in it. */
export type BlockType = 'paragraph' | 'heading3' | 'heading4' | 'bullet' | 'numbered' | 'quote';

/** How deep a list item lies; 0 is the margin. */
export type Indent = 0 | 1 | 2;

/** The kinds of things a text can point at. */
export const referenceKinds = ['participant', 'factor', 'hypothesis', 'lifeEvent'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** A thing of the same case that a text points at; what it is called is looked up. */
export interface Reference {
  readonly collection: ReferenceKind;
  readonly id: EntityId;
}

/**
 * A stretch of text in one style. Text may hold U+2028 as a soft break, never "\n". A run with
 * `ref` is one sign, whatever its text: what the thing is called now, or U+FFFC where only the
 * bare document is read.
 */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** An address (http, https or mailto); shown and copied, never opened. */
  readonly link?: string;
  readonly ref?: Reference;
}

/** One paragraph, heading, quote or list item. Neighbouring runs differ in style and none is empty. */
export interface Block {
  readonly id: string;
  readonly type: BlockType;
  readonly indent: Indent;
  readonly runs: readonly Run[];
}

/** The formatted text of one field, as everything outside the shared document reads it. */
export type Prose = readonly Block[];

/** The break inside a block (Shift+Enter). */
export const softBreak = '\u2028';

/** A field nobody has written in. */
export const emptyProse: Prose = [];

/** Stands in a run for something inline that is no letter: a reference without its name, or what
 * only a newer version can show. */
export const unknownInline = '\uFFFC';

/** The characters a run takes in its field: a reference is one sign. */
export function runLetters(run: Run): string {
  return run.ref === undefined ? run.text : unknownInline;
}

/** Two references to the same thing. */
export function isSameReference(
  left: Reference | undefined,
  right: Reference | undefined,
): boolean {
  return left?.collection === right?.collection && left?.id === right?.id;
}

/**
 * The letters without their styling: one line per block, a soft break as a line break too. `names`
 * says what a thing is called, and null where the prose itself may say it.
 */
export function plainText(prose: Prose, names?: (ref: Reference) => string | null): string {
  return prose
    .map((block) => blockText(block, names))
    .join('\n')
    .replaceAll(softBreak, '\n')
    .replaceAll(unknownInline, '');
}

/** True when there is nothing to read but white space. */
export function isBlank(prose: Prose): boolean {
  return prose.every((block) => block.runs.every((run) => run.text.trim() === ''));
}

/** Words between white space; a stretch without any letter or digit is not a word. */
export function countWords(prose: Prose): number {
  return plainText(prose)
    .split(/\s+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

function blockText({ runs }: Block, names?: (ref: Reference) => string | null): string {
  return runs.map((run) => (run.ref === undefined ? null : names?.(run.ref)) ?? run.text).join('');
}

/** Tells prose from the other values an entity can hold. */
export function isProse(value: unknown): value is Prose {
  return Array.isArray(value) && value.every(isBlock);
}

function isBlock(value: unknown): value is Block {
  return (
    typeof value === 'object' && value !== null && 'runs' in value && Array.isArray(value.runs)
  );
}
