import { createEditor } from 'lexical';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { beginEditing, endEditing } from './activeEditor.ts';
import { bindText } from './bindText.ts';
import { editorNodes } from './editorNodes.ts';
import { editorTheme } from './editorTheme.ts';
import type { ProseHost } from './proseHost.ts';
import { registerEditing } from './registerEditing.ts';

export interface TextProps {
  readonly host: ProseHost;
  readonly name: string;
  readonly labelId: string;
  readonly hintId: string | undefined;
  readonly isSingleLine: boolean;
  readonly className: string;
  readonly onFocus?: (() => void) | undefined;
}

/** A field with the caret in it: a Lexical editor bound to the document while it is on screen. */
export function LiveText(props: TextProps) {
  const { host, name, labelId, hintId, isSingleLine, className, onFocus } = props;
  const element = useRef<HTMLDivElement>(null);
  const reportError = useEffectEvent((error: Error) => {
    // The update that failed was rolled back; the window's error handling tells about it.
    window.reportError(error);
  });

  useLayoutEffect(() => {
    const root = element.current;
    if (root === null) return undefined;
    const editor = createEditor({
      namespace: 'prose',
      nodes: [...editorNodes],
      theme: editorTheme,
      onError: reportError,
    });
    editor.setRootElement(root);
    const isFocused = (): boolean => root.contains(document.activeElement);
    const binding = bindText(editor, host, name, isFocused);
    const unregister = registerEditing({ editor, host, binding, isSingleLine });
    host.undo.setPlaceSource(binding.place);
    root.focus({ preventScroll: true });
    beginEditing({ host, name, editor, binding, isSingleLine });
    return () => {
      editor.read(() => undefined);
      endEditing(editor);
      host.undo.setPlaceSource(null);
      host.undo.stopCapturing();
      unregister();
      binding.destroy();
      editor.setRootElement(null);
    };
  }, [host, name, isSingleLine]);

  return (
    <div
      ref={element}
      className={className}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      data-part="text"
      aria-multiline={!isSingleLine}
      aria-labelledby={labelId}
      aria-describedby={hintId}
      lang="nl"
      spellCheck
      onFocus={onFocus}
      onBlur={() => {
        host.undo.stopCapturing();
      }}
    />
  );
}
