import { useRef, type KeyboardEvent } from 'react';
import type { Passage } from '#shared/family-reading/passage';
import { sentencesIn, type FieldSpan } from '#shared/family-reading/sentences';
import { classNames } from '../../ui/classNames.ts';
import styles from './PassageText.module.css';
import type { PickedWords } from './pickedWords.ts';
import { selectedWords } from './selectedWords.ts';

export interface PassageTextProps {
  readonly passage: Passage;
  readonly picked: PickedWords | null;
  readonly onPick: (picked: PickedWords | null) => void;
}

/** The passage in large type; each sentence can be pressed, and words in it pointed out by mouse. */
export function PassageText({ passage, picked, onPick }: PassageTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const take = (picking: PickedWords) => {
    const selected = root.current === null ? null : selectedWords(root.current, passage);
    if (selected !== null) onPick(selected);
    else onPick(isSame(picked, picking) ? null : picking);
  };
  return (
    <div ref={root} className={styles['text']} data-group={passage.group}>
      {passage.lines.map((line, lineAt) => {
        let at = 0;
        return (
          <p key={line.id} className={styles[line.type]}>
            {sentencesIn(line).map(({ words, span, isWhite }) => {
              const from = at;
              at += words.length;
              const marks = { 'data-line': lineAt, 'data-from': from };
              if (isWhite || span === null) {
                return (
                  <span key={from} {...marks}>
                    {words}
                  </span>
                );
              }
              const picking = { words, span };
              const onKeyDown = (event: KeyboardEvent) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                if (event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                onPick(isSame(picked, picking) ? null : picking);
              };
              return (
                <span
                  key={from}
                  {...marks}
                  role="button"
                  tabIndex={0}
                  aria-pressed={isSame(picked, picking)}
                  className={classNames(
                    styles['sentence'],
                    overlaps(picked, span) && styles['picked'],
                  )}
                  onClick={() => {
                    take(picking);
                  }}
                  onKeyDown={onKeyDown}
                >
                  {words}
                </span>
              );
            })}
          </p>
        );
      })}
    </div>
  );
}

function isSame(one: PickedWords | null, other: PickedWords): boolean {
  return one !== null && one.span.start === other.span.start && one.span.end === other.span.end;
}

function overlaps(picked: PickedWords | null, { start, end }: FieldSpan): boolean {
  return picked !== null && picked.span.start < end && picked.span.end > start;
}
