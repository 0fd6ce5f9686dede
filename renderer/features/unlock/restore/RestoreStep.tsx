import { useState } from 'react';
import { Form } from 'react-aria-components';
import { restore as texts } from '#shared/text/nl/backup';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/classNames.ts';
import type { FoundBackups } from '../../../vault/backup/findBackups.ts';
import form from '../gateForm.module.css';
import { typoText } from '../typoText.ts';
import type { RestoreActions } from './restoreActions.ts';
import { RestoreFields } from './RestoreFields.tsx';
import { useRestoreSteps } from './useRestoreSteps.ts';

export interface RestoreStepProps {
  readonly actions: RestoreActions;
  readonly onBack: () => void;
  /** What is in the backups, and the code that opens them: a workplace for it comes next. */
  readonly onFound: (found: FoundBackups, code: string) => void;
}

/** Nothing was ever erased on a machine without a workplace. */
const NONE: ReadonlySet<string> = new Set();

/** On a machine without a workplace: what is in the backups, before anything is made. */
export function RestoreStep({ actions, onBack, onFound }: RestoreStepProps) {
  const steps = useRestoreSteps(actions);
  const { step, isBusy } = steps;
  const [typed, setTyped] = useState('');
  const [typo, setTypo] = useState<string | null>(null);
  const submit = async () => {
    if (isBusy) return;
    if (step.kind === 'choose') return steps.choose('folder');
    if (step.kind === 'found') {
      onFound(step.found, step.code);
      return;
    }
    const problem = typoText(typed);
    setTypo(problem);
    if (problem === null) await steps.open(typed);
  };
  return (
    <Form
      className={classNames(form['form'])}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{texts.title}</h1>
      <RestoreFields
        steps={steps}
        typed={typed}
        onType={(value) => {
          setTyped(value);
          setTypo(null);
          steps.forgive();
        }}
        typo={typo}
        lines={[]}
        stones={[]}
        wanted={NONE}
        onWant={() => undefined}
      />
      {step.kind === 'found' && <p className={form['note']}>{texts.newWorkplaceText}</p>}
      <div className={classNames(form['actions'], form['spread'])}>
        <Button kind="link" isDisabled={isBusy} onPress={onBack}>
          {texts.back}
        </Button>
        <div className={form['tools']}>
          {step.kind !== 'found' && (
            <Button isDisabled={isBusy} onPress={() => void steps.choose('file')}>
              {step.kind === 'choose' ? texts.choose.file : texts.choose.otherFile}
            </Button>
          )}
          <Button type="submit" kind="primary" isPending={isBusy} autoFocus>
            {mainText(step.kind)}
          </Button>
        </div>
      </div>
    </Form>
  );
}

function mainText(step: 'choose' | 'code' | 'found'): string {
  if (step === 'found') return texts.newWorkplace;
  return step === 'choose' ? texts.choose.folder : texts.code.button;
}
