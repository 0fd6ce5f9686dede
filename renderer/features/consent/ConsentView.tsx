import { Fragment, useMemo, useRef, useState } from 'react';
import type { EntityId } from '#shared/base/ids';
import { consentMatrix } from '#shared/consent/consentMatrix';
import { consentScreen as texts } from '#shared/text/nl/consentScreen';
import { ItemPanel } from '../../forms/ItemPanel.tsx';
import { useFocusStop } from '../../forms/useFocusStop.ts';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useNow } from '../../ui/useNow.ts';
import { ChildMatrix } from './ChildMatrix.tsx';
import { stopOf, type Chosen } from './chosenCell.ts';
import { CellPanel } from './CellPanel.tsx';
import styles from './ConsentView.module.css';
import { DueList } from './DueList.tsx';

/** Who said what to which question: nothing is chosen beforehand, and nothing is bundled. */
export function ConsentView() {
  const analysis = useAnalysis();
  const today = isoDayOf(useNow());
  const matrix = useMemo(() => consentMatrix(analysis, today), [analysis, today]);
  const root = useRef<HTMLDivElement>(null);
  const focusStop = useFocusStop(root);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [authority, setAuthority] = useState<EntityId | null>(null);
  if (matrix.children.length === 0) return <EmptyState>{texts.matrix.nobody}</EmptyState>;
  const cell =
    chosen === null
      ? undefined
      : matrix.children
          .find(({ person }) => person.id === chosen.child)
          ?.cells.find(({ person, code }) => person === chosen.person && code === chosen.code);
  const openAuthority = (id: EntityId | null) => {
    setChosen(null);
    setAuthority(id);
  };
  return (
    <div ref={root} className={styles['frame']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>{texts.view}</h2>
        <p className={styles['lead']}>{texts.lead}</p>
        <p className={styles['lead']}>{texts.separate}</p>
      </header>
      <DueList today={today} onAuthority={openAuthority} />
      {matrix.children.map((child) => (
        <Fragment key={child.person.id}>
          <ChildMatrix
            child={child}
            today={today}
            chosen={chosen}
            onChoose={(next) => {
              setAuthority(null);
              setChosen(next);
            }}
            onAuthority={openAuthority}
          />
          {chosen?.child === child.person.id && cell !== undefined && (
            <CellPanel
              key={stopOf(chosen)}
              chosen={chosen}
              cell={cell}
              onClose={() => {
                focusStop(stopOf(chosen));
                setChosen(null);
              }}
            />
          )}
        </Fragment>
      ))}
      {authority !== null && (
        <ItemPanel
          collection="authority"
          id={authority}
          level={3}
          onClose={() => {
            setAuthority(null);
            focusStop(`authority ${authority}`);
          }}
        />
      )}
      <p className={styles['keys']}>{texts.matrix.keys}</p>
    </div>
  );
}
