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
  if (isCurrent) $setSelection(range);
}
