import { Check, Circle } from 'lucide-react';
import { useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import type { Retention } from '#shared/retention/retention';
import { longDate } from '#shared/text/nl/dates';
import { requestAnswer } from '#shared/text/nl/requestAnswer';
import { retention as texts } from '#shared/text/nl/retention';
import type { EntityId } from '#shared/base/ids';
import { FieldGrid } from '../../forms/FieldGrid.tsx';
import { ItemForm } from '../../forms/ItemForm.tsx';
import { ItemList } from '../../forms/ItemList.tsx';
import { list, single } from '../../forms/describe.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import styles from './RetentionDialog.module.css';

export interface RetentionDialogProps {
  readonly retention: Retention;
  readonly onErase: () => void;
  /** To the letters that answer requests. */
  readonly onAnswer: () => void;
  readonly onClose: () => void;
}

const form = single('process', texts.form, [
  // In the order of the steps above them.
  { field: 'receivedOn', width: 'half' },
  { field: 'custody', width: 'half' },
  { field: 'handedOverOn', width: 'half' },
  { field: 'keepDays', width: 'half' },
  { field: 'legalRegime', width: 'full' },
  { field: 'legalHold', width: 'full' },
  { field: 'legalHoldReason', width: 'full' },
]);
const requests = list('destructionRequest', {
  ...texts.requests,
  fields: ['participant', 'scope', 'askedOn', 'decision', 'reason', 'decidedOn', 'executedOn'],
  summary: ['askedOn', 'decision'],
});

/** Where an analysis stands between work and file, and the way to let this copy go. */
export function RetentionDialog({ retention, onErase, onAnswer, onClose }: RetentionDialogProps) {
  const analysis = useAnalysis();
  const [openRequest, setOpenRequest] = useState<EntityId | null>(null);
  const { obstacles, openRequests, eraseOn } = retention;
  return (
    <Dialog
      title={texts.title}
      isOpen
      width="wide"
      onClose={onClose}
      closeLabel={texts.close}
      actions={
        <>
          <Button
            kind="danger"
            className={styles['apart']}
            isDisabled={obstacles.length > 0}
            onPress={onErase}
          >
            {texts.erase.open}
          </Button>
          <Button kind="primary" autoFocus onPress={onClose}>
            {texts.close}
          </Button>
        </>
      }
    >
      <div className={classNames(styles['body'])}>
        <p>
          {texts.work} {texts.minimum(longDate(retention.fileUntil))}
        </p>
        <Steps retention={retention} />
        {eraseOn !== null && <p>{texts.planned(longDate(eraseOn))}</p>}
        {obstacles.map((obstacle) => (
          <Banner key={obstacle} tone={obstacle === 'hold' ? 'attention' : 'calm'}>
            {texts.obstacles[obstacle]}
          </Banner>
        ))}
        {openRequests.map(({ id, participant, answerBefore }) =>
          answerBefore === null ? null : (
            <Banner key={id} tone="attention">
              {texts.requests.before(
                participant === null
                  ? texts.requests.somebody
                  : nameOf(analysis, 'participant', participant),
                longDate(answerBefore),
              )}
            </Banner>
          ),
        )}
        <section>
          <h3>{texts.form}</h3>
          <FieldGrid collection="process" entity={analysis.process} places={form.fields} />
        </section>
        <ItemList
          part={requests}
          openItem={openRequest}
          onOpen={setOpenRequest}
          renderForm={(item) => <ItemForm {...item} />}
        />
        {analysis.destructionRequest.length > 0 && (
          <Button onPress={onAnswer}>{requestAnswer.screen.command}</Button>
        )}
      </div>
    </Dialog>
  );
}

/** Sign and words: what is done and what is not, in the order in which it happens. */
function Steps({ retention }: { readonly retention: Retention }) {
  const { delivered, receivedOn, logSavedOn, handedOverOn } = retention;
  const { steps } = texts;
  const rows = [
    {
      label: steps.delivered.label,
      done:
        delivered === null
          ? null
          : steps.delivered.yes(longDate(isoDayOf(delivered.on ?? 0)), delivered.recipient),
      open: steps.delivered.no,
    },
    {
      label: steps.received.label,
      done: receivedOn === null ? null : steps.received.yes(longDate(receivedOn)),
      open: steps.received.no,
    },
    {
      label: steps.log.label,
      done: logSavedOn === null ? null : steps.log.yes(longDate(logSavedOn)),
      open: steps.log.no,
    },
    {
      label: steps.handedOver.label,
      done: handedOverOn === null ? null : steps.handedOver.yes(longDate(handedOverOn)),
      open: steps.handedOver.no,
    },
  ];
  return (
    <section>
      <h3>{steps.title}</h3>
      <ol className={classNames(styles['steps'])}>
        {rows.map(({ label, done, open }) => (
          <li key={label}>
            {done === null ? (
              <Circle role="img" aria-label={steps.open} />
            ) : (
              <Check role="img" aria-label={steps.done} />
            )}
            <span>
              <strong>{label}</strong>
              <span>{done ?? open}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
