import { referenceKinds, type BlockType, type Indent, type Reference } from '../analysis/prose.ts';
import { isEntityId } from '../base/ids.ts';

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

/** The embed that stands for a thing of the case. */
export interface ReferenceEmbed {
  readonly ref: { readonly c: string; readonly id: string };
}

export function toReferenceEmbed({ collection, id }: Reference): ReferenceEmbed {
  return { ref: { c: collection, id } };
}

/** The reference an embed is; null for one of a newer version, or something else. */
export function readReference(value: unknown): Reference | null {
  if (typeof value !== 'object' || value === null || !('ref' in value)) return null;
  const { ref } = value;
  if (typeof ref !== 'object' || ref === null || !('c' in ref) || !('id' in ref)) return null;
  const collection = referenceKinds.find((kind) => kind === ref.c);
  return collection === undefined || !isEntityId(ref.id) ? null : { collection, id: ref.id };
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
    case 'quote':
      return value;
    default:
      return 'paragraph';
  }
}

export function readIndent(value: unknown): Indent {
  if (value === 1) return 1;
  return typeof value === 'number' && value >= 2 ? 2 : 0;
}
