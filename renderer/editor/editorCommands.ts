import { $isListItemNode } from '@lexical/list';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  type LexicalCommand,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';

/** Commands run inside an update of Lexical; the document may only be changed after it. */
export function later(action: () => void): true {
  queueMicrotask(action);
  return true;
}

/** Listens before Lexical's own handling of rich text does. */
export function onCommand<Payload>(
  editor: LexicalEditor,
  command: LexicalCommand<Payload>,
  listener: (payload: Payload) => boolean,
): () => void {
  return editor.registerCommand(command, listener, COMMAND_PRIORITY_LOW);
}

export function $range(): RangeSelection | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
}

/** True when the caret stands before the first letter of a list item. */
export function $isAtItemStart(): boolean {
  const selection = $range();
  if (selection?.isCollapsed() !== true || selection.anchor.offset !== 0) return false;
  const node = selection.anchor.getNode();
  if ($isListItemNode(node)) return true;
  return $isListItemNode(node.getParent()) && node.getPreviousSibling() === null;
}
