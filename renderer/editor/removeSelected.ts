import { $isListItemNode, $isListNode } from '@lexical/list';
import { $getSelection, $setSelection, type RangeSelection } from 'lexical';

/**
 * Removes what is selected and leaves the caret there.
 *
 * Lexical 0.52 throws "invalid offset" while it merges blocks under a selection that runs from an
 * empty block into one with a line break: its own selection is out of date half-way. Without a
 * current selection it has nothing to keep up to date.
 */
export function $removeSelected(selection: RangeSelection): void {
  const isCurrent = $getSelection() === selection;
  const range = selection.clone();
  $setSelection(null);
  range.removeText();
  if (!isCurrent) return;
  $setSelection(range);
  $leaveWrapper(range);
}

/** The item that only holds a deeper list is no place for a caret: Lexical cannot write in it. */
function $leaveWrapper({ anchor }: RangeSelection): void {
  const item = anchor.getNode();
  const child = $isListItemNode(item) ? item.getFirstChild() : null;
  if (!$isListNode(child)) return;
  if (anchor.offset === 0) child.selectStart();
  else child.selectEnd();
}
