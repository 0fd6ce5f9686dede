import { $isListItemNode } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_LOW,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  CUT_COMMAND,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  DRAGSTART_COMMAND,
  DROP_COMMAND,
  FORMAT_TEXT_COMMAND,
  INDENT_CONTENT_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  INSERT_TAB_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ESCAPE_COMMAND,
  OUTDENT_CONTENT_COMMAND,
  PASTE_COMMAND,
  REDO_COMMAND,
  REMOVE_TEXT_COMMAND,
  UNDO_COMMAND,
  type LexicalCommand,
  type LexicalEditor,
  type RangeSelection,
} from 'lexical';
import type { TextBinding } from './bindText.ts';
import { indentBlocks, leaveList } from './blockCommands.ts';
import type { ProseHost } from './proseHost.ts';
import { readHtml, readPlain } from './readHtml.ts';
import { $removeSelected } from './removeSelected.ts';
import { inOneLine } from './spliceBlocks.ts';

export interface EditingParts {
  readonly editor: LexicalEditor;
  readonly host: ProseHost;
  readonly binding: TextBinding;
  readonly isSingleLine: boolean;
}

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
    registerPaste(parts),
    on(editor, FORMAT_TEXT_COMMAND, (format) => {
      host.undo.stopCapturing();
      return parts.isSingleLine || (format !== 'bold' && format !== 'italic');
    }),
    // Dragging text about would bypass the clean paste; it is neither started nor taken.
    on(editor, DRAGSTART_COMMAND, prevent),
    on(editor, DROP_COMMAND, prevent),
    on(editor, INSERT_TAB_COMMAND, () => true),
    // The app decides what Escape closes; the caret stays.
    on(editor, KEY_ESCAPE_COMMAND, () => true),
  );
}

/** Commands run inside an update of Lexical; the document may only be changed after it. */
function later(action: () => void): true {
  queueMicrotask(action);
  return true;
}

function prevent(event: Event): true {
  event.preventDefault();
  return true;
}

function on<Payload>(
  editor: LexicalEditor,
  command: LexicalCommand<Payload>,
  listener: (payload: Payload) => boolean,
): () => void {
  return editor.registerCommand(command, listener, COMMAND_PRIORITY_LOW);
}

function registerHistory({ editor, host }: EditingParts): () => void {
  return mergeRegister(
    on(editor, UNDO_COMMAND, () => later(host.undo.undo)),
    on(editor, REDO_COMMAND, () => later(host.undo.redo)),
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
    on(editor, DELETE_CHARACTER_COMMAND, remove),
    on(editor, DELETE_WORD_COMMAND, remove),
    on(editor, DELETE_LINE_COMMAND, remove),
    on(editor, REMOVE_TEXT_COMMAND, remove),
    on(editor, CONTROLLED_TEXT_INSERTION_COMMAND, removeFirst),
    on(editor, CUT_COMMAND, () => {
      host.undo.stopCapturing();
      return false;
    }),
    on(editor, INSERT_LINE_BREAK_COMMAND, () => {
      if (isSingleLine) return true;
      return removeFirst();
    }),
    on(editor, INSERT_PARAGRAPH_COMMAND, () => {
      if (isSingleLine) return true;
      host.undo.stopCapturing();
      if ($emptyItem() !== null) {
        return later(() => {
          leaveList(binding);
        });
      }
      return removeFirst();
    }),
    on(editor, KEY_BACKSPACE_COMMAND, (event) => {
      if (!$isAtItemStart()) return false;
      event.preventDefault();
      return later(() => {
        leaveList(binding);
      });
    }),
  );
}

function registerKeys({ editor, binding }: EditingParts): () => void {
  const indent = (by: 1 | -1) => (): true =>
    later(() => {
      indentBlocks(binding, by);
    });
  return mergeRegister(
    on(editor, INDENT_CONTENT_COMMAND, indent(1)),
    on(editor, OUTDENT_CONTENT_COMMAND, indent(-1)),
    on(editor, KEY_DOWN_COMMAND, (event) => {
      const by = indentKey(event);
      if (by === null) return false;
      event.preventDefault();
      return indent(by)();
    }),
  );
}

/** Ctrl+] and Ctrl+[, or Alt+Shift with an arrow: Tab stays the way to the next field. */
function indentKey(event: KeyboardEvent): 1 | -1 | null {
  const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (isControl && event.code === 'BracketRight') return 1;
  if (isControl && event.code === 'BracketLeft') return -1;
  if (!event.altKey || !event.shiftKey || event.ctrlKey) return null;
  if (event.key === 'ArrowRight') return 1;
  return event.key === 'ArrowLeft' ? -1 : null;
}

function registerPaste({ editor, binding, isSingleLine }: EditingParts): () => void {
  let isPlain = false;
  return mergeRegister(
    on(editor, KEY_DOWN_COMMAND, (event) => {
      const isPasteKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
      isPlain = isPasteKey && event.shiftKey;
      return false;
    }),
    on(editor, PASTE_COMMAND, (event) => {
      const data = 'clipboardData' in event ? event.clipboardData : null;
      event.preventDefault();
      if (data === null) return true;
      const html = isPlain ? '' : data.getData('text/html');
      const plain = data.getData('text/plain');
      isPlain = false;
      return later(() => {
        const rich = html === '' ? [] : readHtml(html);
        const content = rich.length > 0 ? rich : plain === '' ? [] : readPlain(plain);
        if (content.length > 0) binding.insert(isSingleLine ? inOneLine(content) : content);
      });
    }),
  );
}

function $range(): RangeSelection | null {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
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

/** True when the caret stands before the first letter of a list item. */
function $isAtItemStart(): boolean {
  const selection = $range();
  if (selection?.isCollapsed() !== true || selection.anchor.offset !== 0) return false;
  const node = selection.anchor.getNode();
  if ($isListItemNode(node)) return true;
  return $isListItemNode(node.getParent()) && node.getPreviousSibling() === null;
}
