import { useRef, type KeyboardEvent } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import {
  criteria,
  criterionGroups,
  criterionIds,
  type CriterionId,
} from '#shared/quality/criteria';
import { criterionNames } from '#shared/text/nl/criterionNames';
import { quality } from '#shared/text/nl/quality';
import { reviewMode } from '#shared/text/nl/reviewMode';
import styles from './AllCriteria.module.css';

export interface AllCriteriaProps {
  readonly judgements: ReadonlyMap<CriterionId, Entity<'criterionJudgement'>>;
  readonly looked: number;
  readonly chosen: CriterionId;
  readonly onChoose: (criterion: CriterionId) => void;
}

const texts = reviewMode.criteria;
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** All 42 by group, to see what is still open and to jump to it; one tab stop, arrows walk. */
export function AllCriteria({ judgements, looked, chosen, onChoose }: AllCriteriaProps) {
  const root = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    const from = criterionIds.indexOf(chosen);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? criterionIds.length - 1 : null;
    const next = criterionIds[to ?? from + (by ?? 0)];
    if ((by === undefined && to === null) || next === undefined) return;
    event.preventDefault();
    onChoose(next);
    root.current?.querySelector<HTMLElement>(`[data-criterion="${next}"]`)?.focus();
  };
  return (
    <div ref={root} className={styles['all']} role="group" aria-labelledby="all-criteria">
      <h3 id="all-criteria" className={styles['title']}>
        {texts.all}
      </h3>
      <p className={styles['hint']}>
        {looked === criterionIds.length
          ? texts.done
          : reviewMode.outline.looked(looked, criterionIds.length)}{' '}
        {texts.allHint}
      </p>
      {criterionGroups.map((group) => (
        <div key={group} className={styles['group']}>
          <p className={styles['name']}>
            {group} {quality.groups[group]}
          </p>
          <ul className={styles['points']}>
            {criterionIds
              .filter((id) => criteria[id].group === group)
              .map((id) => {
                const judgement = judgements.get(id)?.judgement ?? null;
                const words = judgement === null ? texts.open : texts.judgements[judgement];
                return (
                  <li key={id}>
                    <button
                      type="button"
                      data-criterion={id}
                      data-judgement={judgement ?? 'none'}
                      className={styles['point']}
                      tabIndex={id === chosen ? 0 : -1}
                      aria-label={texts.point(id, criterionNames[id], words)}
                      title={texts.point(id, criterionNames[id], words)}
                      {...(id === chosen && { 'aria-current': 'true' as const })}
                      onClick={() => {
                        onChoose(id);
                      }}
                      onKeyDown={walk}
                    >
                      {Number(id.slice(1))}
                    </button>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </div>
  );
}
