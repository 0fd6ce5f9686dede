import { useDeferredValue } from 'react';
import { evaluateCriteria } from '#shared/quality/evaluateCriteria';
import { criteria } from '#shared/quality/criteria';
import { quality as texts } from '#shared/text/nl/quality';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { sections } from '#shared/text/nl/sections';
import { goToPlace } from '../../state/goToPlace.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import styles from './QualityPane.module.css';
import { SummaryHints } from './SummaryHints.tsx';
import { VerdictMark } from './VerdictMark.tsx';

export interface QualityPaneProps {
  readonly onAll: () => void;
}

/** Beside a section: the criteria that are about it, and for the summary how its points compare. */
export function QualityPane({ onAll }: QualityPaneProps) {
  const analysis = useDeferredValue(useAnalysis());
  const section = useOpenCase((state) => state.section);
  const today = isoDayOf(useNow());
  const here = evaluateCriteria(analysis, today).filter(
    (result) => result.section === section || criteria[result.id].section === section,
  );
  return (
    <div className={styles['pane']}>
      {section === 's10' && <SummaryHints analysis={analysis} />}
      <p className={styles['quiet']}>{here.length === 0 ? texts.here.none : texts.here.explain}</p>
      <ul>
        {here.map(({ id, verdict, reason, section: place, at }) => (
          <li key={id} className={styles['criterion']}>
            <VerdictMark verdict={verdict} />
            <p>{qualityCriteria[id]}</p>
            <p className={styles['quiet']}>{reason}</p>
            {at !== null && (
              <Button
                kind="link"
                aria-label={texts.goTo(qualityCriteria[id], sections[place].title)}
                onPress={() => {
                  goToPlace(place, at);
                }}
              >
                {texts.go}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button size="small" onPress={onAll}>
        {texts.here.all}
      </Button>
    </div>
  );
}
