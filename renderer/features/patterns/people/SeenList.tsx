import { useId } from 'react';
import { linkSentence, nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { perceive } from '../patternEdits.ts';
import { light } from '../patternStore.ts';
import styles from './PersonView.module.css';

export interface SeenListProps {
  readonly title: string;
  readonly arrows: readonly EntityId[];
  readonly person: EntityId;
}

/** Arrows that one person does or does not see, each with a tick for this person. */
export function SeenList({ title, arrows, person }: SeenListProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const titleId = useId();
  if (arrows.length === 0) return null;
  return (
    <>
      <h3 id={titleId} className={styles['heading']}>
        {title}
      </h3>
      <ul aria-labelledby={titleId}>
        {analysis.link
          .filter(({ id }) => arrows.includes(id))
          .map((link) => {
            const isSeen = link.perceivedBy.includes(person);
            const others = link.perceivedBy.filter((id) => id !== person);
            return (
              <li
                key={link.id}
                onMouseEnter={() => {
                  light([link.id]);
                }}
                onMouseLeave={() => {
                  light(null);
                }}
              >
                <label className={styles['row']}>
                  <input
                    type="checkbox"
                    checked={isSeen}
                    disabled={isReadOnly}
                    onChange={() => {
                      perceive(link.id, person, !isSeen);
                    }}
                  />
                  <span>
                    {linkSentence(analysis, link)}
                    {others.length > 0 && (
                      <small>
                        {patterns.people.seenBy(
                          others.map((id) => nameOf(analysis, 'participant', id)),
                        )}
                      </small>
                    )}
                  </span>
                </label>
              </li>
            );
          })}
      </ul>
    </>
  );
}
