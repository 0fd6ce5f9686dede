import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Analysis } from '#shared/analysis/analysis';
import { documentKinds, type DocumentKind } from '#shared/analysis/exportRecord';
import { exporting as texts } from '#shared/text/nl/export';
import {
  exportThroughGate,
  prepareExport,
  type ExportProblem,
  type GateParts,
} from '../../export/gate.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './ExportDialog.module.css';
import { WhatLeaves } from './WhatLeaves.tsx';

export interface ExportDialogProps {
  readonly analysis: Analysis;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly gate: GateParts;
  readonly onClose: () => void;
}

type Step =
  | { readonly kind: 'asking'; readonly problem: Exclude<ExportProblem, 'cancelled'> | null }
  | { readonly kind: 'busy' }
  | { readonly kind: 'done'; readonly name: string };

const FORM = 'export';
const LONGEST_RECIPIENT = 160;

/** Asks for whom, shows what leaves, and saves the Word document through the gate. */
export function ExportDialog({ analysis, today, gate, onClose }: ExportDialogProps) {
  const [kind, setKind] = useState<DocumentKind>('fullAnalysis');
  const prepared = useMemo(
    () => prepareExport({ kind, analysis, date: today }),
    [kind, analysis, today],
  );
  const [recipient, setRecipient] = useState('');
  const [isTried, setTried] = useState(false);
  const [step, setStep] = useState<Step>({ kind: 'asking', problem: null });
  const isMissing = recipient.trim() === '';
  const submit = async () => {
    setTried(true);
    if (isMissing || step.kind === 'busy') return;
    setStep({ kind: 'busy' });
    const result = await exportThroughGate(prepared, recipient, gate);
    setStep(result.ok ? { kind: 'done', name: result.value.name } : asking(result.reason));
  };
  if (step.kind === 'done') return <Done name={step.name} onClose={onClose} />;
  const isBusy = step.kind === 'busy';
  // Closing half-way would hide how it ended, while the file still comes.
  const close = () => {
    if (!isBusy) onClose();
  };
  return (
    <Dialog
      title={texts.title}
      isOpen
      onClose={close}
      closeLabel={texts.close}
      actions={
        <>
          <Button onPress={close} isDisabled={isBusy}>
            {texts.cancel}
          </Button>
          <Button type="submit" form={FORM} kind="primary" isPending={isBusy}>
            {isBusy ? texts.busy : texts.buttons[kind]}
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
        {step.kind === 'asking' && step.problem !== null && (
          <Banner tone="danger">{texts.problems[step.problem]}</Banner>
        )}
        <RadioField
          label={texts.what}
          value={kind}
          options={documentKinds.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={setKind}
          hint={kind === 'portable' ? texts.portableHint : undefined}
        />
        <TextField
          label={texts.recipient.label}
          hint={texts.recipient.hint}
          value={recipient}
          onChange={setRecipient}
          error={isTried && isMissing ? texts.recipient.missing : null}
          maxLength={LONGEST_RECIPIENT}
          autoComplete="off"
          autoFocus
        />
        <Banner tone="attention" title={texts.warning.title}>
          {texts.warning.text}
        </Banner>
        <WhatLeaves overview={prepared.overview} />
      </Form>
    </Dialog>
  );
}

/** Cancelling the choice of a place is no problem: the dialog stays as it was. */
function asking(reason: ExportProblem): Step {
  return { kind: 'asking', problem: reason === 'cancelled' ? null : reason };
}

interface DoneProps {
  readonly name: string;
  readonly onClose: () => void;
}

function Done({ name, onClose }: DoneProps) {
  return (
    <Dialog
      title={texts.title}
      isOpen
      width="narrow"
      onClose={onClose}
      closeLabel={texts.close}
      actions={
        <Button kind="primary" autoFocus onPress={onClose}>
          {texts.done.button}
        </Button>
      }
    >
      <Banner tone="calm" title={texts.done.title}>
        {texts.done.text(name)}
      </Banner>
    </Dialog>
  );
}
