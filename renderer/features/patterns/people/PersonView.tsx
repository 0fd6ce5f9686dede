import { useId } from 'react';
import { linkSentence, nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import type { PatternModel } from '#shared/pattern/patternModel';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { perceive } from '../patternEdits.ts';
import styles from './PersonView.module.css';

export interface PersonViewProps {
  readonly model: PatternModel;
  readonly person: EntityId;
}

/** What one person sees and others do not, and the other way round: in words, side by side. */
export function PersonView({ model, person }: PersonViewProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const titleId = useId();
  const name = nameOf(analysis, 'participant', person);
  const words = patterns.people;
  const seen = model.edges.filter(({ isSeen }) => isSeen);
  const alone = seen.filter(({ perceivedBy }) => perceivedBy.length === 1);
  const missing = model.edges.filter(({ isSeen }) => !isSeen);
  const list = (title: string, edges: PatternModel['edges'], isSeen: boolean) =>
    edges.length > 0 && (
      <>
        <h3 className={styles['heading']}>{title}</h3>
        <ul className={styles['list']}>
          {edges.map(({ id }) => {
            const link = analysis.link.find((one) => one.id === id);
            if (link === undefined) return null;
            return (
              <li key={id}>
                <label className={styles['row']}>
                  <input
                    type="checkbox"
                    checked={isSeen}
                    disabled={isReadOnly}
                    onChange={() => {
                      perceive(id, person, !isSeen);
                    }}
                  />
                  <span>
                    {linkSentence(analysis, link)}
                    {link.perceivedBy.length > 0 && !isSeen && (
                      <small>{othersOf(analysis, link.perceivedBy, person)}</small>
                    )}
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      </>
    );
  return (
    <section aria-labelledby={titleId} className={styles['view']}>
      <h2 id={titleId}>{words.title(name)}</h2>
      <p className={styles['note']}>
        {seen.length === 0 ? words.notAsked : words.seen(seen.length)} {words.apart}
      </p>
      {list(words.only, alone, true)}
      {list(words.notSeen, missing, false)}
      {list(
        words.shared,
        seen.filter((edge) => !alone.includes(edge)),
        true,
      )}
    </section>
  );
}

function othersOf(
  analysis: Parameters<typeof nameOf>[0],
  people: readonly EntityId[],
  person: EntityId,
): string {
  return patterns.people.seenBy(
    people.filter((id) => id !== person).map((id) => nameOf(analysis, 'participant', id)),
  );
}
