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
import { useSubmit } from './useSubmit.ts';

export interface RecoveryCodeFormProps {
  readonly onRecover: (code: string) => Promise<Result<null, RecoverProblem>>;
  readonly onBack: () => void;
}

/** Opening with the code on paper; a typo is placed in its group before anything is tried. */
export function RecoveryCodeForm({ onRecover, onBack }: RecoveryCodeFormProps) {
  const [code, setCode] = useState('');
  const [typo, setTypo] = useState<string | null>(null);
  const { isBusy, problem, clearProblem, onSubmit } = useSubmit(() => {
    const found = typoText(code);
    setTypo(found);
    return found === null ? onRecover(code) : null;
  });
  return (
    <Form className={classNames(styles['form'])} onSubmit={onSubmit}>
      <div className={styles['head']}>
        <h1>{nl.unlock.recovery.title}</h1>
        <p className={styles['lead']}>{nl.unlock.recovery.text}</p>
      </div>
      <RecoveryCodeField
        value={code}
        onChange={(value) => {
          setCode(value);
          setTypo(null);
          clearProblem();
        }}
        error={typo ?? textOf(problem)}
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

function textOf(reason: RecoverProblem | null): string | null {
  if (reason === null) return null;
  if (reason === 'typo') return nl.unlock.recovery.unsure;
  if (reason === 'wrong-code') return nl.unlock.recovery.wrong;
  return unreadableText(reason);
}
