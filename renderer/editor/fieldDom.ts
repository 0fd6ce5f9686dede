import { softBreak, unknownInline } from '#shared/analysis/prose';
import { blockEnd } from '#shared/casedoc/textDiff';

/** What a field shows on the page, counted as the field counts: live, still or to read. */
export interface FieldDom {
  /** Every letter as the document has it: a reference is one sign, a block ends in `blockEnd`. */
  readonly text: string;
  readonly blocks: readonly DomBlock[];
}

interface DomBlock {
  readonly element: Element;
  /** Characters from the start of the field. */
  readonly start: number;
  readonly length: number;
  readonly leaves: readonly Leaf[];
}

interface Leaf {
  readonly node: Text | Element;
  readonly start: number;
  readonly length: number;
}

/** Reads the elements of a field; a few milliseconds for the longest. */
export function readFieldDom(root: Element): FieldDom {
  const blocks: DomBlock[] = [];
  let text = '';
  for (const element of root.querySelectorAll('p, h3, h4, blockquote, li')) {
    // An item that only holds a deeper list is no block.
    if (element.querySelector('ul, ol') !== null) continue;
    const nodes = leafNodes(element);
    const start = text.length;
    const leaves = nodes.map((node): Leaf => {
      const letters = lettersOf(node);
      const leaf = { node, start: text.length, length: letters.length };
      text += letters;
      return leaf;
    });
    blocks.push({ element, start, length: text.length - start, leaves });
    text += blockEnd;
  }
  return { text, blocks };
}

/** A stretch of the field on the page; null when it shows no such letters. */
export function domRange({ blocks }: FieldDom, start: number, end: number): StaticRange | null {
  const leaves = blocks.flatMap((block) => block.leaves);
  const first = leaves.find((leaf) => leaf.start + leaf.length > start);
  const last = leaves.filter((leaf) => leaf.start < end).at(-1);
  if (first === undefined || last === undefined || start >= end) return null;
  const from = pointIn(first, Math.max(0, start - first.start), false);
  const to = pointIn(last, Math.min(last.length, end - last.start), true);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** The place of a point on the page in characters from the start of the field. */
export function fieldOffset({ blocks, text }: FieldDom, node: Node, offset: number): number {
  const block = blocks.find(({ element }) => element.contains(node));
  const child = node instanceof Text ? null : (node.childNodes[offset] ?? null);
  if (block === undefined) {
    const next = blocks.find(({ element }) => child !== null && !isBefore(element, child));
    return next?.start ?? text.length;
  }
  for (const leaf of block.leaves) {
    if (leaf.node === node) return leaf.start + Math.min(offset, leaf.length);
    // Inside of a name: in front of the one sign it is.
    if (leaf.node.contains(node)) return leaf.start + (offset > 0 ? 1 : 0);
    const isReached = child === null ? isAfter(leaf.node, node) : !isBefore(leaf.node, child);
    if (isReached) return leaf.start;
  }
  return block.start + block.length;
}

/** The letters and signs of a block; the break that only holds its last line open is none. */
function leafNodes(block: Element): readonly (Text | Element)[] {
  const nodes: (Text | Element)[] = [];
  const visit = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        if (node.data !== '') nodes.push(node);
      } else if (node instanceof Element) {
        if (node.tagName === 'BR' || node.hasAttribute('data-reference')) nodes.push(node);
        else visit(node);
      }
    }
  };
  visit(block);
  const last = nodes.at(-1);
  return last instanceof Element && last.tagName === 'BR' ? nodes.slice(0, -1) : nodes;
}

function lettersOf(node: Text | Element): string {
  if (node instanceof Text) return node.data;
  return node.tagName === 'BR' ? softBreak : unknownInline;
}

interface Point {
  readonly node: Node;
  readonly offset: number;
}

function pointIn({ node, length }: Leaf, inside: number, isEnd: boolean): Point {
  if (node instanceof Text) return { node, offset: inside };
  const parent = node.parentNode ?? node;
  const index = [...parent.childNodes].indexOf(node);
  return { node: parent, offset: index + (isEnd && inside >= length ? 1 : 0) };
}

/** Whether a node ends before another begins. */
function isBefore(node: Node, other: Node): boolean {
  const place = node.compareDocumentPosition(other);
  return (
    (place & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    (place & Node.DOCUMENT_POSITION_CONTAINED_BY) === 0
  );
}

function isAfter(node: Node, other: Node): boolean {
  const place = node.compareDocumentPosition(other);
  return (
    (place & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
    (place & Node.DOCUMENT_POSITION_CONTAINS) === 0
  );
}
