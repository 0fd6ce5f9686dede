import { ChevronLeft, ChevronRight, ListFilter } from 'lucide-react';
import { useState } from 'react';
import { useStore } from 'zustand';
import { filterRemarks, remarkPeople } from '#shared/remarks/remarkFilter';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { remarks as texts } from '#shared/text/nl/remarks';
import { stepRemark } from '../../state/stepRemark.ts';
import { remarkStore, setRemarkFilter } from '../../state/remarkStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import styles from './RemarksBar.module.css';
import { criterionName } from './remarkWords.ts';

export interface RemarksBarProps {
  readonly threads: readonly RemarkThread[];
  /** Read aloud. */
  readonly onSay: (words: string) => void;
}

const EVERYTHING = '';

/** Which remarks are shown, and the way to the next and the previous. */
export function RemarksBar({ threads, onSay }: RemarksBarProps) {
  const filter = useStore(remarkStore, (state) => state.filter);
  const isChosen = filter.criterion !== null || filter.person !== null;
  const [isOpen, setOpen] = useState(isChosen);
  const change = (next: Parameters<typeof setRemarkFilter>[0]) => {
    setRemarkFilter(next);
    onSay(texts.filter.shown(filterRemarks(threads, { ...filter, ...next }).length));
  };
  const counted = (state: 'unresolved' | null) =>
    filterRemarks(threads, { ...filter, state }).length;
  const criteria = [...new Set(threads.map(({ remark }) => remark.criterion))]
    .filter((criterion) => criterion !== '')
    .sort();
  const people = remarkPeople(threads);
  const canChoose = criteria.length > 0 || people.length > 1;
  return (
    <div className={styles['head']} data-is-long={canChoose && (isOpen || isChosen)}>
      <div className={styles['bar']}>
        <ToggleGroup
          label={texts.show.label}
          options={[
            { value: 'all', label: texts.show.all(counted(null)) },
            { value: 'open', label: texts.show.open(counted('unresolved')) },
          ]}
          value={filter.state === null ? 'all' : 'open'}
          onChange={(value) => {
            change({ state: value === 'all' ? null : 'unresolved' });
          }}
        />
        <span className={styles['grow']} />
        {canChoose && (
          <IconButton
            icon={<ListFilter />}
            label={texts.filter.toggle}
            aria-expanded={isOpen || isChosen}
            className={isChosen ? styles['chosen'] : undefined}
            onPress={() => {
              setOpen(!isOpen);
            }}
          />
        )}
        <IconButton
          icon={<ChevronLeft />}
          label={texts.commands.previous}
          shortcut={texts.previousKey}
          onPress={() => {
            stepRemark(-1);
          }}
        />
        <IconButton
          icon={<ChevronRight />}
          label={texts.commands.next}
          shortcut={texts.nextKey}
          onPress={() => {
            stepRemark(1);
          }}
        />
      </div>
      {canChoose && (isOpen || isChosen) && (
        <div className={styles['filter']}>
          {criteria.length > 0 && (
            <SelectField
              label={texts.filter.criterion}
              options={[
                { value: EVERYTHING, label: texts.filter.all },
                ...criteria.map((value) => ({ value, label: criterionName(value) })),
              ]}
              value={filter.criterion ?? EVERYTHING}
              placeholder={texts.filter.all}
              onChange={(value) => {
                change({ criterion: value === EVERYTHING ? null : value });
              }}
            />
          )}
          {people.length > 1 && (
            <SelectField
              label={texts.filter.person}
              options={[
                { value: EVERYTHING, label: texts.filter.everybody },
                ...people.map((value) => ({ value, label: value })),
              ]}
              value={filter.person ?? EVERYTHING}
              placeholder={texts.filter.everybody}
              onChange={(value) => {
                change({ person: value === EVERYTHING ? null : value });
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
