import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Result } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './gateForm.module.css';
import { RecoveryCodeField } from './RecoveryCodeField.tsx';
import { typoText } from './typoText.ts';

export interface RecoveryCheckDialogProps {
  readonly onCheck: (code: string) => Promise<Result<null, 'typo' | 'wrong-code'>>;
  /** The whole code was typed over and fits. */
  readonly onRight: () => void;
  readonly onClose: () => void;
}

const FORM = 'recovery-check';

/** Typing the whole code over from paper, any time after the first run. */
export function RecoveryCheckDialog({ onCheck, onRight, onClose }: RecoveryCheckDialogProps) {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = async () => {
    const typo = typoText(code);
    setError(typo);
    if (typo !== null) return;
    const outcome = await onCheck(code);
    if (outcome.ok) onRight();
    else setError(nl.unlock.recovery.wrong);
  };
  return (
    <Dialog
      title={nl.recovery.check.title}
      isOpen
      onClose={onClose}
      closeLabel={nl.common.close}
      actions={
        <Button type="submit" form={FORM} kind="primary">
          {nl.recovery.check.button}
        </Button>
      }
    >
      <Form
        id={FORM}
        className={classNames(styles['form'])}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{nl.recovery.check.text}</p>
        <RecoveryCodeField
          value={code}
          onChange={(value) => {
            setCode(value);
            setError(null);
          }}
          error={error}
        />
        <p className={styles['note']}>{nl.recovery.check.none}</p>
      </Form>
    </Dialog>
  );
}
