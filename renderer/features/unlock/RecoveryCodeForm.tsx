import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Result } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import type { RecoverProblem } from '../../vault/unlockedWorkplace.ts';
import styles from './gateForm.module.css';
import { RecoveryCodeField } from './RecoveryCodeField.tsx';
import { typoText } from './typoText.ts';
import { unreadableText } from './unreadableText.ts';

export interface RecoveryCodeFormProps {
  readonly onRecover: (code: string) => Promise<Result<null, RecoverProblem>>;
  readonly onBack: () => void;
}

/** Opening with the code on paper; a typo is placed in its group before anything is tried. */
export function RecoveryCodeForm({ onRecover, onBack }: RecoveryCodeFormProps) {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const submit = async () => {
    const typo = typoText(code);
    setError(typo);
    if (typo !== null || isBusy) return;
    setBusy(true);
    const outcome = await onRecover(code);
    if (outcome.ok) return;
    setBusy(false);
    setError(textOf(outcome.reason));
  };
  return (
    <Form
      className={classNames(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div className={styles['head']}>
        <h1>{nl.unlock.recovery.title}</h1>
        <p className={styles['lead']}>{nl.unlock.recovery.text}</p>
      </div>
      <RecoveryCodeField
        value={code}
        onChange={(value) => {
          setCode(value);
          setError(null);
        }}
        error={error}
        size="large"
      />
      <div className={styles['actions']}>
        <Button type="submit" kind="primary" size="large" isPending={isBusy}>
          {nl.unlock.recovery.button}
        </Button>
        <Button kind="link" size="large" onPress={onBack} isDisabled={isBusy}>
          {nl.unlock.recovery.back}
        </Button>
      </div>
      <p className={styles['note']}>{nl.unlock.recovery.none}</p>
    </Form>
  );
}

function textOf(reason: RecoverProblem): string {
  if (reason === 'typo') return nl.unlock.recovery.unsure;
  if (reason === 'wrong-code') return nl.unlock.recovery.wrong;
  return unreadableText(reason);
}
