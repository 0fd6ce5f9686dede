import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Result } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import type { SaveProblem } from '../../vault/saveState.ts';
import styles from './gateForm.module.css';
import { GateLayout } from './GateLayout.tsx';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import type { PassphraseTools } from './passphraseTools.ts';
import { useSubmit } from './useSubmit.ts';

export interface ResetPassphraseProps {
  readonly tools: PassphraseTools;
  readonly personal: readonly string[];
  /** Success replaces this screen. */
  readonly onReset: (passphrase: string) => Promise<Result<null, 'not-allowed' | SaveProblem>>;
}

/** After opening with the recovery sheet: a new passphrase comes first. */
export function ResetPassphrase({ tools, personal, onReset }: ResetPassphraseProps) {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const { isBusy, problem, onSubmit } = useSubmit(() =>
    passphrase === null ? null : onReset(passphrase),
  );
  return (
    <GateLayout>
      <Form className={classNames(styles['form'])} onSubmit={onSubmit}>
        <div className={styles['head']}>
          <h1>{nl.unlock.reset.title}</h1>
          <p className={styles['lead']}>{nl.unlock.reset.text}</p>
        </div>
        <NewPassphraseFields
          label={nl.settings.passphrase.new}
          tools={tools}
          personal={personal}
          onReady={setPassphrase}
          size="large"
          autoFocus
          isDisabled={isBusy}
        />
        {problem !== null && <Banner tone="danger">{nl.errors.keep[problem]}</Banner>}
        <div className={styles['actions']}>
          <Button
            type="submit"
            kind="primary"
            size="large"
            isDisabled={passphrase === null}
            isPending={isBusy}
          >
            {nl.unlock.reset.button}
          </Button>
        </div>
      </Form>
    </GateLayout>
  );
}
