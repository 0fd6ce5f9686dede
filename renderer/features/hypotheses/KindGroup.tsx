import { Plus } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { HypothesisGroup } from '#shared/hypotheses/hypothesisTally';
import { hypotheses } from '#shared/text/nl/hypotheses';
import type { EntityId } from '#shared/base/ids';
import { emptyStop } from './cardKeys.ts';
import { HypothesisCard } from './HypothesisCard.tsx';
import styles from './KindGroup.module.css';

export interface KindGroupProps {
  readonly group: HypothesisGroup;
  readonly isReadOnly: boolean;
  readonly openItem: EntityId | null;
  readonly tabStop: string | null;
  readonly onOpen: (id: EntityId) => void;
  readonly onAdd: () => void;
  readonly onFocus: (stop: string) => void;
  readonly children?: ReactNode;
}

/** The hypotheses of one kind under the question they answer; empty it can be added to. */
export function KindGroup(props: KindGroupProps) {
  const { group, tabStop } = props;
  const headingId = useId();
  const words = group.kind === null ? hypotheses.noKind : hypotheses.kinds[group.kind];
  const stop = emptyStop(group.kind ?? '');
  return (
    <section aria-labelledby={headingId} className={styles['group']}>
      <header className={styles['head']}>
        <h2 id={headingId} className={styles['title']}>
          {words.label}
          <span className={styles['count']}>{group.hypotheses.length}</span>
        </h2>
        <p className={styles['ask']}>{words.ask}</p>
      </header>
      <ul className={styles['cards']}>
        {group.hypotheses.map((hypothesis) => (
          <li key={hypothesis.id}>
            <HypothesisCard
              hypothesis={hypothesis}
              isOpen={props.openItem === hypothesis.id}
              isTabStop={tabStop === hypothesis.id}
              onOpen={() => {
                props.onOpen(hypothesis.id);
              }}
              onFocus={() => {
                props.onFocus(hypothesis.id);
              }}
            />
          </li>
        ))}
        {group.hypotheses.length === 0 && (
          <li>
            <button
              type="button"
              data-stop={stop}
              tabIndex={tabStop === stop ? 0 : -1}
              aria-disabled={props.isReadOnly}
              aria-label={hypotheses.addHere(words.label)}
              className={styles['empty']}
              onFocus={() => {
                props.onFocus(stop);
              }}
              onClick={props.onAdd}
            >
              <Plus aria-hidden="true" />
              {hypotheses.emptyKind}
            </button>
          </li>
        )}
      </ul>
      {props.children}
    </section>
  );
}
