import type { BlockType, Indent } from '../analysis/prose.ts';

/** The root map of a case document that holds the type and indent of every block of prose. */
export const blockMapName = 'block';

/** The origin of each transaction that a person's writing makes; undo tracks it. */
export const textOrigin = 'text-edit';

/** The id a block has that lost its separator; it gets a real one as soon as it is edited. */
export const tailId = '~tail';

/** The embed that ends a block. */
export interface Separator {
  readonly p: string;
}

/** The name of the root `Y.Text` that holds one prose field of one entity. */
export function proseName(entityId: string, field: string): string {
  return `txt:${entityId}/${field}`;
}

export function isSeparator(value: unknown): value is Separator {
  return typeof value === 'object' && value !== null && 'p' in value && typeof value.p === 'string';
}

export function typeKey(blockId: string): string {
  return `${blockId}/type`;
}

export function indentKey(blockId: string): string {
  return `${blockId}/indent`;
}

/** The id as it stands in the text: a copy of a separator (two people both undid one deletion) is
 * read under a name of its own. */
export function storedId(blockId: string): string {
  const mark = blockId.indexOf('~');
  return mark > 0 ? blockId.slice(0, mark) : blockId;
}

/** What this version makes of a stored type: one that a newer version wrote reads as paragraph. */
export function readType(value: unknown): BlockType {
  switch (value) {
    case 'heading3':
    case 'heading4':
    case 'bullet':
    case 'numbered':
      return value;
    default:
      return 'paragraph';
  }
}

export function readIndent(value: unknown): Indent {
  if (value === 1) return 1;
  return typeof value === 'number' && value >= 2 ? 2 : 0;
}
