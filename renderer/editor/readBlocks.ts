import { $isListItemNode, $isListNode, type ListNode } from '@lexical/list';
import { $isHeadingNode, $isQuoteNode } from '@lexical/rich-text';
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { softBreak, unknownInline, type BlockType, type Run } from '#shared/analysis/prose';
import { readIndent } from '#shared/casedoc/blockNames';
import type { BlockContent } from '#shared/casedoc/patchProse';
import { boldBit, italicBit, normalRuns, type StyledText } from '#shared/casedoc/runs';
import { $isAddressNode } from './AddressNode.ts';
import { $isReferenceNode } from './ReferenceNode.ts';

/** A block as the editor shows it now. */
export interface ShownBlock {
  readonly key: NodeKey;
  readonly content: BlockContent;
}

/**
 * The blocks of the editor from top to bottom. `known` gives the letters of a block that did not
 * change, so that a keystroke reads one block and not the whole field.
 */
export function $readBlocks(
  known: (key: NodeKey) => readonly Run[] | undefined,
): readonly ShownBlock[] {
  return $blockNodes().map(({ node, type, indent }) => ({
    key: node.getKey(),
    content: { type, indent: readIndent(indent), runs: known(node.getKey()) ?? $readRuns(node) },
  }));
}

export interface BlockNode {
  readonly node: ElementNode;
  readonly type: BlockType;
  readonly indent: number;
}

/** The elements that are blocks, with the type and indent that follow from where they stand. */
export function $blockNodes(): readonly BlockNode[] {
  return $getRoot().getChildren().flatMap($blockNodesIn);
}

/** The block elements inside one child of the root. */
export function $blockNodesIn(child: LexicalNode): readonly BlockNode[] {
  const found: BlockNode[] = [];
  if ($isListNode(child)) $collectItems(child, 0, found);
  else if ($isElementNode(child)) {
    found.push({ node: child, type: $typeOf(child), indent: child.getIndent() });
  }
  return found;
}

/** True when a child of the root is not shaped as `$writeBlocks` shapes it, after a paste say. */
export function $isIrregular(child: LexicalNode): boolean {
  return !$isElementNode(child) || ($isListNode(child) && $isIrregularList(child, 0));
}

function $isIrregularList(list: ListNode, depth: number): boolean {
  return (
    depth > 2 ||
    list.getChildrenSize() === 0 ||
    list.getListType() === 'check' ||
    list.getChildren().some((item) => {
      if (!$isListItemNode(item)) return true;
      const children = item.getChildren();
      const [first] = children;
      if ($isListNode(first)) return children.length > 1 || $isIrregularList(first, depth + 1);
      return children.some((child) => $isElementNode(child) && !child.isInline());
    })
  );
}

function $collectItems(list: ListNode, depth: number, found: BlockNode[]): void {
  const type = list.getListType() === 'number' ? 'numbered' : 'bullet';
  for (const item of list.getChildren()) {
    if (!$isElementNode(item)) continue;
    const lists = item.getChildren().filter($isListNode);
    const isWrapper = lists.length > 0 && lists.length === item.getChildrenSize();
    if (!isWrapper) found.push({ node: item, type, indent: depth });
    for (const inner of lists) $collectItems(inner, depth + 1, found);
  }
}

function $typeOf(node: ElementNode): BlockType {
  if ($isQuoteNode(node)) return 'quote';
  if (!$isHeadingNode(node)) return 'paragraph';
  return node.getTag() === 'h4' ? 'heading4' : 'heading3';
}

function $readRuns(block: ElementNode): readonly Run[] {
  return normalRuns($pieces(block));
}

function* $pieces(parent: ElementNode, link?: string): Iterable<StyledText> {
  for (const child of parent.getChildren()) {
    if ($isTextNode(child)) {
      const style =
        (child.hasFormat('bold') ? boldBit : 0) | (child.hasFormat('italic') ? italicBit : 0);
      yield { text: child.getTextContent(), style, link };
    } else if ($isLineBreakNode(child)) {
      yield { text: softBreak, style: 0, link };
    } else if ($isReferenceNode(child)) {
      yield { text: unknownInline, style: 0, ref: child.getReference() ?? undefined };
    } else if ($isElementNode(child) && !$isListNode(child)) {
      yield* $pieces(child, $isAddressNode(child) ? child.getAddress() : link);
    }
  }
}
