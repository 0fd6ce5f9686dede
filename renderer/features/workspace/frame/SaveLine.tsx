import { useSyncExternalStore } from 'react';
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

/** How safe the last change is, in words at a fixed place; failing offers the ways out. */
export function SaveLine({ openCase, isReadOnly }: SaveLineProps) {
  const state = useSyncExternalStore(openCase.onSaveState, openCase.saveState);
  const isHeld = useStore(pendingEdits, (held) => held.size > 0);
  if (isReadOnly) return <SaveStateText tone="readonly" text={save.readonly} />;
  switch (state.kind) {
    case 'saved':
      if (isHeld) return <SaveStateText tone="saving" text={save.saving} />;
      return <SaveStateText tone="saved" text={save.saved(formatClock(state.at))} />;
    case 'saving':
      return <SaveStateText tone="saving" text={save.saving} />;
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
