import { useMemo, useRef, useState } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import type { ReleaseEntity, ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { scanFinished } from '#shared/anonymise/case/scanFinished';
import { release as texts } from '#shared/text/nl/release';
import { useOpenCase } from '../../state/useOpenCase.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { decide, ordinary, takeBack, type Choice } from './decisions.ts';
import {
  entityFilters,
  filterEntities,
  mayBeOrdinary,
  nextEntity,
  type EntityFilter,
} from './entityList.ts';
import { EntityList } from './EntityList.tsx';
import { PlacesView } from './PlacesView.tsx';
import styles from './ReviewPane.module.css';

export interface ReviewPaneProps {
  readonly kind: ReleaseKind;
  readonly analysis: Analysis;
  readonly release: DeidentifiedCase;
}

/** The first step: everything found, where it stands, and what it becomes. */
export function ReviewPane({ kind, analysis, release }: ReviewPaneProps) {
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const { entities, texts: allTexts, undecided } = release;
  const [filter, setFilter] = useState<EntityFilter>('all');
  const [wanted, setWanted] = useState<string | null>(null);
  const own = useRef<HTMLInputElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const shown = filterEntities(entities, filter);
  const chosen = shown.find(({ key }) => key === wanted) ?? shown[0] ?? null;
  const open = new Set(undecided.map(({ key }) => key));
  const people = useMemo(() => knownPersons(analysis), [analysis]);
  const nameIn = (words: string) =>
    scanFinished([{ where: '', text: words }], { people, entities: [] })[0]?.words ?? null;
  const make = (entity: ReleaseEntity, choice: Choice) => {
    const next = nextEntity(shown, entity.key);
    decide(kind, entity, choice);
    if (next !== null) setWanted(next.key);
  };
  const accept = () => {
    if (chosen === null || isReadOnly) return;
    if (chosen.proposal.trim() === '') own.current?.focus();
    else make(chosen, { decision: 'accepted' });
  };
  return (
    <div className={styles['panes']}>
      <section className={styles['found']} aria-label={texts.list.title}>
        <header className={styles['head']}>
          <h2>{texts.list.title}</h2>
          <span>{texts.list.progress(entities.length - undecided.length, entities.length)}</span>
        </header>
        <div className={styles['filter']}>
          <ToggleGroup
            label={texts.list.filter}
            options={entityFilters.map((value) => ({ value, label: texts.list.filters[value] }))}
            value={filter}
            onChange={setFilter}
          />
        </div>
        {shown.length === 0 ? (
          <div className={styles['empty']}>
            <EmptyState>{texts.list.empty[filter]}</EmptyState>
          </div>
        ) : (
          <EntityList
            entities={shown}
            chosen={chosen?.key ?? null}
            onChoose={setWanted}
            onAccept={accept}
            onChange={() => own.current?.focus()}
            onKeep={() => reason.current?.focus()}
            onOrdinary={() => {
              if (chosen !== null && !isReadOnly && mayBeOrdinary(chosen)) make(chosen, ordinary);
            }}
          />
        )}
      </section>
      <main className={styles['main']} tabIndex={-1}>
        {chosen === null ? (
          <p className={styles['empty']}>{texts.decide.nothing}</p>
        ) : (
          <PlacesView key={chosen.key} entity={chosen} texts={allTexts} open={open} />
        )}
      </main>
      <aside className={styles['decision']} aria-label={texts.decide.title}>
        {chosen !== null && (
          <DecisionPanel
            key={`${chosen.key} ${chosen.decision} ${chosen.replacement ?? ''}`}
            entity={chosen}
            nameIn={nameIn}
            isReadOnly={isReadOnly}
            ownRef={own}
            reasonRef={reason}
            onDecide={(choice) => {
              make(chosen, choice);
            }}
            onTakeBack={() => {
              takeBack(kind, chosen);
            }}
          />
        )}
      </aside>
    </div>
  );
}
