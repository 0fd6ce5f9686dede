import { useEffect, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { criterionIds } from '#shared/quality/criteria';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { remarkStore } from '../../state/remarkStore.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { reviewModeStore, setReviewTab, type ReviewModeState } from './reviewModeStore.ts';

export interface ReviewTabsProps {
  readonly remarks: ReactNode;
  readonly remarkCount: number;
  /** Null where the criteria are not asked. */
  readonly criteria: ReactNode | null;
  readonly looked: number;
  readonly onSelect: (tab: ReviewModeState['tab']) => void;
}

const texts = reviewMode.side;

/** The remarks and the criteria behind two tabs; asking for one of them shows its tab. */
export function ReviewTabs(props: ReviewTabsProps) {
  const { remarks, remarkCount, criteria, looked, onSelect } = props;
  const { tab, calls } = useStore(reviewModeStore);
  const root = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      remarkStore.subscribe((state, before) => {
        if (state.isCalled && !before.isCalled) setReviewTab('remarks');
      }),
    [],
  );
  useEffect(() => {
    if (calls > 0) root.current?.querySelector<HTMLElement>('[role="radio"], input')?.focus();
  }, [calls]);
  const remarksTab = {
    id: 'remarks',
    label: texts.remarks,
    count: remarkCount === 0 ? undefined : remarkCount,
    content: remarks,
  };
  return (
    <div ref={root}>
      <Tabs
        label={texts.tabs}
        selected={criteria === null ? 'remarks' : tab}
        onSelect={(chosen) => {
          onSelect(chosen === 'quality' ? 'quality' : 'remarks');
        }}
        tabs={
          criteria === null
            ? [remarksTab]
            : [
                remarksTab,
                {
                  id: 'quality',
                  label: texts.quality,
                  count: reviewMode.side.looked(looked, criterionIds.length),
                  content: criteria,
                },
              ]
        }
      />
    </div>
  );
}
