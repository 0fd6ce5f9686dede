import {
  $createListItemNode,
  $createListNode,
  $isListItemNode,
  type ListItemNode,
  type ListNode,
} from '@lexical/list';
import {
  $createHeadingNode,
  $createQuoteNode,
  $isHeadingNode,
  $isQuoteNode,
} from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isParagraphNode,
  type ElementNode,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import type { Block, Prose, Run } from '#shared/analysis/prose';
import { sameRuns } from '#shared/casedoc/runs';
import { $isBlockInside, $setRuns } from './inlines.ts';
import { $blockNodesIn, $isIrregular } from './readBlocks.ts';

/** A block of the document and the editor element that shows it. */
export interface BoundBlock {
  readonly key: NodeKey;
  readonly block: Block;
}

/**
 * Makes the editor show `prose`, touching only what differs from `shown`. Elements keep their keys
 * as long as their block keeps its id and kind, so that scroll and selection have something to
 * hold on to. An empty field shows one empty paragraph that is no block yet.
 */
export function $writeBlocks(shown: readonly BoundBlock[], prose: Prose): readonly BoundBlock[] {
  const byId = new Map(shown.map((one) => [one.block.id, one]));
  const wanted = prose.map((block) => ({ block, node: $elementFor(block, byId.get(block.id)) }));
  const roots = $rootElements(wanted);
  $arrange(roots.length > 0 ? roots : [{ blocks: [], build: $createParagraphNode }]);
  return wanted.map(({ block, node }) => ({ key: node.getKey(), block }));
}

interface Wanted {
  readonly block: Block;
  readonly node: ElementNode;
}

/** One child of the root to be: a single block, or a list of them. */
interface RootElement {
  readonly blocks: readonly Wanted[];
  readonly build: () => ElementNode;
}

/** The element for a block: the one that shows it now if its kind fits, else a new one. */
function $elementFor(block: Block, shown: BoundBlock | undefined): ElementNode {
  const current = shown === undefined ? null : $getNodeByKey(shown.key);
  if (shown === undefined || !$isElementNode(current)) {
    return $withRuns($createElement(block), [], block.runs);
  }
  if (isKind(current, block)) {
    const isClean = sameRuns(shown.block.runs, block.runs) && !$holdsBlocks(current);
    if (!isClean) $setRuns(current, block.runs);
    if (!$isListItemNode(current) && current.getIndent() !== block.indent) {
      current.setIndent(block.indent);
    }
    return current;
  }
  return $withRuns($createElement(block), current.getChildren(), block.runs);
}

function $createElement(block: Block): ElementNode {
  switch (block.type) {
    case 'heading3':
      return $createHeadingNode('h3').setIndent(block.indent);
    case 'heading4':
      return $createHeadingNode('h4').setIndent(block.indent);
    case 'bullet':
    case 'numbered':
      return $createListItemNode();
    case 'quote':
      return $createQuoteNode().setIndent(block.indent);
    case 'paragraph':
      return $createParagraphNode().setIndent(block.indent);
  }
}

function isKind(node: ElementNode, block: Block): boolean {
  switch (block.type) {
    case 'heading3':
    case 'heading4':
      return $isHeadingNode(node) && node.getTag() === (block.type === 'heading3' ? 'h3' : 'h4');
    case 'bullet':
    case 'numbered':
      return $isListItemNode(node);
    case 'quote':
      return $isQuoteNode(node);
    case 'paragraph':
      return $isParagraphNode(node);
  }
}

function $holdsBlocks(node: ElementNode): boolean {
  return node.getChildren().some($isBlockInside);
}

function $withRuns(
  node: ElementNode,
  children: readonly LexicalNode[],
  runs: readonly Run[],
): ElementNode {
  node.append(...children);
  $setRuns(node, runs);
  return node;
}

function $rootElements(wanted: readonly Wanted[]): readonly RootElement[] {
  const roots: RootElement[] = [];
  let at = 0;
  while (at < wanted.length) {
    const start = wanted[at];
    if (start === undefined) break;
    let end = at + 1;
    if (isListType(start.block)) {
      while (end < wanted.length && belongsTo(start.block, wanted[end]?.block, 0)) end += 1;
      const blocks = wanted.slice(at, end);
      roots.push({ blocks, build: () => $buildList(blocks, 0) });
    } else {
      roots.push({ blocks: [start], build: () => start.node });
    }
    at = end;
  }
  return roots;
}

function isListType(block: Block): boolean {
  return block.type === 'bullet' || block.type === 'numbered';
}

/** Deeper items go with the list they stand under; at its own level only the same kind does. */
function belongsTo(first: Block, next: Block | undefined, depth: number): boolean {
  if (next === undefined || !isListType(next)) return false;
  return next.indent > depth || next.type === first.type;
}

function $buildList(blocks: readonly Wanted[], depth: number): ListNode {
  const list = $createListNode(blocks[0]?.block.type === 'numbered' ? 'number' : 'bullet');
  let at = 0;
  while (at < blocks.length) {
    const one = blocks[at];
    if (one === undefined) break;
    if (one.block.indent <= depth) {
      list.append(one.node);
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < blocks.length && isUnder(one.block, blocks[end]?.block, depth + 1)) end += 1;
    list.append($wrapper($buildList(blocks.slice(at, end), depth + 1)));
    at = end;
  }
  return list;
}

function isUnder(first: Block, next: Block | undefined, depth: number): boolean {
  return next !== undefined && next.indent >= depth && belongsTo(first, next, depth);
}

function $wrapper(list: ListNode): ListItemNode {
  const item = $createListItemNode();
  item.append(list);
  return item;
}

/** Puts the children of the root in place; those that are right already are left alone. */
function $arrange(wanted: readonly RootElement[]): void {
  const root = $getRoot();
  const current = root.getChildren();
  const have = current.map($signature);
  const want = wanted.map(({ blocks }) => signatureOf(blocks));
  const shortest = Math.min(have.length, want.length);
  let left = 0;
  while (left < shortest && have[left] === want[left]) left += 1;
  let right = 0;
  while (right < shortest - left && have[have.length - 1 - right] === want[want.length - 1 - right])
    right += 1;

  let last: LexicalNode | null = current[left - 1] ?? null;
  const placed = new Set<NodeKey>();
  for (const { build } of wanted.slice(left, wanted.length - right)) {
    const node = build();
    placed.add(node.getKey());
    if (last !== null) last.insertAfter(node, false);
    else root.splice(0, 0, [node]);
    last = node;
  }
  for (const node of current.slice(left, current.length - right)) {
    if (!placed.has(node.getKey()) && node.isAttached()) node.remove();
  }
}

function signatureOf(blocks: readonly Wanted[]): string {
  return blocks
    .map(({ node, block }) => `${node.getKey()} ${block.type} ${String(block.indent)}`)
    .join(',');
}

function $signature(child: LexicalNode): string {
  if ($isIrregular(child)) return 'irregular';
  return $blockNodesIn(child)
    .map(({ node, type, indent }) => `${node.getKey()} ${type} ${String(indent)}`)
    .join(',');
}
