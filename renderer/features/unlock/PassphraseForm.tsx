import { TriangleAlert } from 'lucide-react';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Result } from '#shared/base/result';
import type { StartInfo } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { formatClock } from '../../ui/dutchTime.ts';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import type { UnlockProblem } from '../../vault/unlockedWorkplace.ts';
import styles from './gateForm.module.css';
import { unreadableText } from './unreadableText.ts';
import { useSubmit } from './useSubmit.ts';

export interface PassphraseFormProps {
  readonly startInfo: StartInfo;
  readonly onUnlock: (passphrase: string) => Promise<Result<null, UnlockProblem>>;
  readonly onForgot: () => void;
}

/** Asks for the passphrase; a wrong one stays in the field, selected, so that it can be mended. */
export function PassphraseForm({ startInfo, onUnlock, onForgot }: PassphraseFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [isTriedEmpty, setTriedEmpty] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { isBusy, problem, clearProblem, onSubmit } = useSubmit(
    () => {
      const isBlank = passphrase.trim() === '';
      setTriedEmpty(isBlank);
      return isBlank ? null : onUnlock(passphrase);
    },
    {
      onFailed: () => {
        input.current?.focus();
        input.current?.select();
      },
    },
  );
  return (
    <Form className={classNames(styles['form'])} onSubmit={onSubmit}>
      <div className={styles['head']}>
        <h1>{nl.unlock.title}</h1>
        <p className={styles['lead']}>{introOf(startInfo)}</p>
      </div>
      <PassphraseField
        label={nl.unlock.passphrase.label}
        hint={nl.unlock.passphrase.hint}
        showLabel={nl.unlock.show}
        hideLabel={nl.unlock.hide}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setTriedEmpty(false);
          clearProblem();
        }}
        error={isTriedEmpty ? nl.unlock.empty : textOf(problem)}
        size="large"
        autoFocus
        inputRef={input}
        onCapsLock={setCapsLock}
      />
      {capsLock && (
        <p className={styles['caps']} role="status">
          <TriangleAlert aria-hidden="true" />
          {nl.unlock.capsLock}
        </p>
      )}
      <div className={styles['actions']}>
        <Button type="submit" kind="primary" size="large" isPending={isBusy}>
          {nl.unlock.button}
        </Button>
        <Button kind="link" size="large" onPress={onForgot} isDisabled={isBusy}>
          {nl.unlock.forgot}
        </Button>
      </div>
      <p className={styles['note']} role="status">
        {isBusy && nl.unlock.busy}
      </p>
    </Form>
  );
}

function textOf(problem: UnlockProblem | null): string | null {
  if (problem === null) return null;
  return problem === 'wrong-passphrase' ? nl.unlock.wrong : unreadableText(problem);
}

function introOf({ lockedAt, lockReason }: StartInfo): string {
  if (lockedAt === null) return nl.unlock.intro;
  return lockReason === 'suspend' ? nl.unlock.suspend : nl.unlock.since(formatClock(lockedAt));
}
