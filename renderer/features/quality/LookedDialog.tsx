import { useState } from 'react';
import { factorLevels, type FactorLevel } from '#shared/analysis/factor';
import { fieldWords } from '#shared/analysis/fieldWords';
import type { CriterionId } from '#shared/quality/criteria';
import { quality as texts } from '#shared/text/nl/quality';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { editCase } from '../../state/openCaseStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './LookedDialog.module.css';

export interface LookedDialogProps {
  readonly criterion: CriterionId;
  readonly onClose: () => void;
}

/** Keeps that the duo looked at something and what came of it: "bewust leeg" is an answer too. */
export function LookedDialog({ criterion, onClose }: LookedDialogProps) {
  const [text, setText] = useState('');
  const [level, setLevel] = useState<FactorLevel | null>(null);
  const asksLevel = criterion === 'K18';
  const words = fieldWords('criterionNote', 'level').options;
  const isReady = text.trim() !== '' && (!asksLevel || level !== null);
  const keep = () => {
    editCase('criterionNote.add', (writer) => {
      const id = writer.add('criterionNote', { criterion, kind: 'looked', level });
      writer.setText('criterionNote', id, 'text', text.trim());
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={texts.lookedTitle}
      width="narrow"
      onClose={onClose}
      closeLabel={texts.close}
      actions={
        <Button kind="primary" isDisabled={!isReady} onPress={keep}>
          {texts.lookedKeep}
        </Button>
      }
    >
      <div className={styles['body']}>
        <p>{qualityCriteria[criterion]}</p>
        {asksLevel && (
          <SelectField
            label={texts.lookedLevel}
            options={factorLevels.map((value) => ({ value, label: words?.[value] ?? value }))}
            value={level}
            onChange={setLevel}
            placeholder={texts.lookedLevel}
          />
        )}
        <TextField
          label={texts.lookedLabel}
          hint={texts.lookedHint}
          value={text}
          onChange={setText}
          autoFocus={!asksLevel}
        />
      </div>
    </Dialog>
  );
}
