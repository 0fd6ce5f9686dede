import { ShieldAlert } from 'lucide-react';
import type { FieldPlace, LostWords } from '#shared/merge/mergeReceipt';
import { opening } from '#shared/text/nl/opening';
import styles from './OpenPackageDialog.module.css';
import { Outcome } from './Outcome.tsx';

export interface LostWordListProps {
  readonly lost: readonly LostWords[];
  readonly name: string;
  readonly placeName: (place: FieldPlace) => string;
}

const texts = opening.stopped;

/** The words for whose sake nothing was merged. */
export function LostWordList({ lost, name, placeName }: LostWordListProps) {
  const count = lost.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return (
    <>
      <Outcome icon={ShieldAlert} tone="danger">
        <p>{texts.text(count)}</p>
        <p>{texts.do(name)}</p>
      </Outcome>
      <section aria-label={texts.words} className={styles['lost']}>
        <h3>{texts.words}</h3>
        <ul className={styles['lost']}>
          {lost.map(({ place, text, writtenBy }, index) => (
            <li key={index}>
              <q>{text}</q>
              <span className={styles['where']}>
                {writtenBy === 'me' ? texts.mine : texts.theirs(name)}
                {'. '}
                {place === null ? texts.nowhere : placeName(place)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
