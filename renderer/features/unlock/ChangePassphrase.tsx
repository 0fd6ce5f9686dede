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
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import type { PassphraseTools } from './passphraseTools.ts';
import { useSubmit } from './useSubmit.ts';

export interface ChangePassphraseProps {
  readonly tools: PassphraseTools;
  readonly personal: readonly string[];
  readonly onChange: (
    oldPassphrase: string,
    newPassphrase: string,
  ) => Promise<Result<null, 'wrong-passphrase' | SaveProblem>>;
}

const texts = nl.settings.passphrase;

/** A new passphrase in place of the one in use; the recovery sheet stays valid. */
export function ChangePassphrase({ tools, personal, onChange }: ChangePassphraseProps) {
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState<string | null>(null);
  const [isDone, setDone] = useState(false);
  const [round, setRound] = useState(0);
  const { isBusy, problem, clearProblem, onSubmit } = useSubmit(
    () => {
      if (fresh === null) return null;
      setDone(false);
      return onChange(old, fresh);
    },
    {
      onDone: () => {
        setDone(true);
        setOld('');
        setRound(round + 1);
      },
    },
  );
  const isWrong = problem === 'wrong-passphrase';
  return (
    <Form className={classNames(styles['form'])} onSubmit={onSubmit}>
      <h3>{texts.title}</h3>
      <PassphraseField
        label={texts.old}
        showLabel={nl.unlock.show}
        hideLabel={nl.unlock.hide}
        value={old}
        onChange={(value) => {
          setOld(value);
          setDone(false);
          clearProblem();
        }}
        error={isWrong ? texts.wrong : null}
        isDisabled={isBusy}
      />
      <NewPassphraseFields
        key={round}
        label={texts.new}
        tools={tools}
        personal={personal}
        onReady={setFresh}
        isDisabled={isBusy}
      />
      {isDone && <Banner tone="calm">{texts.done}</Banner>}
      {problem !== null && !isWrong && (
        <Banner tone="danger" title={texts.failed}>
          {nl.errors.keep[problem]}
        </Banner>
      )}
      <div>
        <Button type="submit" isDisabled={fresh === null || old === ''} isPending={isBusy}>
          {texts.button}
        </Button>
      </div>
    </Form>
  );
}
