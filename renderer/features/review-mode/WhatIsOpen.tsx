import { Circle, CircleCheck } from 'lucide-react';
import { criterionIds, type CriterionId } from '#shared/quality/criteria';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { Button } from '../../ui/Button.tsx';
import styles from './FinishDialog.module.css';
import type { RoundProgress } from './roundProgress.ts';

export interface WhatIsOpenProps {
  readonly progress: RoundProgress;
  readonly asksCriteria: boolean;
  readonly onCriterion: (criterion: CriterionId) => void;
}

const texts = reviewMode.finish;

/** What a reader may have meant to do still; nothing of it has to. */
export function WhatIsOpen({ progress, asksCriteria, onCriterion }: WhatIsOpenProps) {
  const { looked, next, emptyRemarks } = progress;
  const unlooked = asksCriteria ? criterionIds.length - looked : 0;
  if (unlooked === 0 && emptyRemarks.length === 0) {
    return (
      <p className={styles['open']}>
        <CircleCheck aria-hidden="true" /> {texts.nothingOpen}
      </p>
    );
  }
  return (
    <section aria-labelledby="finish-open" className={styles['opens']}>
      <h3 id="finish-open">{texts.open}</h3>
      <ul>
        {unlooked > 0 && next !== null && (
          <li className={styles['open']}>
            <Circle aria-hidden="true" /> {texts.unlooked(unlooked)}
            <Button
              kind="link"
              onPress={() => {
                onCriterion(next);
              }}
            >
              {texts.toCriterion(next)}
            </Button>
          </li>
        )}
        {emptyRemarks.length > 0 && (
          <li className={styles['open']}>
            <Circle aria-hidden="true" /> {texts.emptyRemarks(emptyRemarks.length)}
          </li>
        )}
      </ul>
      <p className={styles['muted']}>
        {unlooked > 0 && texts.mayStay} {emptyRemarks.length > 0 && texts.emptyRemarksStay}
      </p>
    </section>
  );
}
