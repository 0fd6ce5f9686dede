import { useState } from 'react';
import { isBack, isByHand, isDraft } from '#shared/analysis/roundState';
import { isBlank, plainText, type Prose } from '#shared/analysis/prose';
import { fieldWords } from '#shared/analysis/fieldWords';
import { rounds } from '#shared/text/nl/rounds';
import { Button } from '../../ui/Button.tsx';
import { formatLongDay } from '../../ui/dutchTime.ts';
import { RoundCriteria } from './RoundCriteria.tsx';
import type { RoundDetailProps } from './roundParts.ts';
import { RoundRemarks } from './RoundRemarks.tsx';
import styles from './RoundsView.module.css';
import { readerName, roundName, roundState } from './roundWords.ts';
import { SeenPart } from './SeenPart.tsx';

const texts = rounds.round;

/** One round: what was asked and of whom, the verdict, every remark with its decision, the proof. */
export function RoundDetail(props: RoundDetailProps) {
  const { round, analysis, today, onAsk, onEdit } = props;
  const [isSeen, setSeen] = useState(false);
  const [isUnsent, isSpoken] = [isDraft(round), isByHand(round)];
  const day = (value: string | null) => (value === null ? '' : formatLongDay(value));
  const verdict = round.verdict;
  const facts: readonly (readonly [string, string])[] = [
    [texts.to, readerName(analysis, round)],
    [texts.how, optionWord('channel', round.channel)],
    [
      texts.names,
      isUnsent || isSpoken ? '' : round.isIdentifiable ? texts.withNames : texts.withoutNames,
    ],
    [texts.sent, day(round.sentOn)],
    [texts.until, isBack(round) ? '' : day(round.expiresOn)],
    [texts.returned, day(round.returnedOn)],
    [texts.held, round.sentOn === null ? day(round.on) : ''],
  ];
  const kind = round.kind === 'question' ? 'question' : 'review';
  return (
    <article className={styles['detail']} aria-label={roundName(round)}>
      <header>
        <h3>{roundName(round)}</h3>
        <p className={styles['soft']}>{roundState(round, today)}</p>
        {isUnsent && onAsk !== null && (
          <Button
            kind="primary"
            onPress={() => {
              onAsk(kind);
            }}
          >
            {texts.goOn}
          </Button>
        )}
        {isSpoken && onEdit !== null && (
          <Button
            size="small"
            onPress={() => {
              onEdit(round.id);
            }}
          >
            {texts.edit}
          </Button>
        )}
        {round.version !== '' && (
          <Button
            size="small"
            onPress={() => {
              setSeen(true);
            }}
          >
            {texts.seen.show}
          </Button>
        )}
      </header>
      {(!isSpoken || !isBlank(round.question)) && (
        <section>
          <h4>{texts.question}</h4>
          <Words prose={round.question} none={texts.noQuestion} />
        </section>
      )}
      <dl className={styles['facts']} aria-label={texts.facts}>
        {facts
          .filter(([, words]) => words !== '')
          .map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      {(verdict !== null || !isBlank(round.judgement)) && (
        <section>
          <h4>{round.kind === 'question' ? rounds.answer.verdict.answer : texts.verdict}</h4>
          {verdict !== null && (
            <p className={styles['verdict']}>{rounds.answer.verdict[verdict]}</p>
          )}
          {!isBlank(round.judgement) && (
            <blockquote className={styles['judgement']}>
              <Words prose={round.judgement} none="" />
            </blockquote>
          )}
        </section>
      )}
      {isBack(round) && <RoundRemarks {...props} />}
      {isBack(round) && round.kind !== 'question' && !isSpoken && <RoundCriteria {...props} />}
      {!isUnsent && !isSpoken && <SeenPart {...props} />}
      {isSeen &&
        props.renderSeen(round, () => {
          setSeen(false);
        })}
    </article>
  );
}

function Words({ prose, none }: { readonly prose: Prose; readonly none: string }) {
  if (isBlank(prose)) return <p className={styles['soft']}>{none}</p>;
  return plainText(prose)
    .split('\n')
    .map((line, index) => <p key={index}>{line}</p>);
}

function optionWord(field: 'channel', value: string | null): string {
  return value === null ? '' : (fieldWords('review', field).options?.[value] ?? '');
}
