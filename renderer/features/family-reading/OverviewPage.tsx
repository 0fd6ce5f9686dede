import type { Entity } from '#shared/analysis/analysis';
import { callingName } from '#shared/analysis/people';
import { passageGroups, type Passage } from '#shared/family-reading/passage';
import { roundOfDay, saidAbout } from '#shared/family-reading/saidByReader';
import { familyReading as texts } from '#shared/text/nl/familyReading';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './FamilyReadingScreen.module.css';
import { goToReading, type OpenedStep } from './familyReadingStore.ts';
import { passageName } from './passageName.ts';

export interface OverviewPageProps {
  readonly step: OpenedStep;
  readonly reader: Entity<'participant'>;
  readonly passages: readonly Passage[];
}

/** Everything that is read, to go to any of it. */
export function OverviewPage({ step, reader, passages }: OverviewPageProps) {
  const analysis = useAnalysis();
  const round = roundOfDay(analysis, reader.id, step.on)?.id ?? null;
  const read = step.keys.flatMap((key, at) => {
    const passage = passages.find((one) => one.key === key);
    return passage === undefined ? [] : [{ passage, at }];
  });
  return (
    <>
      <p className={styles['soft']}>{texts.title(callingName(reader))}</p>
      <h1 className={styles['title']}>{texts.overviewTitle}</h1>
      {passageGroups.map((group) => {
        const own = read.filter(({ passage }) => passage.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} className={styles['group']}>
            <h2 className={styles['label']}>{texts.groups[group]}</h2>
            <ul className={styles['list']}>
              {own.map(({ passage, at }) => {
                const count = saidAbout(analysis, round, passage).length;
                return (
                  <li key={passage.key} className={styles['listItem']}>
                    <Button
                      kind="link"
                      className={styles['listLink']}
                      aria-label={texts.goTo(passageName(passage))}
                      onPress={() => {
                        goToReading({ ...step, kind: 'read', at });
                      }}
                    >
                      {passageName(passage)}
                    </Button>
                    {count > 0 && <span className={styles['soft']}>{texts.saidCount(count)}</span>}
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
      <div className={styles['steps']}>
        <Button
          size="large"
          onPress={() => {
            goToReading({ ...step, kind: 'read' });
          }}
        >
          {texts.thanks.back}
        </Button>
        <span className={styles['grow']} />
        <Button
          kind="primary"
          size="large"
          onPress={() => {
            goToReading({ ...step, kind: 'thanks' });
          }}
        >
          {texts.toEnd}
        </Button>
      </div>
    </>
  );
}
