import { useMemo, useState } from 'react';
import { Form } from 'react-aria-components';
import { sharing as texts } from '#shared/text/nl/sharing';
import { prepareData, saveData } from '../../export/dataGate.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { TextField } from '../../ui/TextField.tsx';
import { SavedNote } from './SavedNote.tsx';
import type { ShareParts } from './shareParts.ts';
import styles from './ShareScreen.module.css';
import { useSaving } from './useSaving.ts';
import { WhatStays } from './WhatStays.tsx';

const LONGEST = 160;

export interface DataDetailProps extends ShareParts {
  readonly onDone: () => void;
}

/** The data of the analysis for another program of its owner. */
export function DataDetail({ analysis, today, gate, onDone }: DataDetailProps) {
  const prepared = useMemo(() => prepareData(analysis, today), [analysis, today]);
  const [recipient, setRecipient] = useState('');
  const [isTried, setTried] = useState(false);
  const { step, save } = useSaving();
  if (step.kind === 'done') return <SavedNote name={step.name} onDone={onDone} />;
  const isMissing = recipient.trim() === '';
  const isBusy = step.kind === 'busy';
  return (
    <Form
      className={classNames(styles['detail'])}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isMissing) return;
        void save(async () => {
          const saved = await saveData(prepared, recipient, gate);
          return saved.ok
            ? { left: true, name: saved.value.name }
            : { left: false, problem: { reason: saved.reason } };
        });
      }}
    >
      <h2>{texts.kinds.portable.title}</h2>
      {step.kind === 'asking' && step.problem !== null && (
        <Banner tone="danger">{step.problem}</Banner>
      )}
      <p className={classNames(styles['soft'])}>{texts.portableHint}</p>
      <TextField
        label={texts.who.person}
        hint={texts.who.nameHint}
        value={recipient}
        onChange={setRecipient}
        error={isTried && isMissing ? texts.who.nameMissing : null}
        maxLength={LONGEST}
        autoComplete="off"
      />
      <WhatStays overview={prepared.overview} share={null} />
      <Banner tone="attention" title={texts.preview.warning.title}>
        {texts.preview.warning.text}
      </Banner>
      <div className={classNames(styles['foot'])}>
        <Button type="submit" kind="primary" isPending={isBusy}>
          {isBusy ? texts.busy : texts.saveData}
        </Button>
      </div>
    </Form>
  );
}
