import { useId, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { nl } from '#shared/text/nl';
import { emergencyCopy as texts } from '#shared/text/nl/emergencyCopy';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/classNames.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { typoText } from '../typoText.ts';
import type { CopyActions } from './copyActions.ts';
import { CopyContents } from './CopyContents.tsx';
import { CopySecretFields, type SecretKind } from './CopySecretFields.tsx';
import styles from './EmergencyCopyDialog.module.css';
import { useCopySteps, type CopyStep } from './useCopySteps.ts';

export interface EmergencyCopyDialogProps {
  readonly lines: readonly CaseSummary[];
  readonly actions: CopyActions;
  readonly onClose: () => void;
}

const FORM = 'emergency-copy';

/** Opens an emergency copy and puts it back: a file, its secret, what is in it. */
export function EmergencyCopyDialog({ lines, actions, onClose }: EmergencyCopyDialogProps) {
  const { step, isBusy, choose, open, restore, forgive } = useCopySteps(actions);
  const [kind, setKind] = useState<SecretKind>('passphrase');
  const [typed, setTyped] = useState('');
  const [typo, setTypo] = useState<string | null>(null);
  const contents = useId();
  const main = useRef<HTMLButtonElement>(null);
  const type = (value: string) => {
    setTyped(value);
    setTypo(null);
    forgive();
  };
  const submitSecret = async () => {
    const problem = kind === 'code' ? typoText(typed) : emptyText(typed);
    setTypo(problem);
    if (problem !== null) return;
    // The field goes away with its step; the main button stays, and so does the focus.
    main.current?.focus();
    await open(kind === 'code' ? { code: typed } : { passphrase: typed });
  };
  const chooseOther = () => {
    main.current?.focus();
    void choose();
  };
  const submit = { choose, secret: submitSecret, found: restore }[step.kind];
  // Closing half-way would hide how it ended, while the copy is still put back.
  const close = () => {
    if (!(isBusy && step.kind === 'found')) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={close}
      closeLabel={nl.common.close}
      actions={
        <>
          <Button onPress={close}>{texts.cancel}</Button>
          {step.kind !== 'choose' && (
            <Button isDisabled={isBusy} onPress={chooseOther}>
              {texts.choose.other}
            </Button>
          )}
          <Button
            ref={main}
            type="submit"
            form={FORM}
            kind="primary"
            isPending={isBusy}
            autoFocus
            {...(step.kind === 'found' && { 'aria-describedby': contents })}
          >
            {texts[step.kind].button}
          </Button>
        </>
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
        {step.kind === 'choose' && <ChooseText problem={step.problem} />}
        {step.kind === 'secret' && (
          <CopySecretFields
            fileName={step.file.name}
            kind={kind}
            value={typed}
            onChange={type}
            onKind={(next) => {
              setKind(next);
              type('');
            }}
            typo={typo}
            problem={step.problem}
            isBusy={isBusy}
          />
        )}
        <div aria-live="polite" className={styles['live']}>
          {step.kind === 'found' && (
            <CopyContents id={contents} copy={step.copy} lines={lines} problem={step.problem} />
          )}
        </div>
      </Form>
    </Dialog>
  );
}

function ChooseText({ problem }: Pick<Extract<CopyStep, { kind: 'choose' }>, 'problem'>) {
  return (
    <>
      {problem !== null && <Banner tone="danger">{texts.file[problem]}</Banner>}
      <p>{texts.choose.text}</p>
    </>
  );
}

function emptyText(passphrase: string): string | null {
  return passphrase.trim() === '' ? nl.unlock.empty : null;
}
