import { useId } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import { linkSentence, nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { contradictions, perspectiveLead, seenArrows } from '#shared/pattern/perspectives';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import styles from './PersonView.module.css';
import { SeenList } from './SeenList.tsx';

export interface PersonViewProps {
  readonly person: EntityId;
}

/** What one person sees and others do not, and the other way round: in words, side by side. */
export function PersonView({ person }: PersonViewProps) {
  const analysis = useAnalysis();
  const titleId = useId();
  const name = nameOf(analysis, 'participant', person);
  const words = patterns.people;
  const seen = seenArrows(analysis, person);
  const count = seen.together.length + seen.onlyThis.length;
  const opposites = contradictions(analysis);
  return (
    <section aria-labelledby={titleId} className={styles['view']}>
      <h2 id={titleId}>{patterns.bar.perspectiveOf(name)}</h2>
      <p className={styles['note']}>
        {count === 0 ? words.notAsked : words.lead(perspectiveLead(analysis, person), count)}
      </p>
      <p className={styles['note']}>
        {words.apart} {words.hint}
      </p>
      {opposites.length > 0 && (
        <>
          <h3 className={styles['heading']}>{words.contradictions}</h3>
          <ul className={styles['opposites']}>
            {opposites.map(({ plus, minus, plusBy, minusBy }) => (
              <li key={`${plus} ${minus}`}>
                <p>{said(analysis, plusBy, plus)}</p>
                <p>{said(analysis, minusBy, minus)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
      <SeenList title={words.onlyThis(name)} arrows={seen.onlyThis} person={person} />
      <SeenList title={words.onlyOthers(name)} arrows={seen.onlyOthers} person={person} />
      <SeenList title={words.together(name)} arrows={seen.together} person={person} />
      <SeenList title={words.nobody} arrows={seen.nobody} person={person} />
    </section>
  );
}

function said(analysis: Analysis, people: readonly EntityId[], id: EntityId): string {
  const link = analysis.link.find((one) => one.id === id);
  const names = people.map((person) => nameOf(analysis, 'participant', person)).join(', ');
  const sentence = link === undefined ? '' : linkSentence(analysis, link);
  return patterns.people.says(names === '' ? patterns.people.somebody : names, sentence);
}
