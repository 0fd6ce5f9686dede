import { useState } from 'react';
import type { CriterionId } from '#shared/quality/criteria';
import type { CriterionResult } from '#shared/quality/evaluateCriteria';
import { quality } from '#shared/text/nl/quality';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { sections } from '#shared/text/nl/sections';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './GoOnDialog.module.css';
import { VerdictMark } from './VerdictMark.tsx';

export type Reasons = ReadonlyMap<CriterionId, string>;

export interface GoOnDialogProps {
  /** The status that was asked for, as one reads it. */
  readonly status: string;
  /** What stands in the way; not empty. */
  readonly blockers: readonly CriterionResult[];
  readonly onGo: (result: CriterionResult) => void;
  /** Every blocker has a reason. */
  readonly onGoOn: (reasons: Reasons) => void;
  readonly onClose: () => void;
}

const texts = quality.goOn;

/** Sharing waits for what is needed, or for a written reason to go on without it. */
export function GoOnDialog({ status, blockers, onGo, onGoOn, onClose }: GoOnDialogProps) {
  const [general, setGeneral] = useState('');
  const [own, setOwn] = useState<Reasons>(new Map());
  const reasons = blockers.map(
    ({ id }) => [id, (own.get(id) ?? '').trim() || general.trim()] as const,
  );
  const isReady = reasons.every(([, reason]) => reason !== '');
  return (
    <Dialog
      isOpen
      title={texts.title(status)}
      onClose={onClose}
      closeLabel={quality.close}
      actions={
        <>
          <Button onPress={onClose}>{texts.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={!isReady}
            onPress={() => {
              onGoOn(new Map(reasons));
            }}
          >
            {texts.confirm}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <p>{texts.lead(blockers.length)}</p>
        <TextField
          label={blockers.length === 1 ? texts.each : texts.all}
          hint={texts.allHint}
          value={general}
          onChange={setGeneral}
        />
        <ul className={styles['list']}>
          {blockers.map((result) => (
            <li key={result.id} className={styles['item']}>
              <VerdictMark verdict={result.verdict} />
              <p className={styles['statement']}>{qualityCriteria[result.id]}</p>
              <p className={styles['reason']}>{result.reason}</p>
              <Button
                kind="link"
                aria-label={quality.goTo(
                  qualityCriteria[result.id],
                  sections[result.section].title,
                )}
                onPress={() => {
                  onGo(result);
                }}
              >
                {quality.go}
              </Button>
              {blockers.length > 1 && (
                <TextField
                  label={texts.each}
                  aria-label={texts.eachOf(qualityCriteria[result.id])}
                  value={own.get(result.id) ?? ''}
                  onChange={(reason) => {
                    setOwn(new Map(own).set(result.id, reason));
                  }}
                />
              )}
            </li>
          ))}
        </ul>
        <p className={styles['reason']} aria-live="polite">
          {isReady ? '' : texts.missing}
        </p>
      </div>
    </Dialog>
  );
}
