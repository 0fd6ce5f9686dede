import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { AccessRecord } from '#shared/access-log/accessRecord';
import { accessLog as texts } from '#shared/text/nl/accessLog';
import { sharing } from '#shared/text/nl/sharing';
import { saveLog } from '../../export/logGate.ts';
import type { RegisterParts } from '../../export/register.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './LogView.module.css';

const LONGEST = 160;

export interface SaveLogProps {
  readonly records: readonly (AccessRecord | null)[];
  readonly gate: RegisterParts;
  /** Of the case. */
  readonly code: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Keeps the log as a table for the file: the laptop is no archive. */
export function SaveLog({ records, gate, code, today }: SaveLogProps) {
  const [recipient, setRecipient] = useState('');
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isMissing = recipient.trim() === '';
  const submit = async () => {
    setTried(true);
    if (isMissing || isBusy) return;
    setBusy(true);
    setProblem(null);
    const result = await saveLog({ records, code, date: today }, recipient, gate);
    setBusy(false);
    if (result.ok) setSaved(result.value.name);
    else if (result.reason !== 'cancelled') setProblem(sharing.problems[result.reason]);
  };
  return (
    <Form
      className={classNames(styles['save'])}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {saved !== null && <Banner tone="calm">{texts.saved(saved)}</Banner>}
      {problem !== null && <Banner tone="danger">{problem}</Banner>}
      <TextField
        label={texts.saveFor}
        hint={texts.saveForHint}
        value={recipient}
        onChange={setRecipient}
        error={isTried && isMissing ? texts.saveForMissing : null}
        maxLength={LONGEST}
        autoComplete="off"
      />
      <div>
        <Button type="submit" isPending={isBusy}>
          {texts.save}
        </Button>
      </div>
    </Form>
  );
}
