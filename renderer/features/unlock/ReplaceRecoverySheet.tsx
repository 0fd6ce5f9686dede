import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Result } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { PassphraseField } from '../../ui/PassphraseField.tsx';
import type { SaveProblem } from '../../vault/saveState.ts';
import styles from './gateForm.module.css';
import { RecoveryCodeGrid } from './RecoveryCodeGrid.tsx';
import { RecoverySheetActions, type SaveSheet } from './RecoverySheetActions.tsx';
import type { RecoverySheetFacts } from './recoverySheetText.ts';
import { useSubmit } from './useSubmit.ts';

export interface ReplaceRecoverySheetProps {
  readonly isChecked: boolean;
  /** Everything on the sheet except the code. */
  readonly facts: Omit<RecoverySheetFacts, 'code'>;
  /** The new code comes back once; the old sheet stops working here. */
  readonly onReplace: (
    passphrase: string,
  ) => Promise<Result<string, 'wrong-passphrase' | SaveProblem>>;
  readonly onSave: SaveSheet;
  readonly onCheck: () => void;
}

const texts = nl.settings.recovery;

/** Whether the sheet was checked, checking it, and making a new one. */
export function ReplaceRecoverySheet(props: ReplaceRecoverySheetProps) {
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const { isBusy, problem, clearProblem, onSubmit } = useSubmit(
    () => (passphrase === '' ? null : props.onReplace(passphrase)),
    {
      onDone: (fresh) => {
        setPassphrase('');
        setCode(fresh);
      },
    },
  );
  return (
    <Form className={classNames(styles['form'])} onSubmit={onSubmit}>
      <h3>{texts.title}</h3>
      <div className={styles['tools']}>
        <span>{props.isChecked ? texts.checked : texts.unchecked}</span>
        <Button onPress={props.onCheck}>{nl.recovery.check.title}</Button>
      </div>
      {code === null ? (
        <>
          <p className={styles['note']}>{nl.recovery.replaceText}</p>
          <PassphraseField
            label={texts.proof}
            showLabel={nl.unlock.show}
            hideLabel={nl.unlock.hide}
            value={passphrase}
            onChange={(value) => {
              setPassphrase(value);
              clearProblem();
            }}
            error={problem === 'wrong-passphrase' ? nl.settings.passphrase.wrong : null}
            isDisabled={isBusy}
          />
          {problem !== null && problem !== 'wrong-passphrase' && (
            <Banner tone="danger">{nl.errors.keep[problem]}</Banner>
          )}
          <div>
            <Button type="submit" isDisabled={passphrase === ''} isPending={isBusy}>
              {nl.recovery.replace}
            </Button>
          </div>
        </>
      ) : (
        <>
          <RecoveryCodeGrid code={code} />
          <RecoverySheetActions facts={{ ...props.facts, code }} onSave={props.onSave} />
          <p className={styles['note']}>{nl.firstRun.recovery.keep}</p>
        </>
      )}
    </Form>
  );
}
