import { Check } from 'lucide-react';
import type { Entity } from '#shared/analysis/analysis';
import { nameOf } from '#shared/analysis/entityNames';
import { peopleOfTheStory } from '#shared/analysis/people';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { perceive } from '../patternEdits.ts';
import styles from './SeenBy.module.css';

export interface SeenByProps {
  readonly link: Entity<'link'>;
}

/** Everybody of the story with a switch: who sees this arrow too. */
export function SeenBy({ link }: SeenByProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  // Asked in the interview, and answered with no: it speaks against this arrow.
  const saidNo = new Set(
    analysis.pairAnswer
      .filter(({ from, to, answer }) => from === link.from && to === link.to && answer === 'no')
      .map(({ participant }) => participant),
  );
  return (
    <fieldset className={styles['people']}>
      <legend>{patterns.arrow.seenBy}</legend>
      <ul>
        {peopleOfTheStory(analysis).map(({ id }) => {
          const sees = link.perceivedBy.includes(id);
          return (
            <li key={id}>
              <button
                type="button"
                aria-pressed={sees}
                disabled={isReadOnly}
                className={styles['person']}
                onClick={() => {
                  perceive(link.id, id, !sees);
                }}
              >
                {sees && <Check aria-hidden="true" />}
                {nameOf(analysis, 'participant', id)}
                {!sees && saidNo.has(id) && (
                  <span className={styles['no']}>{patterns.arrow.saidNo}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
