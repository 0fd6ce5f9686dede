import { rounds } from '#shared/text/nl/rounds';
import { sections } from '#shared/text/nl/sections';
import type { AnswerParts } from './answerParts.ts';
import styles from './AnswerScreen.module.css';
import { countsBySection, placeWords } from './arrivingRemarks.ts';

const texts = rounds.answer;
/** More changed texts than this are counted, not listed. */
const MOST_CHANGED = 12;

/** The verdict, the remarks by section, what changed since, and what has no place any more. */
export function AnswerContents({ arrived, analysis, loose }: AnswerParts) {
  const { answer, counts, changed, orphans } = arrived;
  const tally = [
    counts.remarks > 0 && texts.arrives.remarks(counts.remarks),
    counts.suggestions > 0 && texts.arrives.suggestions(counts.suggestions),
    counts.replies > 0 && texts.arrives.replies(counts.replies),
    counts.judgements > 0 && texts.arrives.judgements(counts.judgements),
  ].filter((words) => words !== false);
  const judgement = answer.judgement.trim();
  // A question is answered: of a few things nobody says that the whole may be settled.
  const isQuestion = answer.kind === 'question';
  const lost = orphans.filter(({ quote }) => quote !== '');
  return (
    <>
      <section aria-labelledby="answer-verdict">
        <h2 id="answer-verdict">{isQuestion ? texts.verdict.answer : texts.verdict.title}</h2>
        {(!isQuestion || answer.verdict !== null) && (
          <p className={styles['verdict']}>{texts.verdict[answer.verdict ?? 'none']}</p>
        )}
        {judgement === '' ? (
          <p className={styles['soft']}>
            {isQuestion ? texts.verdict.onlyRemarks : texts.verdict.noWords}
          </p>
        ) : (
          <blockquote className={styles['judgement']}>
            {judgement.split('\n').map((line, index) => (
              <p key={index}>{line}</p>
            ))}
          </blockquote>
        )}
      </section>
      {arrived.state !== 'already' && (
        <section aria-labelledby="answer-arrives">
          <h2 id="answer-arrives">{texts.arrives.title}</h2>
          <p>{tally.length === 0 ? texts.arrives.nothing : `${tally.join(', ')}.`}</p>
          {/* Of a later answer only what is new arrives: where all of it stands would be too much. */}
          {arrived.state === 'new' && (
            <ul className={styles['counts']}>
              {countsBySection(answer).map(({ section, count }) => (
                <li key={section ?? 'whole'}>
                  {texts.arrives.section(
                    section === null ? texts.arrives.whole : sections[section].title,
                    count,
                  )}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section aria-labelledby="answer-changed">
        <h2 id="answer-changed">{texts.changed.title}</h2>
        {changed.length === 0 ? (
          <p className={styles['soft']}>{texts.changed.none}</p>
        ) : (
          <>
            <p className={styles['soft']}>{texts.changed.lead}</p>
            <ul className={styles['list']}>
              {changed.slice(0, MOST_CHANGED).map(({ place, remarks }, index) => (
                <li key={index}>
                  {placeWords(analysis, place)}
                  {remarks > 0 && (
                    <span className={styles['soft']}> {texts.changed.remarks(remarks)}</span>
                  )}
                </li>
              ))}
            </ul>
            {changed.length > MOST_CHANGED && (
              <p className={styles['soft']}>{texts.changed.more(changed.length - MOST_CHANGED)}</p>
            )}
          </>
        )}
      </section>
      {lost.length > 0 && (
        <section aria-labelledby="answer-orphans">
          <h2 id="answer-orphans">{texts.orphans.title}</h2>
          <p className={styles['soft']}>{texts.orphans.lead}</p>
          <ul className={styles['list']}>
            {lost.map(({ id, quote }) => (
              <li key={id}>
                <q>{quote}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
      {loose.length > 0 && (
        <section aria-labelledby="answer-loose">
          <h2 id="answer-loose">{texts.notPlaced.title}</h2>
          <p className={styles['soft']}>{texts.notPlaced.lead}</p>
          <ul className={styles['list']}>
            {loose.map(({ what, words, quote, author }, index) => (
              <li key={index}>
                <strong>{texts.notPlaced.what[what]}</strong> {words}
                <span className={styles['soft']}>
                  {quote !== '' && ` ${texts.notPlaced.at(quote)}.`}
                  {author !== '' && ` ${texts.notPlaced.by(author)}.`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
