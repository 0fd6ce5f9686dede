import { createEditor } from 'lexical';
import { useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { AddressCard } from './AddressCard.tsx';
import { beginEditing, endEditing } from './activeEditor.ts';
import { bindText } from './bindText.ts';
import { editorNodes } from './editorNodes.ts';
import { editorTheme } from './editorTheme.ts';
import type { ProseHost } from './proseHost.ts';
import { ReferenceList } from './ReferenceList.tsx';
import { createReferencePicker, type Offer, type ReferencePicker } from './referencePicker.ts';
import { registerEditing } from './registerEditing.ts';
import { referenceOf, registerReferences } from './showReferences.ts';
import { fieldAttribute, showField } from './shownFields.ts';

export interface TextProps {
  readonly host: ProseHost;
  readonly name: string;
  readonly labelId: string;
  /** The hint, and what is wrong with it. */
  readonly notesId: string | undefined;
  readonly isInvalid: boolean;
  readonly isSingleLine: boolean;
  readonly className: string;
  readonly onFocus?: (() => void) | undefined;
}

/** A field with the caret in it: a Lexical editor bound to the document while it is on screen. */
export function LiveText(props: TextProps) {
  const { host, name, labelId, notesId, isInvalid, isSingleLine, className, onFocus } = props;
  const element = useRef<HTMLDivElement>(null);
  const listId = useId();
  const [picker, setPicker] = useState<ReferencePicker | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const offer = useStore(picker?.offer ?? nothingOffered);
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
    // Before there is any text: it is shown with its names at once.
    const stopNaming = registerReferences(editor, host.references);
    const binding = bindText(editor, host, name, isFocused);
    const unregister = registerEditing({ editor, host, binding, isSingleLine });
    const offering = createReferencePicker(editor, binding, host.references);
    setPicker(offering);
    const stopHiding = editor.registerUpdateListener(({ dirtyLeaves }) => {
      if (dirtyLeaves.size > 0) setAddress(null);
    });
    host.undo.setPlaceSource(binding.place);
    const stopShowing = showField(root, name);
    root.focus({ preventScroll: true });
    beginEditing({ host, name, editor, binding, isSingleLine });
    return () => {
      editor.read(() => undefined);
      endEditing(editor);
      host.undo.setPlaceSource(null);
      host.undo.stopCapturing();
      stopShowing();
      stopNaming();
      stopHiding();
      offering.destroy();
      unregister();
      binding.destroy();
      editor.setRootElement(null);
    };
  }, [host, name, isSingleLine]);

  return (
    <>
      <div
        ref={element}
        className={className}
        contentEditable
        suppressContentEditableWarning
        role="textbox"
        data-part="text"
        {...{ [fieldAttribute]: name }}
        aria-multiline={!isSingleLine}
        aria-labelledby={labelId}
        aria-describedby={notesId}
        {...(isInvalid && { 'aria-invalid': true })}
        lang="nl"
        spellCheck
        onFocus={onFocus}
        {...(offer !== null && {
          'aria-controls': listId,
          'aria-activedescendant': `${listId}-${String(offer.chosen)}`,
        })}
        onBlur={() => {
          host.undo.stopCapturing();
          picker?.close();
          setAddress(null);
        }}
        onKeyDown={() => {
          setAddress(null);
        }}
        onClick={({ target }) => {
          const isDrag = document.getSelection()?.isCollapsed === false;
          if (isDrag || !(target instanceof Element)) return;
          const reference = referenceOf(target);
          if (reference !== null) host.references.open(reference);
          setAddress(target.closest('[data-address]')?.getAttribute('data-address') ?? null);
        }}
      />
      {picker !== null && <ReferenceList id={listId} picker={picker} />}
      {address !== null && (
        <AddressCard
          link={address}
          onDone={() => {
            setAddress(null);
          }}
        />
      )}
    </>
  );
}

const nothingOffered = createStore<Offer | null>(() => null);
