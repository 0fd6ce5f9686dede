import { useEffect, useState } from 'react';
import { keyCards } from '#shared/text/nl/keyCards';
import type { KeyCards } from '../../../vault/exchange/workplaceExchange.ts';
import { Banner } from '../../../ui/Banner.tsx';
import styles from './SafetyWords.module.css';

export interface SafetyWordsProps {
  readonly cards: Pick<KeyCards, 'safetyPhrase'>;
  readonly signKey: string;
  readonly name: string;
}

const texts = keyCards.words;

/** How to compare by phone, and the five words in large type; the same on both machines. */
export function SafetyWords({ cards, signKey, name }: SafetyWordsProps) {
  const [words, setWords] = useState<readonly string[] | 'busy' | 'failed'>('busy');
  useEffect(() => {
    let isGone = false;
    cards.safetyPhrase(signKey).then(
      (phrase) => {
        if (!isGone) setWords(phrase);
      },
      (error: unknown) => {
        // The worker may not get the memory it needs.
        window.reportError(error);
        if (!isGone) setWords('failed');
      },
    );
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
      {words === 'busy' && <p role="status">{texts.busy}</p>}
      {words === 'failed' && <Banner tone="attention">{texts.failed}</Banner>}
      {typeof words !== 'string' && <LargeWords words={words} label={texts.label} />}
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
