import { useEffect } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { fieldType } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { positionOf } from '#shared/family-reading/saidByReader';
import { familyReading } from '#shared/text/nl/familyReading';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { ProseControl } from '../../forms/ProseControl.tsx';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './FamilyReadingScreen.module.css';
import { answer, tidyAnswer } from './readingEdits.ts';

export interface PositionPartProps {
  readonly reader: Entity<'participant'>;
  readonly hypothesis: EntityId;
}

const texts = familyReading.position;
const answers = ['yes', 'partly', 'no', 'unknown'] as const;

/** Whether somebody recognises an explanation, and in which words. */
export function PositionPart({ reader, hypothesis }: PositionPartProps) {
  const analysis = useAnalysis();
  const position = positionOf(analysis, reader.id, hypothesis);
  const type = fieldType('position', 'words');
  useEffect(
    () => () => {
      tidyAnswer(reader.id, hypothesis);
    },
    [reader.id, hypothesis],
  );
  return (
    <section className={styles['say']} aria-label={texts.label}>
      <h2 className={styles['sayTitle']}>{texts.label}</h2>
      <ToggleButtonGroup
        aria-label={texts.label}
        selectionMode="single"
        selectedKeys={position?.agrees == null ? [] : [position.agrees]}
        onSelectionChange={(keys) => {
          answer(reader.id, hypothesis, answers.find((one) => keys.has(one)) ?? null);
        }}
        className={classNames(styles['answers'])}
      >
        {answers.map((one) => (
          <ToggleButton key={one} id={one} className={classNames(styles['answerButton'])}>
            {texts.options[one]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {position?.agrees != null && type.kind === 'prose' && (
        <div className={styles['answer']}>
          <ProseControl
            entityId={position.id}
            field="words"
            type={type}
            value={position.words}
            label={texts.words}
            hint={familyReading.ownWordsHint}
            look="claim"
          />
        </div>
      )}
    </section>
  );
}
