import { fieldWords } from '#shared/analysis/fieldWords';
import { nameOf } from '#shared/analysis/entityNames';
import { figuresOfCase, partGroups } from '#shared/monitoring/figuresOfCase';
import { monitoring } from '#shared/text/nl/monitoring';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { useNow } from '../../ui/useNow.ts';
import { CountingPart } from './CountingPart.tsx';
import { FigureTable } from './FigureTable.tsx';
import { MakingPart } from './MakingPart.tsx';
import { AfterPart } from './AfterPart.tsx';
import { LeadTimePart } from './LeadTimePart.tsx';
import styles from './CaseFiguresView.module.css';

/** The figures of this case: how long, what delayed it, what was missed, and what people found. */
export function CaseFiguresView() {
  const analysis = useAnalysis();
  const today = isoDayOf(useNow());
  const figures = figuresOfCase(analysis, today);
  const { delays, whyNotEarlier, outcome, missedMoments, experiences, tookPart } = figures;
  const word = (collection: 'process' | 'monitoring', field: string, value: string) =>
    fieldWords(collection, field).options?.[value] ?? '';
  const mark = (value: number | null) =>
    value === null ? monitoring.experience.noMark : String(value);
  return (
    <section className={styles['view']}>
      <div>
        <h2>{monitoring.title}</h2>
        <p className={styles['quiet']}>{monitoring.lead}</p>
      </div>
      <LeadTimePart figures={figures} />
      <div className={styles['pair']}>
        <WordList
          title={monitoring.delays.title}
          none={monitoring.delays.none}
          words={delays.map(({ reason, days }) => {
            const said = word('process', 'delayReason', reason);
            return days === 0 ? said : monitoring.delays.paused(said, days);
          })}
        />
        <WordList
          title={monitoring.whyNot.title}
          none={monitoring.whyNot.none}
          words={whyNotEarlier.map((reason) => word('monitoring', 'whyNotEarlier', reason))}
        />
        <WordList
          title={monitoring.missed.title}
          none={monitoring.missed.none}
          words={missedMoments.map(({ id, lifeEvent }) =>
            lifeEvent === null
              ? nameOf(analysis, 'missedMoment', id)
              : nameOf(analysis, 'lifeEvent', lifeEvent),
          )}
          note={
            figures.yearsSinceMissed === null
              ? ''
              : monitoring.missed.years(figures.yearsSinceMissed)
          }
        />
        <WordList
          title={monitoring.outcome.title}
          none={monitoring.outcome.none}
          words={outcome === null ? [] : [word('monitoring', 'outcome', outcome)]}
        />
      </div>
      <div className={styles['part']}>
        <h3>{monitoring.experience.title}</h3>
        {experiences.length === 0 ? (
          <p className={styles['quiet']}>{monitoring.experience.none}</p>
        ) : (
          <FigureTable
            caption={monitoring.experience.caption}
            heads={[
              monitoring.experience.who,
              monitoring.experience.heard,
              monitoring.experience.recognise,
            ]}
            rows={experiences.map(({ id, heard, recognise }) => ({
              key: id,
              cells: [nameOf(analysis, 'experience', id), mark(heard), mark(recognise)],
            }))}
          />
        )}
      </div>
      <div className={styles['part']}>
        <h3>{monitoring.part.title}</h3>
        <FigureTable
          heads={[monitoring.part.group, monitoring.part.spoken]}
          rows={partGroups.map((group) => ({
            key: group,
            cells: [
              monitoring.part.groups[group],
              tookPart.get(group) === true ? monitoring.part.yes : monitoring.part.no,
            ],
          }))}
        />
      </div>
      <MakingPart analysis={analysis} today={today} />
      <AfterPart analysis={analysis} />
      <div className={styles['part']}>
        <h3>{monitoring.counting.title}</h3>
        <CountingPart analysis={analysis} today={today} recipient="" />
      </div>
    </section>
  );
}

interface WordListProps {
  readonly title: string;
  readonly none: string;
  readonly words: readonly string[];
  readonly note?: string;
}

function WordList({ title, none, words, note = '' }: WordListProps) {
  return (
    <div className={styles['part']}>
      <h3>{title}</h3>
      {words.length === 0 ? (
        <p className={styles['quiet']}>{none}</p>
      ) : (
        <ul className={styles['words']}>
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      )}
      {note !== '' && <p className={styles['quiet']}>{note}</p>}
    </div>
  );
}
