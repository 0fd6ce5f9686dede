/** What a block of prose is; the section's own title is above every heading in it. */
export type BlockType = 'paragraph' | 'heading3' | 'heading4' | 'bullet' | 'numbered';

/** How deep a list item lies; 0 is the margin. */
export type Indent = 0 | 1 | 2;

/** A stretch of text in one style. Text may hold U+2028 as a soft break, never "\n". */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

/** One paragraph, heading or list item. Neighbouring runs differ in style and none is empty. */
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

/** Stands in a run for something inline that only a newer version can show. */
export const unknownInline = '\uFFFC';

/** The letters without their styling: one line per block, a soft break as a line break too. */
export function plainText(prose: Prose): string {
  return prose.map(blockText).join('\n').replaceAll(softBreak, '\n').replaceAll(unknownInline, '');
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

function blockText(block: Block): string {
  return block.runs.map((run) => run.text).join('');
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
