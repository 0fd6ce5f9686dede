import { X } from 'lucide-react';
import { useState } from 'react';
import type { Finding } from '#shared/language/finding';
import type { Readability } from '#shared/language/readability';
import type { Reader } from '#shared/language/readers';
import { language, textHints as text } from '#shared/text/nl/language';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { FigureList } from './FigureList.tsx';
import styles from './TextHints.module.css';

export interface TextHintsProps {
  readonly readability: Readability;
  readonly reader: Reader;
  /** Brings the place of a remark in sight, with its words selected. */
  readonly onGo: (finding: Finding) => void;
}

const SHOWN_AT_FIRST = 8;
const LONGEST_WORDS = 60;

/** How a text reads, beside the text: figures and remarks. All can be left out, nothing is changed. */
export function TextHints({ readability, reader, onGo }: TextHintsProps) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const [isAll, setAll] = useState(false);
  const { figures, findings, within } = readability;
  const left = findings.filter((finding) => !dismissed.has(keyOf(finding)));
  const shown = isAll ? left : left.slice(0, SHOWN_AT_FIRST);
  const hidden = findings.length - left.length;
  return (
    <section className={styles['hints']} aria-labelledby="text-hints">
      <h3 id="text-hints" className={styles['title']}>
        {text.title}
      </h3>
      <p className={styles['quiet']}>{text.for(language.readers[reader])}</p>
      {figures.words === 0 ? (
        <p className={styles['quiet']}>{text.empty}</p>
      ) : (
        <>
          <p className={styles['verdict']}>{within ? text.within : text.beyond}</p>
          <FigureList figures={figures} limits={readability.limits} />
          <p className={styles['verdict']}>
            {left.length === 0 ? text.fine : text.hints(left.length)}
          </p>
        </>
      )}
      <ul className={styles['list']}>
        {shown.map((finding) => (
          <li key={`${String(finding.start)}-${keyOf(finding)}`} className={styles['finding']}>
            <div className={styles['words']}>
              <Button
                kind="link"
                aria-label={text.go(wordsOf(finding))}
                onPress={() => {
                  onGo(finding);
                }}
              >
                {wordsOf(finding)}
              </Button>
              <p className={styles['message']}>{finding.message}</p>
              {finding.better !== null && (
                <p className={styles['better']}>
                  {text.better} {finding.better}
                </p>
              )}
            </div>
            <IconButton
              icon={<X />}
              label={text.dismiss(wordsOf(finding))}
              onPress={() => {
                setDismissed(new Set([...dismissed, keyOf(finding)]));
              }}
            />
          </li>
        ))}
      </ul>
      {left.length > shown.length && (
        <Button
          kind="link"
          onPress={() => {
            setAll(true);
          }}
        >
          {text.more(left.length - shown.length)}
        </Button>
      )}
      {hidden > 0 && (
        <p className={styles['quiet']}>
          {text.dismissed(hidden)}{' '}
          <Button
            kind="link"
            onPress={() => {
              setDismissed(new Set());
            }}
          >
            {text.showAgain}
          </Button>
        </p>
      )}
      <p className={styles['quiet']}>{text.caveat}</p>
    </section>
  );
}

/** The same words with the same remark are one remark, wherever they stand. */
function keyOf({ code, text: words, message }: Finding): string {
  return `${code}/${words}/${words === '' ? message : ''}`;
}

function wordsOf({ text: words }: Finding): string {
  if (words === '') return text.wholeText;
  const line = words.replace(/\s+/gu, ' ');
  return line.length <= LONGEST_WORDS ? line : `${line.slice(0, LONGEST_WORDS - 1)}…`;
}
