import { useEffect, useId, useState } from 'react';
import { codeOf } from '#shared/analysis/entityNames';
import type { FoundLoops } from '#shared/pattern/findLoops';
import { patterns } from '#shared/text/nl/patterns';
import { useAnalysis } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { PersonView } from '../people/PersonView.tsx';
import { light, usePattern } from '../patternStore.ts';
import { loopsOf } from './loopsOf.ts';
import styles from './LoopsPanel.module.css';
import { OtherLoopCard } from './OtherLoopCard.tsx';
import { OwnLoopCard } from './OwnLoopCard.tsx';

export interface LoopsPanelProps {
  readonly found: FoundLoops;
}

const FIRST = 5;
const MORE = 20;

/** The circles in the drawing: those the duo named, and those that are there besides. */
export function LoopsPanel({ found }: LoopsPanelProps) {
  const analysis = useAnalysis();
  const emphasis = usePattern((state) => state.emphasis);
  const person = usePattern((state) => state.person);
  const [shown, setShown] = useState(FIRST);
  const titleId = useId();
  const loops = loopsOf(analysis, found);
  const fits = ({ effect }: { readonly effect: string | null }) =>
    emphasis === 'all' || effect === emphasis;
  const own = loops.own.filter(fits);
  const others = loops.others.filter(fits);
  useEffect(() => () => light(null), []);
  const words = patterns.loops;
  return (
    <>
      {person !== null && <PersonView person={person} />}
      <section aria-labelledby={titleId} className={styles['panel']}>
        <h2 id={titleId} className={styles['title']}>
          {words.title}
          <span className={styles['count']}>{words.found(own.length + others.length)}</span>
        </h2>
        {own.length + others.length === 0 && (
          <p className={styles['note']}>{emphasis === 'all' ? words.none : words.noneFor}</p>
        )}
        <ul className={styles['cards']}>
          {own.map((loop) => (
            <li key={loop.loop.id}>
              <OwnLoopCard own={loop} code={codeOf(analysis, 'loop', loop.loop.id)} />
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <>
            <h3 className={styles['others']}>{words.others}</h3>
            <p className={styles['note']}>
              {words.othersHint}
              {loops.isCapped && ` ${words.capped}`}
            </p>
            <ul className={styles['cards']}>
              {others.slice(0, shown).map((loop) => (
                <li key={loop.key}>
                  <OtherLoopCard found={loop} />
                </li>
              ))}
            </ul>
            {others.length > shown && (
              <Button
                size="small"
                kind="quiet"
                onPress={() => {
                  setShown(shown + MORE);
                }}
              >
                {words.more(Math.min(MORE, others.length - shown))}
              </Button>
            )}
          </>
        )}
      </section>
    </>
  );
}
