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

export interface ChangePassphraseProps {
  readonly tools: PassphraseTools;
  readonly personal: readonly string[];
  readonly onChange: (
    oldPassphrase: string,
    newPassphrase: string,
  ) => Promise<Result<null, 'wrong-passphrase' | SaveProblem>>;
}

type Outcome = 'done' | 'wrong-passphrase' | SaveProblem;

const texts = nl.settings.passphrase;

/** A new passphrase in place of the one in use; the recovery sheet stays valid. */
export function ChangePassphrase({ tools, personal, onChange }: ChangePassphraseProps) {
  const [old, setOld] = useState('');
  const [fresh, setFresh] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  const submit = async () => {
    if (fresh === null || isBusy) return;
    setBusy(true);
    const changed = await onChange(old, fresh);
    setBusy(false);
    setOutcome(changed.ok ? 'done' : changed.reason);
    if (!changed.ok) return;
    setOld('');
    setRound(round + 1);
  };
  const isWrong = outcome === 'wrong-passphrase';
  return (
    <Form
      className={classNames(styles['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{texts.title}</h3>
      <PassphraseField
        label={texts.old}
        showLabel={nl.unlock.show}
        hideLabel={nl.unlock.hide}
        value={old}
        onChange={(value) => {
          setOld(value);
          setOutcome(null);
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
      {outcome === 'done' && <Banner tone="calm">{texts.done}</Banner>}
      {outcome !== null && outcome !== 'done' && !isWrong && (
        <Banner tone="danger" title={texts.failed}>
          {nl.errors.keep[outcome]}
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
