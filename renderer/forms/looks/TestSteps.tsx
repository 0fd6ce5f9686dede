import { useEffect, useRef, type RefObject } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { isBlank } from '#shared/analysis/prose';
import { testRemark } from '#shared/hypotheses/testOrder';
import { longDate } from '#shared/text/nl/dates';
import { forms } from '#shared/text/nl/forms';
import { hypotheses } from '#shared/text/nl/hypotheses';
import { noteInCase } from '../../state/openCaseStore.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FieldControl } from '../FieldControl.tsx';
import { FieldGrid } from '../FieldGrid.tsx';
import styles from './TestSteps.module.css';

export interface TestStepsProps {
  readonly hypothesis: Entity<'hypothesis'>;
}

const text = hypotheses.test;
const steps = [
  { field: 'prediction', date: 'predictedOn' },
  { field: 'test', date: null },
  { field: 'result', date: 'resultOn' },
] as const;

/** Prediction, test and result in a row, with the day each was written: a prediction comes first. */
export function TestSteps({ hypothesis }: TestStepsProps) {
  const root = useRef<HTMLDivElement>(null);
  useDateStamp(root, hypothesis, 'prediction', 'predictedOn');
  useDateStamp(root, hypothesis, 'result', 'resultOn');
  const remark = testRemark(hypothesis);
  return (
    <div ref={root} className={styles['place']}>
      <ol className={styles['test']} aria-label={forms.hypothesis.test}>
        {steps.map(({ field, date }) => {
          const day = date === null ? null : hypothesis[date];
          return (
            <li key={field} data-step={field}>
              <FieldControl
                collection="hypothesis"
                entity={hypothesis}
                place={{ field, look: 'document' }}
              />
              {day !== null && !isBlank(hypothesis[field]) && (
                <p className={styles['day']}>{text.writtenOn(longDate(day))}</p>
              )}
            </li>
          );
        })}
      </ol>
      <p role="status" className={styles['remark']}>
        {remark !== null && text.remarks[remark]}
      </p>
      {(!isBlank(hypothesis.prediction) || !isBlank(hypothesis.result)) && (
        <Disclosure title={text.changeDate} level={4}>
          <FieldGrid
            collection="hypothesis"
            entity={hypothesis}
            places={[{ field: 'predictedOn' }, { field: 'resultOn' }]}
          />
        </Disclosure>
      )}
    </div>
  );
}

/** Notes the day on which a text got its first words, while somebody writes in it here. */
function useDateStamp(
  root: RefObject<HTMLElement | null>,
  hypothesis: Entity<'hypothesis'>,
  field: 'prediction' | 'result',
  date: 'predictedOn' | 'resultOn',
): void {
  const isEmpty = isBlank(hypothesis[field]);
  const wasEmpty = useRef(isEmpty);
  const { id } = hypothesis;
  useEffect(() => {
    const isBegun = wasEmpty.current && !isEmpty;
    wasEmpty.current = isEmpty;
    // Words that came from the partner, or back by undo, were not written today.
    const step = root.current?.querySelector(`[data-step="${field}"]`);
    if (!isBegun || step?.contains(document.activeElement) !== true) return;
    noteInCase(`hypothesis.${date}`, (writer) => {
      writer.setValue('hypothesis', id, date, isoDayOf(Date.now()));
    });
  }, [root, isEmpty, id, field, date]);
}
