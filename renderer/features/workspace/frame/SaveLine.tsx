import { useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { save } from '#shared/text/nl/save';
import { pendingEdits } from '../../../state/pendingEdits.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatClock } from '../../../ui/dutchTime.ts';
import { SaveStateText } from '../../../ui/SaveStateText.tsx';
import type { OpenCase } from '../../../vault/unlockedWorkplace.ts';
import { runCommand } from './runCommand.ts';

export interface SaveLineProps {
  readonly openCase: OpenCase;
  readonly isReadOnly: boolean;
}

/**
 * Changes are gathered for at most two seconds before they are written. What takes a second more
 * is slow; sooner the words would flicker all day long.
 */
const SLOW_MS = 3000;

/** How safe the last change is, in words at a fixed place; failing offers the ways out. */
export function SaveLine({ openCase, isReadOnly }: SaveLineProps) {
  const state = useSyncExternalStore(openCase.onSaveState, openCase.saveState);
  const isHeld = useStore(pendingEdits, (held) => held.size > 0);
  const [lastSaved, setLastSaved] = useState('');
  const savedNow = state.kind === 'saved' ? save.saved(formatClock(state.at)) : lastSaved;
  if (savedNow !== lastSaved) setLastSaved(savedNow);
  if (isReadOnly) return <SaveStateText tone="readonly" text={save.readonly} />;
  switch (state.kind) {
    case 'saved': {
      const text = save.saved(formatClock(state.at));
      if (isHeld) return <Saving before={text} />;
      return <SaveStateText tone="saved" text={text} />;
    }
    case 'saving':
      return <Saving before={lastSaved} />;
    case 'oneCopy':
      return <SaveStateText tone="saved" text={save.oneCopy} />;
    case 'failed':
      return (
        <SaveStateText
          tone="failed"
          text={state.reason === 'disk-full' ? save.failedFull : save.failed}
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

/** Truthful at once in its tone; in words only when it takes long. */
function Saving({ before }: { readonly before: string }) {
  const [isSlow, setSlow] = useState(before === '');
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
    <SaveStateText tone="saving" look="saved" text={before} />
  );
}
