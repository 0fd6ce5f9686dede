import { useEffect, useState } from 'react';
import { keyCards } from '#shared/text/nl/keyCards';
import type { KeyCards } from '../../../vault/exchange/workplaceExchange.ts';
import styles from './SafetyWords.module.css';

export interface SafetyWordsProps {
  readonly cards: Pick<KeyCards, 'safetyPhrase'>;
  readonly signKey: string;
  readonly name: string;
}

const texts = keyCards.words;

/** How to compare by phone, and the five words in large type; the same on both machines. */
export function SafetyWords({ cards, signKey, name }: SafetyWordsProps) {
  const [words, setWords] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void cards.safetyPhrase(signKey).then((phrase) => {
      if (!isGone) setWords(phrase);
    });
    return () => {
      isGone = true;
    };
  }, [cards, signKey]);
  return (
    <>
      <ol className={styles['how']}>
        {texts.how.map((step, index) => (
          <li key={index}>{step(name)}</li>
        ))}
      </ol>
      {words === null ? (
        <p role="status">{texts.busy}</p>
      ) : (
        <LargeWords words={words} label={texts.label} />
      )}
    </>
  );
}

export interface LargeWordsProps {
  readonly words: readonly string[];
  readonly label: string;
}

/** Words to read aloud, numbered so that nobody loses the place. */
export function LargeWords({ words, label }: LargeWordsProps) {
  return (
    <ol aria-label={label} className={styles['words']}>
      {words.map((word, index) => (
        <li key={index} className={styles['word']}>
          <span className={styles['number']} aria-hidden="true">
            {index + 1}
          </span>
          {word}
        </li>
      ))}
    </ol>
  );
}
