import {
  $createLineBreakNode,
  $createTextNode,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
} from 'lexical';
import { isSameReference, softBreak, type Reference, type Run } from '#shared/analysis/prose';
import { boldBit, italicBit, runStyle } from '#shared/casedoc/runs';
import { $createAddressNode, $isAddressNode } from './AddressNode.ts';
import { $createReferenceNode, $isReferenceNode } from './ReferenceNode.ts';

type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style: number }
  | { readonly kind: 'break' }
  | { readonly kind: 'reference'; readonly ref: Reference }
  | { readonly kind: 'address'; readonly link: string; readonly inside: readonly Inline[] };

/** Makes a block show these runs with the fewest changes; a change within one node keeps it. */
export function $setRuns(block: ElementNode, runs: readonly Run[]): void {
  $setInlines(block, toInlines(runs));
}

function $setInlines(node: ElementNode, wanted: readonly Inline[]): void {
  const children = node.getChildren();
  const shortest = Math.min(wanted.length, children.length);
  let left = 0;
  while (left < shortest && $shows(children[left], wanted[left])) left += 1;
  let right = 0;
  while (
    right < shortest - left &&
    $shows(children[children.length - 1 - right], wanted[wanted.length - 1 - right])
  ) {
    right += 1;
  }
  const from = children.slice(left, children.length - right);
  const to = wanted.slice(left, wanted.length - right);
  const [only] = from;
  const [inline] = to;
  if (from.length === 1 && to.length === 1 && inline !== undefined && $changed(only, inline))
    return;
  if (from.length > 0 || to.length > 0) node.splice(left, from.length, to.map($createInline));
}

/** True when the node could be brought to it, and was. */
function $changed(node: LexicalNode | undefined, inline: Inline): boolean {
  if (inline.kind === 'text' && $isTextNode(node) && node.isSimpleText()) {
    if (node.getFormat() !== inline.style || node.getStyle() !== '') return false;
    node.setTextContent(inline.text);
    return true;
  }
  if (inline.kind !== 'address' || !$isAddressNode(node)) return false;
  if (node.getAddress() !== inline.link) return false;
  $setInlines(node, inline.inside);
  return true;
}

function toInlines(runs: readonly Run[]): readonly Inline[] {
  const inlines: Inline[] = [];
  for (let at = 0; at < runs.length;) {
    const link = runs[at]?.link;
    let end = at + 1;
    while (link !== undefined && runs[end]?.link === link) end += 1;
    const inside = runs.slice(at, end).flatMap(toPlainInlines);
    if (link === undefined) inlines.push(...inside);
    else inlines.push({ kind: 'address', link, inside });
    at = end;
  }
  return inlines;
}

function toPlainInlines(run: Run): readonly Inline[] {
  if (run.ref !== undefined) return [{ kind: 'reference', ref: run.ref }];
  return run.text
    .split(/(\u2028)/u)
    .filter((text) => text !== '')
    .map((text) =>
      text === softBreak ? { kind: 'break' } : { kind: 'text', text, style: runStyle(run) },
    );
}

// Bold and italic have the same bits in Lexical and in the document.
function $shows(node: LexicalNode | undefined, inline: Inline | undefined): boolean {
  if (node === undefined || inline === undefined) return false;
  switch (inline.kind) {
    case 'break':
      return $isLineBreakNode(node);
    case 'reference':
      return (
        $isReferenceNode(node) && isSameReference(node.getReference() ?? undefined, inline.ref)
      );
    case 'address': {
      if (!$isAddressNode(node) || node.getAddress() !== inline.link) return false;
      const children = node.getChildren();
      const { inside } = inline;
      return (
        children.length === inside.length &&
        children.every((child, index) => $shows(child, inside[index]))
      );
    }
    case 'text':
      if (!$isTextNode(node) || !node.isSimpleText() || node.getStyle() !== '') return false;
      return node.getTextContent() === inline.text && node.getFormat() === inline.style;
  }
}

function $createInline(inline: Inline): LexicalNode {
  switch (inline.kind) {
    case 'break':
      return $createLineBreakNode();
    case 'reference':
      return $createReferenceNode(inline.ref);
    case 'address':
      return $createAddressNode(inline.link).append(...inline.inside.map($createInline));
    case 'text':
      return $createTextNode(inline.text).setFormat(inline.style & (boldBit | italicBit));
  }
}

/** True for elements that are no part of a line: a block inside a block. */
export function $isBlockInside(child: LexicalNode): boolean {
  return $isElementNode(child) && !child.isInline();
}
