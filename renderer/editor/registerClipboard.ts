import { mergeRegister } from '@lexical/utils';
import {
  COPY_COMMAND,
  CUT_COMMAND,
  KEY_DOWN_COMMAND,
  PASTE_COMMAND,
  REMOVE_TEXT_COMMAND,
} from 'lexical';
import { runsLength } from '#shared/casedoc/runs';
import { inOneLine } from '#shared/casedoc/spliceBlocks';
import { editor as texts } from '#shared/text/nl/editor';
import { showToast } from '../ui/toasts.ts';
import { copySelected, readPasted } from './clipboard.ts';
import { later, onCommand } from './editorCommands.ts';
import type { EditingParts } from './editingParts.ts';

/** More letters than any field can be given from a file either. */
const mostLetters = 500_000;

/** Copying, cutting and clean pasting. */
export function registerClipboard({
  editor,
  host,
  binding,
  isSingleLine,
}: EditingParts): () => void {
  let isPlain = false;
  const copy = (event: object | null): boolean => {
    const data = dataOf(event);
    if (data === null || !(event instanceof Event)) return false;
    event.preventDefault();
    return copySelected(binding, host.references, data);
  };
  return mergeRegister(
    onCommand(editor, COPY_COMMAND, (event) => {
      copy(event);
      return true;
    }),
    onCommand(editor, CUT_COMMAND, (event) => {
      host.undo.stopCapturing();
      if (copy(event)) editor.dispatchCommand(REMOVE_TEXT_COMMAND, null);
      return true;
    }),
    onCommand(editor, KEY_DOWN_COMMAND, (event) => {
      const isPasteKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
      isPlain = isPasteKey && event.shiftKey;
      return false;
    }),
    onCommand(editor, PASTE_COMMAND, (event) => {
      const data = dataOf(event);
      event.preventDefault();
      if (data === null) return true;
      // The clipboard can only be read while its event lasts.
      const content = readPasted(data, isPlain, host.references);
      isPlain = false;
      if (content.reduce((sum, { runs }) => sum + runsLength(runs), 0) > mostLetters) {
        showToast(texts.pasteTooLong);
        return true;
      }
      return later(() => {
        if (content.length > 0) binding.insert(isSingleLine ? inOneLine(content) : content);
      });
    }),
  );
}

function dataOf(event: object | null): DataTransfer | null {
  if (event === null || !('clipboardData' in event)) return null;
  return event.clipboardData instanceof DataTransfer ? event.clipboardData : null;
}
