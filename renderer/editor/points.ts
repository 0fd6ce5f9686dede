import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type BaseSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { locate } from '#shared/casedoc/locate';
import { blockLength } from '#shared/casedoc/patchProse';
import { $isAddressNode } from './AddressNode.ts';
import type { BoundBlock } from './writeBlocks.ts';

/** A selection in characters from the start of the field; a separator counts as one. */
export interface TextRange {
  readonly anchor: number;
  readonly focus: number;
}

/** The selection counted in the text, or null when there is none in these blocks. */
export function $textRange(
  selection: BaseSelection | null,
  blocks: readonly BoundBlock[],
): TextRange | null {
  if (!$isRangeSelection(selection)) return null;
  const anchor = $offsetOf(selection.anchor, blocks);
  const focus = selection.isCollapsed() ? anchor : $offsetOf(selection.focus, blocks);
  return anchor === null || focus === null ? null : { anchor, focus };
}

/** Selects a range counted in the text; what falls outside the text goes to the nearest end. */
export function $selectRange(
  range: TextRange,
  blocks: readonly BoundBlock[],
  like: RangeSelection | null,
): void {
  const selection = like?.clone() ?? $createRangeSelection();
  $setPoint(selection.anchor, range.anchor, blocks);
  $setPoint(selection.focus, range.focus, blocks);
  $setSelection(selection);
}

function $offsetOf(point: PointType, blocks: readonly BoundBlock[]): number | null {
  const target = $resolve(point);
  const index = blocks.findIndex(({ key }) => isOrHolds(target.path, key));
  if (index < 0) return blocks.length === 0 ? 0 : null;
  const block = $getNodeByKey(blocks[index]?.key ?? '');
  if (!$isElementNode(block)) return null;
  const before = blocks.slice(0, index).reduce((sum, one) => sum + blockLength(one.block), 0);
  return before + $sizeBefore(block, target.node, target.offset);
}

interface Target {
  readonly node: LexicalNode;
  readonly offset: number;
  /** The keys of the node and all that hold it. */
  readonly path: ReadonlySet<string>;
}

/** A point on the root or on a list means its child there: the block at that place. */
function $resolve(point: PointType): Target {
  let node: LexicalNode = point.getNode();
  let offset = point.offset;
  while ($isElementNode(node)) {
    const child: LexicalNode | null = node.getChildAtIndex(offset) ?? node.getLastChild();
    if (!$isElementNode(child) || child.isInline()) break;
    offset = node.getChildAtIndex(offset) === null ? child.getChildrenSize() : 0;
    node = child;
  }
  const path = new Set([node.getKey(), ...node.getParentKeys()]);
  return { node, offset, path };
}

function isOrHolds(path: ReadonlySet<string>, key: string): boolean {
  return path.has(key);
}

function $sizeBefore(block: ElementNode, node: LexicalNode, offset: number): number {
  if (block.is(node)) {
    return block
      .getChildren()
      .slice(0, offset)
      .reduce((sum, child) => sum + child.getTextContentSize(), 0);
  }
  let size = $isTextNode(node) ? offset : 0;
  let current: LexicalNode = node;
  for (;;) {
    for (const sibling of current.getPreviousSiblings()) size += sibling.getTextContentSize();
    const parent = current.getParent();
    if (parent === null || parent.is(block)) return size;
    current = parent;
  }
}

function $setPoint(point: PointType, offset: number, blocks: readonly BoundBlock[]): void {
  const place = locate(
    blocks.map(({ block }) => block),
    offset,
  );
  const key = place === null ? $getRoot().getFirstChild()?.getKey() : blocks[place.index]?.key;
  const block = key === undefined ? null : $getNodeByKey(key);
  if (!$isElementNode(block)) return;
  $setPointIn(point, block, place?.inside ?? 0);
}

function $setPointIn(point: PointType, parent: ElementNode, inside: number): void {
  let left = inside;
  for (const [index, child] of parent.getChildren().entries()) {
    const size = child.getTextContentSize();
    if ($isTextNode(child)) {
      if (left <= size) {
        point.set(child.getKey(), left, 'text');
        return;
      }
    } else if ($isAddressNode(child)) {
      // In front of an address one stands outside it.
      if (left > 0 && left <= size) {
        $setPointIn(point, child, left);
        return;
      }
    }
    if (left === 0) {
      point.set(parent.getKey(), index, 'element');
      return;
    }
    left -= size;
  }
  point.set(parent.getKey(), parent.getChildrenSize(), 'element');
}
