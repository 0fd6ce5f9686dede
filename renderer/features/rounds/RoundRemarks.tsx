import { fieldWords } from '#shared/analysis/fieldWords';
import { isBlank, plainText } from '#shared/analysis/prose';
import { isCriterionId } from '#shared/quality/criteria';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { criterionNames } from '#shared/text/nl/criterionNames';
import { rounds } from '#shared/text/nl/rounds';
import { Button } from '../../ui/Button.tsx';
import { placeWords } from './arrivingRemarks.ts';
import { proposedWords } from './proposedWords.ts';
import type { RoundDetailProps } from './roundParts.ts';
import styles from './RoundsView.module.css';

const texts = rounds.round.remarks;

/** Every remark of one round with what the duo did with it, and why. */
export function RoundRemarks({ threads, round, analysis, onRemark }: RoundDetailProps) {
  const own = threads.filter(({ remark }) => remark.review === round.id);
  return (
    <section aria-labelledby="round-remarks">
      <h4 id="round-remarks">{texts.title}</h4>
      {own.length === 0 ? (
        <p className={styles['soft']}>{texts.none}</p>
      ) : (
        <ol className={styles['remarks']}>
          {own.map((thread) => (
            <li key={thread.id}>
              <Remark thread={thread} analysis={analysis} onRemark={onRemark} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

interface RemarkProps extends Pick<RoundDetailProps, 'analysis' | 'onRemark'> {
  readonly thread: RemarkThread;
}

function Remark({ thread, analysis, onRemark }: RemarkProps) {
  const { remark, replies, place, number } = thread;
  const where = place === null ? texts.whole : placeWords(analysis, place);
  const kind = optionWord('kind', remark.kind ?? 'remark');
  const proposed = proposedWords(analysis, thread);
  const criterion = isCriterionId(remark.criterion)
    ? criterionNames[remark.criterion]
    : remark.criterion;
  return (
    <>
      <p className={styles['soft']}>
        {[kind, criterion].filter((words) => words !== '').join(', ')}. {texts.about}{' '}
        {/[?!.]$/u.test(where) ? where : `${where}.`}
      </p>
      {remark.quote !== '' && (
        <p>
          <q>{remark.quote}</q>
        </p>
      )}
      {!isBlank(remark.text) && <p className={styles['text']}>{plainText(remark.text)}</p>}
      {proposed !== '' && (
        <p>
          <span className={styles['soft']}>{texts.proposal}</span> {proposed}
        </p>
      )}
      {replies.map((reply) => (
        <p key={reply.id} className={styles['reply']}>
          <strong>{reply.author}</strong> {plainText(reply.text)}
        </p>
      ))}
      <p className={styles['decision']}>
        <strong>{decisionWords(thread)}</strong> {!isBlank(remark.reply) && plainText(remark.reply)}
      </p>
      <div>
        <Button
          kind="link"
          size="small"
          aria-label={texts.goToLabel(number)}
          onPress={() => {
            onRemark(thread);
          }}
        >
          {texts.goTo}
        </Button>
      </div>
    </>
  );
}

function decisionWords({ remark, state }: RemarkThread): string {
  if (remark.decision !== null) return `${optionWord('decision', remark.decision)}.`;
  if (remark.state === 'resolved') return `${texts.resolved}.`;
  if (!isBlank(remark.reply)) return texts.done;
  return state === 'answered' ? `${texts.answered}.` : `${texts.open}.`;
}

function optionWord(field: 'kind' | 'decision', value: string): string {
  return fieldWords('reviewComment', field).options?.[value] ?? '';
}
