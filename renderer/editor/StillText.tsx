import { useRef } from 'react';
import { wantEditor } from './activeEditor.ts';
import type { TextProps } from './LiveText.tsx';
import { ProseBlocks } from './ProseView.tsx';
import { readSelection } from './readSelection.ts';
import { referenceOf } from './showReferences.ts';
import { useShownField } from './shownFields.ts';
import { useProse } from './useProse.ts';
import { keepToLine } from './wholeLine.ts';

/**
 * A field without the caret: plain elements that look as the editor does. Tab or a click makes it
 * live; what a click or a drag selected here is selected there.
 */
export function StillText(props: TextProps) {
  const { host, name, labelId, notesId, isInvalid, isSingleLine, className } = props;
  const prose = useProse(host, name);
  const isPointing = useRef(false);
  const clicks = useRef(0);
  const shown = useShownField(name);

  return (
    <div
      {...shown}
      className={className}
      role="textbox"
      data-part="text"
      tabIndex={0}
      aria-multiline={!isSingleLine}
      aria-labelledby={labelId}
      aria-describedby={notesId}
      {...(isInvalid && { 'aria-invalid': true })}
      onPointerDown={({ button, currentTarget, target }) => {
        if (button !== 0) return;
        const reference = referenceOf(target);
        isPointing.current = true;
        const finish = (): void => {
          isPointing.current = false;
          window.removeEventListener('pointerup', finish);
          window.removeEventListener('pointercancel', finish);
          // The browser settles the selection after this event.
          setTimeout(() => {
            if (!currentTarget.isConnected) return;
            const isDrag = document.getSelection()?.isCollapsed === false;
            if (reference !== null && !isDrag) {
              host.references.open(reference);
            } else {
              const range = readSelection(currentTarget, prose);
              const isWholeLine = range !== null && clicks.current === 3;
              wantEditor(host, name, isWholeLine ? keepToLine(range, prose) : range);
            }
          });
        };
        window.addEventListener('pointerup', finish);
        window.addEventListener('pointercancel', finish);
      }}
      onMouseDown={(event) => {
        clicks.current = event.detail;
        // A press on a reference leads away from here: the field does not take the focus first.
        if (referenceOf(event.target) !== null) event.preventDefault();
      }}
      onFocus={() => {
        if (!isPointing.current) wantEditor(host, name);
      }}
    >
      {prose.length === 0 ? (
        <EmptyLine />
      ) : (
        <ProseBlocks prose={prose} references={host.references} />
      )}
    </div>
  );
}

function EmptyLine() {
  return <ProseBlocks prose={[{ id: '', type: 'paragraph', indent: 0, runs: [] }]} />;
}
