import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import type { Tombstone } from '#shared/casedoc/tombstones';
import { nl } from '#shared/text/nl';
import { restore as texts } from '#shared/text/nl/backup';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/classNames.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import type { FoundBackups } from '../../../vault/backup/findBackups.ts';
import { restoreEffect } from '../../../vault/backup/restoreEffect.ts';
import { typoText } from '../typoText.ts';
import type { RestoreActions } from './restoreActions.ts';
import { RestoreFields } from './RestoreFields.tsx';
import styles from './RestoreFields.module.css';
import { useRestoreSteps } from './useRestoreSteps.ts';

export interface RestoreDialogProps {
  readonly actions: RestoreActions;
  readonly lines: readonly CaseSummary[];
  /** Cases that were erased here: they come back only when somebody asks for it. */
  readonly stones: readonly Tombstone[];
  /** Codes of what was not put back; none means that it is done and the dialog goes away. */
  readonly onRestore: (
    found: FoundBackups,
    code: string,
    onCase: (done: number) => void,
  ) => Promise<readonly string[]>;
  readonly onClose: () => void;
}

const FORM = 'restore';

/** Puts backups back in a workplace that is there: files, the code, what is in them, done. */
export function RestoreDialog(props: RestoreDialogProps) {
  const { actions, lines, stones, onRestore, onClose } = props;
  const steps = useRestoreSteps(actions);
  const { step } = steps;
  const [typed, setTyped] = useState('');
  const [typo, setTypo] = useState<string | null>(null);
  const [restoring, setRestoring] = useState<{ done: number; total: number } | null>(null);
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const [hasNothing, setHasNothing] = useState(false);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const main = useRef<HTMLButtonElement>(null);
  const isBusy = steps.isBusy || restoring !== null;
  const submit = async () => {
    if (isBusy) return;
    // The field goes away with its step; the main button stays, and so does the focus.
    if (step.kind === 'choose') return steps.choose('folder');
    if (step.kind === 'code') {
      const problem = typoText(typed);
      setTypo(problem);
      if (problem !== null) return;
      main.current?.focus();
      return steps.open(typed);
    }
    const cases = step.found.cases.filter(
      (one) => restoreEffect(lines, stones, one).kind !== 'erased' || wanted.has(one.caseId),
    );
    setHasNothing(cases.length === 0);
    if (cases.length === 0) return;
    const total = cases.length;
    setRestoring({ done: 0, total });
    setFailed(
      await onRestore({ ...step.found, cases }, step.code, (done) => {
        setRestoring({ done, total });
      }),
    );
    setRestoring(null);
  };
  // Closing half-way would hide how it ended, while copies are still put back.
  const close = () => {
    if (restoring === null) onClose();
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
          {step.kind !== 'found' && (
            <Button
              isDisabled={isBusy}
              onPress={() => {
                main.current?.focus();
                void steps.choose('file');
              }}
            >
              {step.kind === 'choose' ? texts.choose.file : texts.choose.otherFile}
            </Button>
          )}
          <Button ref={main} type="submit" form={FORM} kind="primary" isPending={isBusy} autoFocus>
            {mainText(step.kind, failed.length > 0)}
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
        {failed.length > 0 && <Banner tone="danger">{texts.failed(failed.join(', '))}</Banner>}
        {hasNothing && <Banner tone="danger">{texts.nothing}</Banner>}
        <RestoreFields
          steps={steps}
          typed={typed}
          onType={(value) => {
            setTyped(value);
            setTypo(null);
            steps.forgive();
          }}
          typo={typo}
          lines={lines}
          stones={stones}
          wanted={wanted}
          onWant={(caseId, wants) => {
            setHasNothing(false);
            setWanted((before) => {
              const after = new Set(before);
              if (wants) after.add(caseId);
              else after.delete(caseId);
              return after;
            });
          }}
        />
        {step.kind === 'found' && restoring !== null && (
          <p role="status" className={styles['busy']}>
            {texts.busy(restoring.done, restoring.total)}
          </p>
        )}
      </Form>
    </Dialog>
  );
}

function mainText(step: 'choose' | 'code' | 'found', isAgain: boolean): string {
  if (step === 'found') return isAgain ? texts.again : texts.button;
  return step === 'choose' ? texts.choose.folder : texts.code.button;
}
