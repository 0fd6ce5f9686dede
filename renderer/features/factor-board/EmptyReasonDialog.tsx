import { useState } from 'react';
import type { FactorLevel } from '#shared/analysis/factor';
import { emptyReason } from '#shared/factors/emptyLevels';
import { factorBoard } from '#shared/text/nl/factorBoard';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { setEmptyReason } from './boardActions.ts';
import { levelWord } from './levelWords.ts';

export interface EmptyReasonDialogProps {
  readonly level: FactorLevel;
  readonly onClose: () => void;
}

const text = factorBoard.onPurpose;
const LONGEST = 300;

/** Why a level stays empty on purpose: then the board stops asking. */
export function EmptyReasonDialog({ level, onClose }: EmptyReasonDialogProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const kept = emptyReason(analysis, level);
  const [reason, setReason] = useState(kept);
  const keep = (words: string) => {
    setEmptyReason(level, words);
    onClose();
  };
  return (
    <Dialog
      isOpen
      width="narrow"
      title={text.title(levelWord(analysis, level))}
      closeLabel={text.cancel}
      onClose={onClose}
      actions={
        !isReadOnly && (
          <>
            {kept !== '' && (
              <Button
                onPress={() => {
                  keep('');
                }}
              >
                {text.undo}
              </Button>
            )}
            <Button
              kind="primary"
              isDisabled={reason.trim() === ''}
              onPress={() => {
                keep(reason);
              }}
            >
              {text.keep}
            </Button>
          </>
        )
      }
    >
      <TextField
        label={text.reason}
        hint={text.hint}
        value={reason}
        maxLength={LONGEST}
        isReadOnly={isReadOnly}
        autoFocus
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && reason.trim() !== '') keep(reason);
        }}
      />
    </Dialog>
  );
}
