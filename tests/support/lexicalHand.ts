import { $insertList, $isListItemNode, $isListNode, ListNode } from '@lexical/list';
import { $createHeadingNode } from '@lexical/rich-text';
import { $setBlocksType } from '@lexical/selection';
import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalEditor,
  type PointType,
  type RangeSelection,
} from 'lexical';
import { $removeSelected } from '../../renderer/editor/removeSelected.ts';
import type { Hand } from './handScenarios.ts';

/** Hands in any Lexical editor, whatever it is bound to. */
export function lexicalHand(editor: LexicalEditor): Hand {
  const act = (from: number, to: number, action: (selection: RangeSelection) => void): void => {
    editor.update(
      () => {
        $select(from, to);
        const selection = $getSelection();
        if ($isRangeSelection(selection)) action(selection);
      },
      { discrete: true },
    );
  };
  return {
    type: (at, text) => {
      act(at, at, (selection) => {
        selection.insertText(text);
      });
    },
    enter: (at) => {
      act(at, at, (selection) => {
        selection.insertParagraph();
      });
    },
    remove: (from, to) => {
      act(from, to, $removeSelected);
    },
    heading: (at) => {
      act(at, at, (selection) => {
        $setBlocksType(selection, () => $createHeadingNode('h3'));
      });
    },
    bullet: (at) => {
      act(at, at, () => {
        $insertList('bullet');
      });
    },
    bold: (from, to) => {
      act(from, to, (selection) => {
        selection.formatText('bold');
      });
    },
    italic: (from, to) => {
      act(from, to, (selection) => {
        selection.formatText('italic');
      });
    },
  };
}

/** The text of each paragraph, heading and list item, top to bottom. */
export function shownParagraphs(editor: LexicalEditor): readonly string[] {
  return editor.read(() => $blocks().map((block) => block.getTextContent()));
}

function $blocks(): readonly ElementNode[] {
  return $getRoot()
    .getChildren()
    .flatMap((node) => ($isElementNode(node) ? $flat(node) : []));
}

function $flat(node: ElementNode): readonly ElementNode[] {
  if (!$isListNode(node) && !$holdsList(node)) return [node];
  return node.getChildren().flatMap((child) => ($isElementNode(child) ? $flat(child) : []));
}

function $holdsList(node: ElementNode): boolean {
  return $isListItemNode(node) && node.getChildren().some((child) => child instanceof ListNode);
}

function $select(from: number, to: number): void {
  const selection = $createRangeSelection();
  $place(selection.anchor, from);
  $place(selection.focus, to);
  $setSelection(selection);
}

function $place(point: PointType, at: number): void {
  const blocks = $blocks();
  let left = at;
  for (const [index, block] of blocks.entries()) {
    const size = block.getTextContentSize();
    if (left <= size || index === blocks.length - 1) {
      $placeIn(point, block, Math.min(left, size));
      return;
    }
    left -= size + 1;
  }
}

function $placeIn(point: PointType, block: ElementNode, at: number): void {
  let left = at;
  for (const node of block.getAllTextNodes()) {
    const size = node.getTextContentSize();
    if (left <= size && $isTextNode(node)) {
      point.set(node.getKey(), left, 'text');
      return;
    }
    left -= size;
  }
  point.set(block.getKey(), 0, 'element');
}
