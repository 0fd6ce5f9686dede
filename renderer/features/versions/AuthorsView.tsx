import { useMemo } from 'react';
import type { SharedDoc } from '#shared/casedoc/updates';
import { rounds } from '#shared/text/nl/rounds';
import { sections } from '#shared/text/nl/sections';
import { versions as texts } from '#shared/text/nl/versions';
import { authoredTexts } from '#shared/versions/authoredTexts';
import type { Session } from '#shared/versions/sessions';
import { sessionWork, type SessionWork } from '#shared/versions/sessionWork';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatClock, formatShortDay, isoDayOf } from '../../ui/dutchTime.ts';
import styles from './AuthorsView.module.css';

export interface AuthorsViewProps {
  readonly doc: SharedDoc;
  readonly now: number;
}

/** Who wrote what: per time somebody worked, and per paragraph as it stands now. */
export function AuthorsView({ doc, now }: AuthorsViewProps) {
  const work = useMemo(() => sessionWork(doc), [doc]);
  const written = useMemo(() => authoredTexts(doc), [doc]);
  if (work.length === 0) {
    return (
      <div className={styles['authors']}>
        <EmptyState title={texts.authors.empty.title}>{texts.authors.empty.text}</EmptyState>
      </div>
    );
  }
  return (
    <div className={styles['authors']}>
      <p className={styles['lead']}>{texts.authors.lead}</p>
      <ol className={styles['sessions']}>
        {work.map((one) => (
          <li key={one.session?.client ?? ''} className={styles['session']}>
            <SessionView work={one} now={now} />
          </li>
        ))}
      </ol>
      <h3 className={styles['heading']}>{texts.authors.perParagraph}</h3>
      {written.map((text) => (
        <section key={`${text.id}/${text.field}`} className={styles['written']}>
          <h4>
            {[text.section === null ? '' : sections[text.section].title, text.name, text.label]
              .filter((part) => part !== '')
              .join(' · ')}
          </h4>
          {text.blocks.map((block, index) => (
            <div key={index} className={styles['block']}>
              <span className={styles['who']}>{namesOf(block.writers)}</span>
              <p>{block.text}</p>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

interface SessionViewProps {
  readonly work: SessionWork;
  readonly now: number;
}

function SessionView({
  work: { session, written, standing, sections: parts },
  now,
}: SessionViewProps) {
  return (
    <>
      <p className={styles['who']}>
        <strong>
          {session === null || session.author === '' ? texts.authors.unknown : session.author}
        </strong>
        {session !== null && session.started > 0 && (
          <span className={styles['when']}>{startOf(session, now)}</span>
        )}
      </p>
      <p>
        {texts.authors.written(written)}
        {standing !== written && `, ${texts.authors.standing(standing)}`}
      </p>
      <ul className={styles['parts']}>
        {parts.map((part) => (
          <li key={part.section ?? ''}>
            {texts.authors.inSection(
              part.section === null ? texts.authors.elsewhere : sections[part.section].title,
              part.written,
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function startOf({ started, round }: Session, now: number): string {
  const [day, time] = [formatShortDay(isoDayOf(started), isoDayOf(now)), formatClock(started)];
  if (round === null) return texts.authors.started(day, time);
  const name = rounds.list.kinds[round.kind](round.number).toLocaleLowerCase('nl');
  const words = texts.authors.cameIn(name, day, time);
  return round.isSigned ? words : `${words}, ${texts.authors.unsigned}`;
}

function namesOf(writers: readonly (string | null)[]): string {
  return writers.map((name) => name ?? texts.authors.unknown).join(texts.authors.and);
}
