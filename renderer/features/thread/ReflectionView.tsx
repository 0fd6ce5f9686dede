import { nameOf } from '#shared/analysis/entityNames';
import { fillName } from '#shared/analysis/methodPack';
import { callingName, youthOf } from '#shared/analysis/people';
import { isBlank, plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { listWords } from '#shared/text/nl/listWords';
import { reflection as texts } from '#shared/text/nl/reflection';
import { workspace } from '#shared/text/nl/workspace';
import { ProseView } from '../../editor/ProseView.tsx';
import { editCase, goToSection } from '../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PredictionsView.module.css';

const TURNING_POINT = 'keerpunt';

/** Six questions to look back with and one about the turning point; an answer becomes a moment. */
export function ReflectionView() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const youth = youthOf(analysis);
  const name = youth === null ? '' : callingName(youth);
  const answer = (question: string) => {
    const made: EntityId[] = [];
    editCase('reviewMoment.add', (writer) => {
      const id = writer.add('reviewMoment', { kind: 'review' });
      writer.setText('reviewMoment', id, 'text', question);
      made.push(id);
    });
    const [id] = made;
    if (id !== undefined) goToSection('s12', { collection: 'reviewMoment', id });
  };
  return (
    <section className={styles['view']}>
      <h2>{texts.title}</h2>
      <p className={styles['quiet']}>{texts.lead}</p>
      <ol className={styles['list']}>
        {texts.questions.map(({ id, question: template, lookAt }) => {
          const question = fillName(template, name, workspace.help.somebody);
          const given = analysis.reviewMoment.find(({ text }) => plainText(text) === question);
          return (
            <li key={id} className={styles['item']}>
              <h3>{question}</h3>
              {lookAt !== '' && (
                <p className={styles['quiet']}>
                  {texts.lookAt}: {fillName(lookAt, name, workspace.help.somebody)}
                </p>
              )}
              {id === TURNING_POINT && <TurningPoints />}
              {given !== undefined && !isBlank(given.outcome) && (
                <ProseView prose={given.outcome} />
              )}
              {given !== undefined && (
                <Button
                  kind="link"
                  aria-label={texts.openOf(question)}
                  onPress={() => {
                    goToSection('s12', { collection: 'reviewMoment', id: given.id });
                  }}
                >
                  {texts.open}
                </Button>
              )}
              {given === undefined && !isReadOnly && (
                <Button
                  size="small"
                  aria-label={texts.answerOf(question)}
                  onPress={() => {
                    answer(question);
                  }}
                >
                  {texts.answer}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The events that somebody called a turning point, and for whom. */
function TurningPoints() {
  const analysis = useAnalysis();
  const events = analysis.lifeEvent.filter(({ crucialFor }) => crucialFor.length > 0);
  if (events.length === 0) return <p className={styles['quiet']}>{texts.noTurningPoint}</p>;
  return (
    <div>
      <p className={styles['label']}>{texts.turningPoint}</p>
      <ul>
        {events.map(({ id, crucialFor }) => (
          <li key={id}>
            {nameOf(analysis, 'lifeEvent', id)}{' '}
            <span className={styles['quiet']}>
              (
              {texts.crucialFor(
                listWords(crucialFor.map((one) => nameOf(analysis, 'participant', one))),
              )}
              )
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
