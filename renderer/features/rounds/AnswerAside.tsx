import { CircleAlert, FileCheck, KeyRound, ShieldAlert, ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { rounds } from '#shared/text/nl/rounds';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { formatLongDay } from '../../ui/dutchTime.ts';
import type { AnswerParts } from './answerParts.ts';
import styles from './AnswerScreen.module.css';

export interface AnswerAsideProps extends AnswerParts {
  /** Who read, as a word for somebody when there is no name. */
  readonly name: string;
}

const texts = rounds.answer;
/** So much of a hash tells two versions apart for a person. */
const SHORT = 12;

/** Who signed what, how far that can be trusted, and what else to know. */
export function AnswerAside({ arrived, name, notes, saysRound, onCompare }: AnswerAsideProps) {
  const { reader, answer, round, isSameVersion } = arrived;
  const asked =
    answer.kind === 'question' ? texts.thisQuestion : texts.round(round).toLocaleLowerCase('nl');
  const isSure = isSameVersion && saysRound;
  return (
    <aside className={styles['aside']}>
      <section aria-labelledby="answer-trust">
        <h2 id="answer-trust">{texts.trust.title}</h2>
        {reader === null ? (
          <Banner tone="attention" title={texts.trust.word.title}>
            {texts.trust.word.text}
          </Banner>
        ) : (
          <>
            <Line icon={<ShieldCheck aria-hidden="true" />}>
              {texts.trust.signed(name)}
              {reader.organisation !== '' && ` ${texts.trust.of(reader.organisation)}`}
            </Line>
            <KeyNote trust={reader.trust} name={name} onCompare={onCompare} />
          </>
        )}
        <Line icon={isSure ? <FileCheck aria-hidden="true" /> : <CircleAlert aria-hidden="true" />}>
          {isSure
            ? texts.trust.sameVersion(asked)
            : saysRound
              ? texts.trust.otherVersion
              : texts.trust.noRound(asked)}
          {saysRound && (
            <span className={styles['code']}>
              {texts.trust.version(answer.version.slice(0, SHORT))}
            </span>
          )}
        </Line>
        {answer.returnedOn !== null && (
          <p className={styles['soft']}>
            {rounds.round.returned}: {formatLongDay(answer.returnedOn)}
          </p>
        )}
      </section>
      {notes.length > 0 && (
        <section aria-labelledby="answer-notes">
          <h2 id="answer-notes">{texts.notes.title}</h2>
          <ul className={styles['list']}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

interface KeyNoteProps {
  readonly trust: NonNullable<AnswerAsideProps['arrived']['reader']>['trust'];
  readonly name: string;
  readonly onCompare: (() => void) | null;
}

function KeyNote({ trust, name, onCompare }: KeyNoteProps) {
  switch (trust) {
    case 'checked':
      return <Line icon={<KeyRound aria-hidden="true" />}>{texts.trust.checked}</Line>;
    case 'own':
      return <Line icon={<KeyRound aria-hidden="true" />}>{texts.trust.own}</Line>;
    case 'changed-key':
      return (
        <Line icon={<ShieldAlert aria-hidden="true" />}>{texts.trust.changed.title(name)}</Line>
      );
    case 'unknown':
    case 'unchecked': {
      const { title, text } = texts.trust[trust];
      return (
        <Banner
          tone="attention"
          title={title}
          action={
            onCompare !== null && (
              <Button onPress={onCompare}>
                {trust === 'unknown' ? texts.trust.addCard : texts.trust.compare}
              </Button>
            )
          }
        >
          {typeof text === 'string' ? text : text(name)}
        </Banner>
      );
    }
  }
}

function Line({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <p className={styles['line']}>
      {icon}
      <span>{children}</span>
    </p>
  );
}
