import { useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { callingName } from '#shared/analysis/people';
import type { Passage } from '#shared/family-reading/passage';
import { familyReading as texts } from '#shared/text/nl/familyReading';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { PageTurner } from '../../ui/PageTurner.tsx';
import styles from './FamilyReadingScreen.module.css';
import { askToLeave, goToReading, type OpenedStep } from './familyReadingStore.ts';
import { PassageText } from './PassageText.tsx';
import type { PickedWords } from './pickedWords.ts';
import { PositionPart } from './PositionPart.tsx';
import { SayPart } from './SayPart.tsx';

export interface ReadPageProps {
  readonly step: OpenedStep;
  readonly reader: Entity<'participant'>;
  readonly passages: readonly Passage[];
}

/** One passage, and what the reader finds of it. */
export function ReadPage({ step, reader, passages }: ReadPageProps) {
  const [picked, setPicked] = useState<PickedWords | null>(null);
  const passage = passages.find(({ key }) => key === step.keys[step.at]);
  const isLast = step.at === step.keys.length - 1;
  return (
    <PageTurner
      at={step.at}
      onGo={(at) => {
        goToReading(at < step.keys.length ? { ...step, at } : { ...step, kind: 'thanks' });
      }}
      previousLabel={texts.previous}
      nextLabel={isLast ? texts.toEnd : texts.next}
      keysHint={texts.keys}
      className={classNames(styles['card'])}
    >
      <header className={styles['head']}>
        <p className={styles['soft']}>
          {texts.title(callingName(reader))}
          <span className={styles['progress']}>
            {texts.progress(step.at + 1, step.keys.length)}
          </span>
        </p>
        <span className={styles['buttons']}>
          <Button
            kind="quiet"
            onPress={() => {
              goToReading({ ...step, kind: 'overview' });
            }}
          >
            {texts.overview}
          </Button>
          <Button
            kind="quiet"
            onPress={() => {
              askToLeave(true);
            }}
          >
            {texts.stop}
          </Button>
        </span>
      </header>
      {passage !== undefined && (
        <>
          <div>
            <h1 className={styles['label']}>{texts.groups[passage.group]}</h1>
            {passage.title !== '' && <h2 className={styles['question']}>{passage.title}</h2>}
            {passage.lead !== '' && <p className={styles['lead']}>{passage.lead}</p>}
          </div>
          <PassageText passage={passage} picked={picked} onPick={setPicked} />
          {passage.collection === 'hypothesis' && (
            <PositionPart reader={reader} hypothesis={passage.id} />
          )}
          <SayPart
            on={step.on}
            reader={reader}
            passage={passage}
            picked={picked}
            onPick={setPicked}
          />
        </>
      )}
    </PageTurner>
  );
}
