import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { Result } from '#shared/base/result';
import { nl } from '#shared/text/nl';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import styles from './gateForm.module.css';
import type { CreateProblem } from './createProblem.ts';
import { NewPassphraseFields } from './NewPassphraseFields.tsx';
import type { PassphraseTools } from './passphraseTools.ts';
import { StepHead } from './StepHead.tsx';
import { useSubmit } from './useSubmit.ts';

export interface PassphraseStepProps {
  readonly tools: PassphraseTools;
  readonly personal: readonly string[];
  readonly onBack: () => void;
  readonly onCreate: (passphrase: string) => Promise<Result<null, CreateProblem>>;
}

const texts = nl.firstRun.phrase;

/** Step 2: the passphrase; going on makes the workplace. */
export function PassphraseStep({ tools, personal, onBack, onCreate }: PassphraseStepProps) {
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const { isBusy, problem, onSubmit } = useSubmit(() =>
    passphrase === null ? null : onCreate(passphrase),
  );
  return (
    <Form className={classNames(styles['form'])} onSubmit={onSubmit}>
      <StepHead number={2} title={texts.title} text={texts.text} />
      <NewPassphraseFields
        label={texts.label}
        tools={tools}
        personal={personal}
        onReady={setPassphrase}
        size="large"
        autoFocus
        isDisabled={isBusy}
      />
      {problem !== null && <Banner tone="danger">{nl.errors.keep[problem]}</Banner>}
      <div className={classNames(styles['actions'], styles['spread'])}>
        <Button
          kind="link"
          size="large"
          icon={<ChevronLeft />}
          onPress={onBack}
          isDisabled={isBusy}
        >
          {texts.back}
        </Button>
        <Button
          type="submit"
          kind="primary"
          size="large"
          isDisabled={passphrase === null}
          isPending={isBusy}
        >
          {texts.next}
        </Button>
      </div>
      <p className={styles['note']} role="status">
        {isBusy && texts.busy}
      </p>
    </Form>
  );
}
