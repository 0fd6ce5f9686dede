import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { criterionGroups, type CriterionId } from '#shared/quality/criteria';
import { evaluateCriteria, isOpen, type CriterionResult } from '#shared/quality/evaluateCriteria';
import { quality as texts } from '#shared/text/nl/quality';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { useNow } from '../../ui/useNow.ts';
import { CriterionRow } from './CriterionRow.tsx';
import { canBeLookedAt } from './canBeLookedAt.ts';
import { LookedDialog } from './LookedDialog.tsx';
import styles from './QualityScreen.module.css';

export interface QualityScreenProps {
  /** Leaves the page for the place of a criterion. */
  readonly onGo: (result: CriterionResult) => void;
  readonly onBack: () => void;
}

type Filter = 'all' | 'open' | 'blocking';

/** All 42 criteria by group, to walk along together; nothing here is added up. */
export function QualityScreen({ onGo, onBack }: QualityScreenProps) {
  const analysis = useDeferredValue(useAnalysis());
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const today = isoDayOf(useNow());
  const [filter, setFilter] = useState<Filter>('all');
  const [looked, setLooked] = useState<CriterionId | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const shown = evaluateCriteria(analysis, today).filter(
    (result) =>
      filter === 'all' || (isOpen(result) && (filter === 'open' || result.class === 'blocking')),
  );
  const groups = criterionGroups
    .map((group) => ({ group, results: shown.filter((result) => result.group === group) }))
    .filter(({ results }) => results.length > 0);
  return (
    <div className={styles['page']} onKeyDown={walkRows}>
      <header className={styles['head']}>
        <div>
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {texts.title}
          </h1>
          <p className={styles['lead']}>{texts.lead}</p>
        </div>
        <Button onPress={onBack}>{texts.back}</Button>
      </header>
      <div className={styles['filter']}>
        <ToggleGroup
          label={texts.filter.label}
          options={[
            { value: 'all', label: texts.filter.all },
            { value: 'open', label: texts.filter.open },
            { value: 'blocking', label: texts.filter.blocking },
          ]}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {groups.length === 0 && <EmptyState>{texts.noneShown}</EmptyState>}
      {groups.map(({ group, results }) => (
        <section key={group}>
          <h2 className={styles['group']}>{texts.groups[group]}</h2>
          <ul className={styles['rows']}>
            {results.map((result) => (
              <CriterionRow
                key={result.id}
                result={result}
                notes={analysis.criterionNote.filter(({ criterion }) => criterion === result.id)}
                onGo={() => {
                  onGo(result);
                }}
                onLooked={
                  !isReadOnly && isOpen(result) && canBeLookedAt(result.id)
                    ? () => {
                        setLooked(result.id);
                      }
                    : undefined
                }
              />
            ))}
          </ul>
        </section>
      ))}
      {looked !== null && (
        <LookedDialog
          criterion={looked}
          onClose={() => {
            setLooked(null);
          }}
        />
      )}
    </div>
  );
}

/** Up and down go to the same button of the row above or below. */
function walkRows(event: KeyboardEvent<HTMLElement>): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = event.target instanceof Element ? event.target.closest('li') : null;
  if (by === undefined || row === null) return;
  const rows = [...event.currentTarget.querySelectorAll('li')];
  const next = rows[rows.indexOf(row) + by]?.querySelector('button');
  if (next == null) return;
  event.preventDefault();
  next.focus();
}
