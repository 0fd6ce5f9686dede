import { lineWords, type Passage } from '#shared/family-reading/passage';
import { spanIn } from '#shared/family-reading/sentences';
import type { PickedWords } from './pickedWords.ts';

interface Point {
  readonly line: number;
  readonly at: number;
}

/** The words that are selected in a passage on screen; null for none, or only white space. */
export function selectedWords(root: HTMLElement, passage: Passage): PickedWords | null {
  const selection = root.ownerDocument.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = pointOf(root, range.startContainer, range.startOffset);
  const to = pointOf(root, range.endContainer, range.endOffset);
  const words = selection.toString().trim();
  if (from === null || to === null || words === '') return null;
  const [first, last] = [passage.lines[from.line], passage.lines[to.line]];
  if (first === undefined || last === undefined) return null;
  const begin = spanIn(first, from.at, from.line === to.line ? to.at : lineWords(first).length);
  const end = from.line === to.line ? begin : spanIn(last, 0, to.at);
  if (begin === null || end === null) return null;
  return { words, span: { start: begin.start, end: end.end } };
}

function pointOf(root: HTMLElement, node: Node, offset: number): Point | null {
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest<HTMLElement>('[data-from]');
  if (piece == null || !root.contains(piece)) return null;
  const within = node === piece ? (offset === 0 ? 0 : piece.textContent.length) : offset;
  return { line: Number(piece.dataset['line']), at: Number(piece.dataset['from']) + within };
}
