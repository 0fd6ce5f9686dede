import { useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import type { Clock } from '#shared/analysis/clock';
import { fieldWords } from '#shared/analysis/fieldWords';
import { delayReasons } from '#shared/analysis/process';
import { workspace } from '#shared/text/nl/workspace';
import { editCase, goToSection } from '../../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './ClockDialog.module.css';

export interface ClockDialogProps {
  readonly clock: Clock;
  readonly today: string;
  readonly onClose: () => void;
}

type Reason = (typeof delayReasons)[number];
const texts = workspace.clock;

/** Explains the six weeks; pausing needs a reason, starting again does not. */
export function ClockDialog({ clock, today, onClose }: ClockDialogProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState('');
  const words = fieldWords('pause', 'reason').options;
  const lasting = analysis.pause.filter((pause) => pause.from !== null && pause.to === null);
  const over = analysis.pause.filter((pause) => pause.from !== null && pause.to !== null);
  const pause = () => {
    editCase('clock.pause', (writer) => {
      writer.add('pause', { from: today, reason, note });
    });
    onClose();
  };
  const resume = () => {
    editCase('clock.resume', (writer) => {
      for (const { id } of lasting) writer.set('pause', id, { to: today });
    });
    onClose();
  };
  return (
    <Dialog
      isOpen
      title={texts.title}
      width="narrow"
      onClose={onClose}
      closeLabel={texts.close}
      actions={isReadOnly ? undefined : actionsFor(clock, reason, { pause, resume, onClose })}
    >
      <div className={styles['body']}>
        <p>{explain(clock, analysis.cover.establishedOn)}</p>
        {lasting.map((entry) => (
          <p key={entry.id}>{texts.pausedBecause(entry.from ?? today, reasonText(entry, words))}</p>
        ))}
        {clock.kind === 'running' && !isReadOnly && (
          <>
            <p>{texts.why}</p>
            <SelectField
              label={texts.reason}
              options={delayReasons.map((value) => ({ value, label: words?.[value] ?? value }))}
              value={reason}
              onChange={setReason}
              placeholder={texts.chooseReason}
            />
            <TextField label={texts.note} value={note} onChange={setNote} maxLength={300} />
          </>
        )}
        {over.length > 0 && (
          <div>
            <h3>{texts.earlier}</h3>
            <ul className={styles['earlier']}>
              {over.map((entry) => (
                <li key={entry.id}>
                  {texts.span(entry.from ?? '', entry.to ?? '', reasonText(entry, words))}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Dialog>
  );
}

function explain(clock: Clock, establishedOn: string | null): string {
  if (clock.dueOn === null) return texts.begin;
  return clock.kind === 'stopped' && establishedOn !== null
    ? texts.stopped(establishedOn)
    : texts.due(clock.dueOn);
}

function reasonText(
  pause: Entity<'pause'>,
  words: Readonly<Record<string, string>> | undefined,
): string {
  const reason = pause.reason === null ? '' : (words?.[pause.reason] ?? '');
  return [reason, pause.note].filter((part) => part !== '').join(', ');
}

function actionsFor(
  clock: Clock,
  reason: Reason | null,
  run: { readonly pause: () => void; readonly resume: () => void; readonly onClose: () => void },
) {
  switch (clock.kind) {
    case 'running':
      return (
        <Button kind="primary" isDisabled={reason === null} onPress={run.pause}>
          {texts.pause}
        </Button>
      );
    case 'paused':
      return (
        <Button kind="primary" onPress={run.resume}>
          {texts.resume}
        </Button>
      );
    case 'notStarted':
    case 'stopped':
      return (
        <Button
          onPress={() => {
            goToSection('s0');
            run.onClose();
          }}
        >
          {texts.toCover}
        </Button>
      );
  }
}
