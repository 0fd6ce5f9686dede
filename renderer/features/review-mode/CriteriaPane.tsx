import { ChevronLeft, ChevronRight, MessageSquarePlus } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { EntityId } from '#shared/base/ids';
import { criteria, criterionIds, type CriterionId } from '#shared/quality/criteria';
import { evaluateCriteria, type CriterionResult } from '#shared/quality/evaluateCriteria';
import { quality } from '#shared/text/nl/quality';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { AllCriteria } from './AllCriteria.tsx';
import styles from './CriteriaPane.module.css';
import { CriterionCard } from './CriterionCard.tsx';
import { answerCriterion, reviewModeStore } from './reviewModeStore.ts';
import { roundProgress } from './roundProgress.ts';

export interface CriteriaPaneProps {
  /** The round that is read: the id of its `review`. */
  readonly round: EntityId;
  readonly criterion: CriterionId;
  /** `YYYY-MM-DD`: the day the copy stands for, for what the app itself finds. */
  readonly day: string;
  readonly onChoose: (criterion: CriterionId) => void;
  /** Leads to what a finding is about. */
  readonly onGo: (result: CriterionResult) => void;
  /** Begins a remark with this criterion at the selection, or about the whole. */
  readonly onRemark: (criterion: CriterionId) => void;
}

const texts = reviewMode.criteria;

/** The 42 criteria one by one: what to look at, what the reader finds of it, and no total. */
export function CriteriaPane(props: CriteriaPaneProps) {
  const { round, criterion, day, onChoose } = props;
  const analysis = useAnalysis();
  const read = useDeferredValue(analysis);
  const found = useMemo(() => evaluateCriteria(read, day), [read, day]);
  const progress = roundProgress(analysis, round);
  const at = criterionIds.indexOf(criterion);
  const result = found[at];
  const root = useRef<HTMLDivElement>(null);
  const isCalled = useStore(reviewModeStore, (state) => state.isCalled);
  useEffect(() => {
    if (!isCalled) return;
    root.current?.querySelector('input')?.focus();
    answerCriterion();
  }, [isCalled]);
  const [before, after] = [criterionIds[at - 1], criterionIds[at + 1]];
  return (
    <div ref={root} className={styles['pane']}>
      <div className={styles['head']}>
        <div>
          <p className={styles['group']}>
            {criteria[criterion].group} {quality.groups[criteria[criterion].group]}
          </p>
          <h2 className={styles['title']} id="criterion-title" aria-live="polite">
            {texts.title(at + 1, criterionIds.length)}
          </h2>
        </div>
        <div className={styles['walk']}>
          <IconButton
            bordered
            icon={<ChevronLeft />}
            label={texts.previous}
            isDisabled={before === undefined}
            onPress={() => {
              if (before !== undefined) onChoose(before);
            }}
          />
          <IconButton
            bordered
            icon={<ChevronRight />}
            label={texts.next}
            isDisabled={after === undefined}
            onPress={() => {
              if (after !== undefined) onChoose(after);
            }}
          />
        </div>
      </div>
      <p id="criterion-statement" aria-live="polite" className={styles['statement']}>
        {qualityCriteria[criterion]}
      </p>
      <div
        role="group"
        aria-labelledby="criterion-title criterion-statement"
        className={styles['card']}
      >
        <CriterionCard
          key={criterion}
          analysis={analysis}
          round={round}
          criterion={criterion}
          judged={progress.judgements.get(criterion) ?? null}
          result={result ?? null}
          onGo={props.onGo}
        />
      </div>
      <div className={styles['actions']}>
        <Button
          size="small"
          icon={<MessageSquarePlus aria-hidden="true" />}
          onPress={() => {
            props.onRemark(criterion);
          }}
        >
          {texts.remark}
        </Button>
        <p className={styles['hint']}>{texts.remarkHint}</p>
      </div>
      <AllCriteria
        judgements={progress.judgements}
        looked={progress.looked}
        chosen={criterion}
        onChoose={onChoose}
      />
    </div>
  );
}
