import { useEffect, type ReactNode } from 'react';
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
  const tab = useStore(reviewModeStore, (state) => state.tab);
  useEffect(
    () =>
      remarkStore.subscribe((state, before) => {
        if (state.isCalled && !before.isCalled) setReviewTab('remarks');
      }),
    [],
  );
  const remarksTab = {
    id: 'remarks',
    label: texts.remarks,
    count: remarkCount === 0 ? undefined : remarkCount,
    content: remarks,
  };
  return (
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
  );
}
