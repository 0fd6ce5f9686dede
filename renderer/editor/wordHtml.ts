import type { BlockType, Indent } from '#shared/analysis/prose';

/** What Word and its kin say about an element beside its tag. */
export interface WordHints {
  readonly isDropped: boolean;
  readonly type: BlockType | null;
  readonly indent: Indent | null;
}

/**
 * Reads what Word writes in class names and `mso-` styles: lists that are no lists, headings that
 * are paragraphs, and what no reader should get: comments, tracked deletions, hidden text, page
 * heads and feet.
 */
export function wordHints(element: HTMLElement): WordHints {
  const style = element.getAttribute('style') ?? '';
  const name = element.className;
  const none = { isDropped: false, type: null, indent: null };
  if (isDropped(element, style, name)) return { ...none, isDropped: true };
  const list = /mso-list:\s*(?!ignore)[^;]*?level(\d+)/iu.exec(style);
  if (list !== null) {
    return { ...none, type: listType(element), indent: toIndent(Number(list[1]) - 1) };
  }
  const level = element.getAttribute('data-aria-level') ?? element.getAttribute('aria-level');
  if (element.tagName === 'LI' && level !== null) {
    return { ...none, indent: toIndent(Number(level) - 1) };
  }
  return { ...none, type: styledType(style, name) };
}

export function toIndent(depth: number): Indent {
  if (!(depth > 0)) return 0;
  return depth === 1 ? 1 : 2;
}

function isDropped(element: HTMLElement, style: string, name: string): boolean {
  if (element.tagName === 'DEL') return true;
  if (/mso-list:\s*ignore/iu.test(style)) return true;
  if (/display:\s*none|mso-hide:\s*all/iu.test(style)) return true;
  if (/mso-element:\s*(?:comment|header|footer)/iu.test(style)) return true;
  return /\b(?:MsoCommentReference|MsoCommentText|msocomanchor|msocomtxt|msocomoff)\b/u.test(name);
}

/** The mark in front of the words says which kind of list it is: `1.`, `a)`, or a bullet. */
function listType(element: HTMLElement): BlockType {
  const mark = [...element.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/iu.test(span.getAttribute('style') ?? ''),
  );
  const sign = mark?.textContent.replace(/\s+/gu, '') ?? '';
  return /^\(?[\p{L}\p{N}]{1,5}(?:\.[\p{N}]+)*[.)]/u.test(sign) ? 'numbered' : 'bullet';
}

function styledType(style: string, name: string): BlockType | null {
  if (/\bMso(?:Intense)?Quote\b/u.test(name)) return 'quote';
  if (/\bMso(?:Title|Subtitle)\b/u.test(name)) return 'heading3';
  const level = /\bMsoHeading(\d)\b/u.exec(name) ?? /mso-outline-level:\s*(\d)/iu.exec(style);
  if (level === null) return null;
  return Number(level[1]) <= 3 ? 'heading3' : 'heading4';
}
