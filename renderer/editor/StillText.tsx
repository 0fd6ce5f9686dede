import { useRef } from 'react';
import { wantEditor } from './activeEditor.ts';
import type { TextProps } from './LiveText.tsx';
import { ProseBlocks } from './ProseView.tsx';
import { readSelection } from './readSelection.ts';
import { useProse } from './useProse.ts';

/**
 * A field without the caret: plain elements that look as the editor does. Tab or a click makes it
 * live; what a click or a drag selected here is selected there.
 */
export function StillText(props: TextProps) {
  const { host, name, labelId, hintId, isSingleLine, className } = props;
  const prose = useProse(host, name);
  const isPointing = useRef(false);

  return (
    <div
      className={className}
      role="textbox"
      data-part="text"
      tabIndex={0}
      aria-multiline={!isSingleLine}
      aria-labelledby={labelId}
      aria-describedby={hintId}
      onPointerDown={({ button, currentTarget }) => {
        if (button !== 0) return;
        isPointing.current = true;
        const finish = (): void => {
          isPointing.current = false;
          window.removeEventListener('pointerup', finish);
          window.removeEventListener('pointercancel', finish);
          // The browser settles the selection after this event.
          setTimeout(() => {
            if (currentTarget.isConnected) {
              wantEditor(host, name, readSelection(currentTarget, prose));
            }
          });
        };
        window.addEventListener('pointerup', finish);
        window.addEventListener('pointercancel', finish);
      }}
      onFocus={() => {
        if (!isPointing.current) wantEditor(host, name);
      }}
    >
      {prose.length === 0 ? <EmptyLine /> : <ProseBlocks prose={prose} />}
    </div>
  );
}

function EmptyLine() {
  return <ProseBlocks prose={[{ id: '', type: 'paragraph', indent: 0, runs: [] }]} />;
}
