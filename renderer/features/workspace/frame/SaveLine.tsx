import { useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { save } from '#shared/text/nl/save';
import { pendingEdits } from '../../../state/pendingEdits.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatClock } from '../../../ui/dutchTime.ts';
import { SaveStateText, type SaveTone } from '../../../ui/SaveStateText.tsx';
import type { SaveState } from '../../../vault/saveState.ts';
import type { OpenCase } from '../../../vault/unlockedWorkplace.ts';
import { failedText } from './failedText.ts';
import { oneCopyText } from './oneCopyText.ts';
import { runCommand } from './runCommand.ts';

export interface SaveLineProps {
  readonly openCase: OpenCase;
  readonly isReadOnly: boolean;
}

/** What was last said of work that is kept, and how it looks. */
interface Kept {
  readonly text: string;
  readonly look: SaveTone;
}

const NOTHING_YET: Kept = { text: '', look: 'saved' };
/**
 * Changes are gathered for at most two seconds before they are written. What takes a second more
 * is slow; sooner the words would flicker all day long.
 */
const SLOW_MS = 3000;

/** How safe the last change is, in words at a fixed place; failing offers the ways out. */
export function SaveLine({ openCase, isReadOnly }: SaveLineProps) {
  const state = useSyncExternalStore(openCase.onSaveState, openCase.saveState);
  const isHeld = useStore(pendingEdits, (held) => held.size > 0);
  const [lastKept, setLastKept] = useState(NOTHING_YET);
  const keptNow = keptWords(state) ?? lastKept;
  if (keptNow.text !== lastKept.text) setLastKept(keptNow);
  if (isReadOnly) return <SaveStateText tone="readonly" text={save.readonly} />;
  switch (state.kind) {
    case 'saved':
    case 'oneCopy':
      if (isHeld) return <Saving before={keptNow} />;
      return <SaveStateText tone="saved" {...keptNow} />;
    case 'saving':
      return <Saving before={lastKept} />;
    case 'failed':
      return (
        <SaveStateText
          tone="failed"
          text={failedText(state)}
          actions={
            <>
              <Button size="small" onPress={() => void openCase.flush()}>
                {save.retry}
              </Button>
              <Button
                size="small"
                onPress={() => {
                  runCommand('save.emergency');
                }}
              >
                {save.emergency}
              </Button>
            </>
          }
        />
      );
  }
}

/** The words for work that is kept, in two places or in one; null when the last change is not. */
function keptWords(state: SaveState): Kept | null {
  if (state.kind === 'saved') return { text: save.saved(formatClock(state.at)), look: 'saved' };
  return state.kind === 'oneCopy' ? { text: oneCopyText(state), look: 'once' } : null;
}

/** Truthful at once in its tone; in words only when it takes long. */
function Saving({ before }: { readonly before: Kept }) {
  const [isSlow, setSlow] = useState(before === NOTHING_YET);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, SLOW_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isSlow ? (
    <SaveStateText tone="saving" text={save.saving} />
  ) : (
    <SaveStateText tone="saving" {...before} />
  );
}
