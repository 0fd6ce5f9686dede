import { $isListItemNode } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  CONTROLLED_TEXT_INSERTION_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  FORMAT_TEXT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_ESCAPE_COMMAND,
  REDO_COMMAND,
  REMOVE_TEXT_COMMAND,
  UNDO_COMMAND,
  type RangeSelection,
} from 'lexical';
import { leaveList } from './blockCommands.ts';
import { $isAtItemStart, $range, later, onCommand } from './editorCommands.ts';
import type { EditingParts } from './editingParts.ts';
import { registerClipboard } from './registerClipboard.ts';
import { registerKeys } from './registerKeys.ts';
import { $removeSelected } from './removeSelected.ts';

/**
 * The editing a field allows, on top of Lexical's own: undo over the case, lists, clean paste.
 * Returns what takes it all away again.
 */
export function registerEditing(parts: EditingParts): () => void {
  const { editor, host } = parts;
  return mergeRegister(
    registerRichText(editor),
    registerHistory(parts),
    registerRemoving(parts),
    registerKeys(parts),
    registerClipboard(parts),
    onCommand(editor, FORMAT_TEXT_COMMAND, (format) => {
      host.undo.stopCapturing();
      return parts.isSingleLine || (format !== 'bold' && format !== 'italic');
    }),
    // A drop would go around the cleaning of a paste, and a dragged paragraph leaves behind what a
    // partner types in it meanwhile: text is cut and pasted, never dragged.
    onCommand(editor, DRAGSTART_COMMAND, prevent),
    onCommand(editor, DROP_COMMAND, prevent),
    onCommand(editor, INSERT_TAB_COMMAND, () => true),
    // The app decides what Escape closes; the caret stays.
    onCommand(editor, KEY_ESCAPE_COMMAND, () => true),
  );
}

function prevent(event: Event): true {
  event.preventDefault();
  return true;
}

function registerHistory({ editor, host }: EditingParts): () => void {
  return mergeRegister(
    onCommand(editor, UNDO_COMMAND, () => later(host.undo.undo)),
    onCommand(editor, REDO_COMMAND, () => later(host.undo.redo)),
  );
}

/** Removing and replacing a selection, and what ends a line. */
function registerRemoving({ editor, host, binding, isSingleLine }: EditingParts): () => void {
  const remove = (): boolean => {
    const selection = $range();
    if (selection?.isCollapsed() !== false) return false;
    host.undo.stopCapturing();
    $removeSelected(selection);
    return true;
  };
  // Lexical goes on with the command, on what is left.
  const removeFirst = (): boolean => {
    const selection = $range();
    if (selection !== null && spansBlocks(selection)) remove();
    return false;
  };
  return mergeRegister(
    onCommand(editor, DELETE_CHARACTER_COMMAND, remove),
    onCommand(editor, DELETE_WORD_COMMAND, remove),
    onCommand(editor, DELETE_LINE_COMMAND, remove),
    onCommand(editor, REMOVE_TEXT_COMMAND, remove),
    onCommand(editor, CONTROLLED_TEXT_INSERTION_COMMAND, removeFirst),
    onCommand(editor, INSERT_LINE_BREAK_COMMAND, () => {
      if (isSingleLine) return true;
      return removeFirst();
    }),
    onCommand(editor, INSERT_PARAGRAPH_COMMAND, () => {
      if (isSingleLine) return true;
      host.undo.stopCapturing();
      if ($emptyItem() !== null) {
        return later(() => {
          leaveList(binding);
        });
      }
      return removeFirst();
    }),
    onCommand(editor, KEY_BACKSPACE_COMMAND, (event) => {
      if (!$isAtItemStart()) return false;
      event.preventDefault();
      return later(() => {
        leaveList(binding);
      });
    }),
  );
}

function spansBlocks(selection: RangeSelection): boolean {
  if (selection.isCollapsed()) return false;
  return !selection.anchor.getNode().is(selection.focus.getNode());
}

function $emptyItem() {
  const selection = $range();
  if (selection?.isCollapsed() !== true) return null;
  const node = selection.anchor.getNode();
  return $isListItemNode(node) && node.isEmpty() ? node : null;
}
