import { useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import type { Passage } from '#shared/family-reading/passage';
import { roundOfDay, saidAbout } from '#shared/family-reading/saidByReader';
import { familyReading as texts } from '#shared/text/nl/familyReading';
import { Heart, PencilLine, Plus } from 'lucide-react';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './FamilyReadingScreen.module.css';
import { shortened } from './passageName.ts';
import type { PickedWords } from './pickedWords.ts';
import { say, type FamilyKind } from './readingEdits.ts';
import { SaidItem } from './SaidItem.tsx';

export interface SayPartProps {
  /** The day of the reading, ISO. */
  readonly on: string;
  readonly reader: Entity<'participant'>;
  readonly passage: Passage;
  readonly picked: PickedWords | null;
  readonly onPick: (picked: PickedWords | null) => void;
}

const kinds = ['notRight', 'missing', 'beautiful'] as const satisfies readonly FamilyKind[];
const icons = {
  notRight: <PencilLine aria-hidden="true" />,
  missing: <Plus aria-hidden="true" />,
  beautiful: <Heart aria-hidden="true" />,
};
const LONGEST = 120;

/** Three things one can say, about chosen words or all of it, and what was said before. */
export function SayPart({ on, reader, passage, picked, onPick }: SayPartProps) {
  const analysis = useAnalysis();
  const [writing, setWriting] = useState<EntityId | null>(null);
  const round = roundOfDay(analysis, reader.id, on)?.id ?? null;
  const said = saidAbout(analysis, round, passage);
  const canPick = passage.field !== null;
  return (
    <section className={styles['say']} aria-label={texts.say}>
      <h2 className={styles['sayTitle']}>{texts.say}</h2>
      <p className={styles['soft']} aria-live="polite">
        {picked !== null
          ? texts.picked(shortened(picked.words, LONGEST))
          : canPick
            ? texts.pick
            : texts.wholePiece}
        {picked !== null && (
          <Button
            kind="link"
            className={styles['unpick']}
            onPress={() => {
              onPick(null);
            }}
          >
            {texts.pickWhole}
          </Button>
        )}
      </p>
      <div className={styles['kinds']}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="large"
            icon={icons[kind]}
            className={styles['kind']}
            onPress={() => {
              const span = picked?.span ?? null;
              setWriting(say({ on, person: reader, passage, kind, span }));
              onPick(null);
            }}
          >
            <span className={styles['kindWord']}>{texts.kinds[kind]}</span>
            <span className={styles['kindHint']}>{texts.kindHints[kind]}</span>
          </Button>
        ))}
      </div>
      {said.length > 0 && (
        <>
          <h3 className={styles['sayTitle']}>{texts.saidHere}</h3>
          <ul className={styles['said']}>
            {said.map((remark) => (
              <SaidItem
                key={remark.id}
                remark={remark}
                isWriting={writing === remark.id}
                onWrite={(isOn) => {
                  setWriting(isOn ? remark.id : null);
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
