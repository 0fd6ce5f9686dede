import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { SectionId } from '#shared/analysis/sections';
import type { EntityId } from '#shared/base/ids';
import type { CriterionId } from '#shared/quality/criteria';
import type { CriterionResult } from '#shared/quality/evaluateCriteria';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { goToSection } from '../../state/openCaseStore.ts';
import { useRemarkThreads } from '../../state/remarkThreadList.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { SkipLink } from '../../ui/SkipLink.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { CriteriaPane } from './CriteriaPane.tsx';
import { watchPieces } from './pieces.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { ReviewBar, type EarlierRound } from './ReviewBar.tsx';
import {
  chooseCriterion,
  reviewModeStore,
  setReviewPane,
  setReviewTab,
  showCriterion,
} from './reviewModeStore.ts';
import { ReviewOutline } from './ReviewOutline.tsx';
import styles from './ReviewScreen.module.css';
import { ReviewTabs } from './ReviewTabs.tsx';
import { roundProgress } from './roundProgress.ts';
import { useReadingPlace } from './useReadingPlace.ts';

export interface ReviewScreenProps {
  /** The round that is read: the id of its `review` in the copy. */
  readonly round: EntityId;
  /** The ids of the panes, for the key that walks through them. */
  readonly paneIds: {
    readonly outline: string;
    readonly text: string;
    readonly side: string;
  };
  /** The sections that were sent; all of them but for a short question. */
  readonly shown: readonly SectionId[];
  readonly saveLine: ReactNode;
  /** What cannot be shown of it, if anything. */
  readonly banners: ReactNode;
  /** The copy itself, to read. */
  readonly text: ReactNode;
  /** The remarks beside it. */
  readonly remarks: ReactNode;
  readonly earlier: EarlierRound | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The day the copy was made (`YYYY-MM-DD`); null when nobody says. */
  readonly madeOn: string | null;
  /** The day an answer was last made (`YYYY-MM-DD`); null: not yet. */
  readonly sentOn: string | null;
  readonly onGo: (result: CriterionResult) => void;
  readonly onRemark: (criterion: CriterionId) => void;
  readonly onFinish: () => void;
  readonly onLeave: () => void;
  readonly onLock: () => void;
}

const panes = [
  { value: 'outline', label: reviewMode.panes.outline },
  { value: 'text', label: reviewMode.panes.text },
  { value: 'side', label: reviewMode.panes.side },
] as const;

/** A copy to read: the outline with the remarks, the text that cannot change, and what one says of it. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { round, paneIds, shown } = props;
  const analysis = useAnalysis();
  const threads = useRemarkThreads();
  const { criterion, pane } = useStore(reviewModeStore);
  const main = useRef<HTMLElement>(null);
  const current = useReadingPlace(main);
  useEffect(() => {
    if (main.current === null) return undefined;
    main.current.focus();
    return watchPieces(main.current);
  }, []);
  const review = analysis.review.find(({ id }) => id === round);
  if (review === undefined) return null;
  const progress = roundProgress(analysis, round);
  const isPart = review.kind === 'question';
  return (
    <div className={styles['app']} data-pane={pane}>
      <SkipLink label={reviewMode.skip} targetId={paneIds.text} />
      <ReviewBar
        code={analysis.cover.code}
        review={review}
        madeOn={props.madeOn}
        saveLine={props.saveLine}
        earlier={props.earlier}
        sentOn={props.sentOn}
        onFinish={props.onFinish}
        onLeave={props.onLeave}
        onLock={props.onLock}
        below={
          <div className={styles['switch']}>
            <ToggleGroup
              label={reviewMode.panes.label}
              options={panes}
              value={pane}
              onChange={setReviewPane}
            />
          </div>
        }
      />
      {props.banners}
      <main className={styles['panes']}>
        <div className={styles['outline']}>
          <ReviewOutline
            id={paneIds.outline}
            threads={threads}
            current={current}
            progress={progress}
            shown={shown}
            onGo={goToSection}
            onCriterion={isPart ? null : showCriterion}
          />
        </div>
        <section
          id={paneIds.text}
          ref={main}
          tabIndex={0}
          aria-label={reviewMode.copy.title}
          className={styles['main']}
        >
          <div className={styles['page']}>
            <QuestionCard review={review} isPart={isPart} />
            <p className={styles['how']}>{reviewMode.copy.how}</p>
            {props.text}
          </div>
        </section>
        <section
          id={paneIds.side}
          tabIndex={-1}
          aria-label={reviewMode.side.label}
          className={styles['side']}
        >
          <ReviewTabs
            remarks={props.remarks}
            remarkCount={threads.length}
            criteria={
              isPart ? null : (
                <CriteriaPane
                  round={round}
                  criterion={criterion}
                  day={props.madeOn ?? props.today}
                  onChoose={chooseCriterion}
                  onGo={props.onGo}
                  onRemark={props.onRemark}
                />
              )
            }
            looked={progress.looked}
            onSelect={setReviewTab}
          />
        </section>
      </main>
    </div>
  );
}
