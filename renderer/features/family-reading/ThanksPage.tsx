import { useState } from 'react';
import type { Entity } from '#shared/analysis/analysis';
import { callingName, duoOf } from '#shared/analysis/people';
import { isBlank, plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import type { Passage } from '#shared/family-reading/passage';
import { answeredSince, placeOfPassage, roundOfDay } from '#shared/family-reading/saidByReader';
import { formatRemarkPlace } from '#shared/remarks/remarkPlace';
import { familyReading } from '#shared/text/nl/familyReading';
import { joinWords } from '#shared/text/nl/joinWords';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './FamilyReadingScreen.module.css';
import { goToReading, type OpenedStep } from './familyReadingStore.ts';
import { passageName } from './passageName.ts';
import { finishRound } from './readingEdits.ts';
import { SaidItem } from './SaidItem.tsx';

export interface ThanksPageProps {
  readonly step: OpenedStep;
  readonly reader: Entity<'participant'>;
  readonly passages: readonly Passage[];
  readonly today: string;
}

const texts = familyReading.thanks;

/** What was said, to change or take away, and what happens with it. */
export function ThanksPage({ step, reader, passages, today }: ThanksPageProps) {
  const analysis = useAnalysis();
  const [writing, setWriting] = useState<EntityId | null>(null);
  const round = roundOfDay(analysis, reader.id, step.on);
  const said = analysis.reviewComment.filter(({ review }) => round !== null && review === round.id);
  const read = new Set(step.keys);
  const positions = analysis.position.filter(
    ({ participant, hypothesis, agrees }) =>
      participant === reader.id &&
      agrees !== null &&
      passages.some(({ key, id }) => id === hypothesis && read.has(key)),
  );
  const pieceOf = (place: string) => {
    const piece = passages.find((one) => formatRemarkPlace(placeOfPassage(one)) === place);
    return piece === undefined ? undefined : passageName(piece);
  };
  const makers = duoOf(analysis)
    .map(callingName)
    .filter((name) => name !== '');
  const isNothing = said.length + positions.length === 0;
  return (
    <>
      <h1 className={styles['title']}>{texts.title(callingName(reader))}</h1>
      <p className={styles['lead']}>{isNothing ? texts.nothing : texts.lead}</p>
      {said.length > 0 && (
        <ul className={styles['said']}>
          {said.map((remark) => (
            <SaidItem
              key={remark.id}
              remark={remark}
              piece={pieceOf(remark.place)}
              isWriting={writing === remark.id}
              onWrite={(isOn) => {
                setWriting(isOn ? remark.id : null);
              }}
            />
          ))}
        </ul>
      )}
      {positions.length > 0 && (
        <ul className={styles['said']}>
          {positions.map(({ id, hypothesis, agrees, words }) => {
            const passage = passages.find((one) => one.id === hypothesis);
            const about = passage === undefined ? '' : passageName(passage);
            return (
              <li key={id} className={styles['saidItem']}>
                <p className={styles['saidHead']}>
                  <b>{agrees === null ? '' : familyReading.position.options[agrees]}</b>
                  <span className={styles['soft']}>{familyReading.about(about)}</span>
                </p>
                {!isBlank(words) && (
                  <blockquote className={styles['words']}>{plainText(words)}</blockquote>
                )}
                <span className={styles['buttons']}>
                  <Button
                    kind="quiet"
                    aria-label={familyReading.changeWhat(about)}
                    onPress={() => {
                      const at = step.keys.findIndex((key) =>
                        passages.some((one) => one.key === key && one.id === hypothesis),
                      );
                      goToReading({ ...step, kind: 'read', at: Math.max(0, at) });
                    }}
                  >
                    {familyReading.change}
                  </Button>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      <section className={styles['next']}>
        <h2>{texts.next}</h2>
        <ul className={styles['lines']}>
          {texts.steps(makers.length === 0 ? texts.makers : joinWords(makers)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <div className={styles['steps']}>
        <Button
          size="large"
          onPress={() => {
            goToReading({ ...step, kind: 'read' });
          }}
        >
          {texts.back}
        </Button>
        <span className={styles['grow']} />
        <Button
          kind="primary"
          size="large"
          onPress={() => {
            finishRound(reader, step.on, today);
            goToReading(null);
            showToast(texts.finished(said.length + answeredSince(step.answered, positions).length));
          }}
        >
          {texts.finish}
        </Button>
      </div>
    </>
  );
}
