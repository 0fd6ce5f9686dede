import { MessageSquarePlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { remarks as texts } from '#shared/text/nl/remarks';
import { remarkHere, selectedPlace } from '../../state/remarkHere.ts';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { useOpenCase } from '../../state/useOpenCase.ts';
import styles from './SelectionButton.module.css';

interface Spot {
  readonly left: number;
  readonly top: number;
}

/** After a rest: it never runs along with who is still selecting. */
const REST_MS = 300;
const SIZE = 30;

/**
 * A small button in the margin of what was selected, for the mouse; the keyboard has a key of its
 * own. It takes no focus and goes away with the next key.
 */
export function SelectionButton() {
  const [spot, setSpot] = useState<Spot | null>(null);
  const mayRemark = useOpenCase(({ caseDocument }) => caseDocument.mayRemark);
  useEffect(() => {
    if (!mayRemark) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressed = false;
    const hide = () => {
      clearTimeout(timer);
      setSpot(null);
    };
    const look = () => {
      hide();
      if (!isPressed) timer = setTimeout(() => setSpot(spotOfSelection()), REST_MS);
    };
    const press = () => {
      isPressed = true;
    };
    const release = () => {
      isPressed = false;
      look();
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('keydown', hide);
    document.addEventListener('scroll', hide, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('keydown', hide);
      document.removeEventListener('scroll', hide, { capture: true });
    };
  }, [mayRemark]);
  if (spot === null) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['button']}
      style={{ left: `${String(spot.left)}px`, top: `${String(spot.top)}px` }}
      aria-label={texts.addAtSelection}
      title={texts.addAtSelection}
      onPointerDown={(event) => {
        // What is selected stays selected.
        event.preventDefault();
        event.stopPropagation();
      }}
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        setSpot(null);
        remarkHere();
      }}
    >
      <MessageSquarePlus aria-hidden="true" />
    </button>
  );
}

/** In the margin beside the last line that is selected; null when no remark can be made there. */
function spotOfSelection(): Spot | null {
  const state = openCaseStore.getState();
  const selection = document.getSelection();
  if (state === null || selection === null || selection.rangeCount === 0) return null;
  if (selectedPlace(state.analysis) === null) return null;
  const range = selection.getRangeAt(0);
  const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
  const last = lines.at(-1);
  const pane = document.getElementById('pane-section')?.getBoundingClientRect();
  const near = range.endContainer;
  const text = (near instanceof Element ? near : near.parentElement)?.closest('[data-prose]');
  if (last === undefined || pane === undefined || text == null) return null;
  if (last.bottom < pane.top || last.top > pane.bottom) return null;
  const left = Math.min(text.getBoundingClientRect().right + 6, pane.right - SIZE - 18);
  return { left, top: last.top + (last.height - SIZE) / 2 };
}
