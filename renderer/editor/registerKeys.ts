import { mergeRegister } from '@lexical/utils';
import {
  CLICK_COMMAND,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_TAB_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical';
import type { BlockType } from '#shared/analysis/prose';
import { askReference, openLinkDialog } from './activeEditor.ts';
import { indentBlocks, toggleType } from './blockCommands.ts';
import { applyMark, markedType } from './blockMarks.ts';
import { $isAtItemStart, later, onCommand } from './editorCommands.ts';
import { referenceAround } from './fieldRange.ts';
import { setLink, typedLink } from './linkCommands.ts';
import { $keepToLine } from './wholeLine.ts';
import type { EditingParts } from './editingParts.ts';

/** The keys of a text field beside Lexical's own; `keyHelp` of the texts names them. */
export function registerKeys({ editor, host, binding, isSingleLine }: EditingParts): () => void {
  const indent = (by: 1 | -1) => (): true =>
    later(() => {
      indentBlocks(binding, by);
    });
  // Who comes by with Tab must get on with Tab: it only indents after something was done here.
  let isAtWork = false;
  return mergeRegister(
    onCommand(editor, INDENT_CONTENT_COMMAND, indent(1)),
    onCommand(editor, OUTDENT_CONTENT_COMMAND, indent(-1)),
    onCommand(editor, CLICK_COMMAND, ({ detail }) => {
      isAtWork = true;
      if (detail === 3) $keepToLine();
      return false;
    }),
    onCommand(editor, KEY_TAB_COMMAND, (event) => {
      if (isSingleLine || !isAtWork || !$isAtItemStart()) return false;
      const { prose, first } = binding.selection();
      const depth = prose[first]?.indent ?? 0;
      if (event.shiftKey ? depth === 0 : depth === 2) return false;
      event.preventDefault();
      return indent(event.shiftKey ? -1 : 1)();
    }),
    onCommand(editor, KEY_DOWN_COMMAND, (event) => {
      if (event.key !== 'Tab' && event.key !== 'Shift') isAtWork = true;
      if (event.isComposing) return false;
      const act = isSingleLine ? null : actionOf(event);
      if (act !== null) {
        event.preventDefault();
        return later(act);
      }
      if (event.key === ' ' && !isSingleLine) {
        const type = markedType(binding);
        if (type !== null) {
          event.preventDefault();
          return later(() => {
            applyMark(binding, type);
          });
        }
      }
      if (event.key === ' ' || event.key === 'Enter') {
        const typed = typedLink(binding);
        if (typed !== null) {
          later(() => {
            setLink(binding, typed, typed.link);
          });
        }
      }
      return false;
    }),
  );

  /** The way of the keyboard to what a click on a reference does. */
  function openReference(): (() => void) | null {
    const { prose, range } = binding.selection();
    const ref = range === null ? null : referenceAround(prose, range.focus);
    if (ref === null) return null;
    return () => {
      host.references.open(ref);
    };
  }

  function actionOf(event: KeyboardEvent): (() => void) | null {
    const by = indentKey(event);
    if (by !== null)
      return () => {
        indentBlocks(binding, by);
      };
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
    if (!event.shiftKey) {
      if (event.key === 'Enter') return openReference();
      return event.code === 'KeyK' ? openLinkDialog : null;
    }
    if (event.code === 'Digit2')
      return () => {
        askReference(host);
      };
    const type = typeKeys[event.code];
    return type === undefined
      ? null
      : () => {
          toggleType(binding, type);
        };
  }
}

const typeKeys: Readonly<Partial<Record<string, BlockType>>> = {
  Digit6: 'heading3',
  Digit7: 'numbered',
  Digit8: 'bullet',
  Period: 'quote',
};

/** Ctrl+] and Ctrl+[, or Alt+Shift with an arrow: these work anywhere in an item. */
function indentKey(event: KeyboardEvent): 1 | -1 | null {
  const isControl = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (isControl && event.code === 'BracketRight') return 1;
  if (isControl && event.code === 'BracketLeft') return -1;
  if (!event.altKey || !event.shiftKey || event.ctrlKey) return null;
  if (event.key === 'ArrowRight') return 1;
  return event.key === 'ArrowLeft' ? -1 : null;
}
