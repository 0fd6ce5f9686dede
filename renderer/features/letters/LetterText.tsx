import type { Entity } from '#shared/analysis/analysis';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import { proseName } from '#shared/casedoc/blockNames';
import { isDutch, languageTag } from '#shared/letters/languageTag';
import { letterFit } from '#shared/letters/letterFit';
import { stepListIn } from '#shared/letters/stepList';
import { letterReadability, readerOf } from '#shared/letters/letterLanguage';
import { fieldRange } from '#shared/letters/letterPlace';
import { isRightToLeftLanguage } from '#shared/letters/letterVersions';
import { letterView as text } from '#shared/text/nl/letters';
import { wantEditor } from '../../editor/activeEditor.ts';
import { TextHints } from '../../forms/hints/TextHints.tsx';
import { ProseControl } from '../../forms/ProseControl.tsx';
import { useHouseWords } from '../../state/houseWordsNow.ts';
import styles from './LetterPanel.module.css';
import { useLetterHost } from './useLetterHost.ts';

export interface LetterTextProps {
  readonly letter: Entity<'letter'>;
}

/** The text itself beside how it reads; a text in another language has no hints about Dutch. */
export function LetterText({ letter }: LetterTextProps) {
  const host = useLetterHost(letter.id);
  const type = fieldType('letter', 'text');
  if (type.kind !== 'prose') throw new Error('The text of a letter is prose');
  const { hints } = useHouseWords();
  const tag = languageTag(letter.language);
  const isDutchText = tag === '' || isDutch(tag);
  const reader = letter.kind === null ? 'parents' : readerOf[letter.kind];
  const isYoung = reader === 'youth12' || reader === 'youth8';
  const look = isYoung ? 'youthLetter' : 'letter';
  const isDrawn = letter.kind === 'familySummary' && isDutchText;
  const fit = letterFit(letter.text, look, isDrawn);
  const isOnePage = !letter.isLargePrint && reader !== 'scientist';
  return (
    <div className={styles['writing']}>
      <div
        className={styles['page']}
        lang={isDutchText ? 'nl' : tag}
        dir={isRightToLeftLanguage(tag) ? 'rtl' : 'ltr'}
      >
        <ProseControl
          entityId={letter.id}
          field="text"
          type={type}
          value={letter.text}
          label={fieldWords('letter', 'text').label}
          look="document"
        />
        {isDrawn && (
          <p className={styles['hint']}>
            {stepListIn(letter.text) === null ? text.stepsHint : text.stepsDrawn}
          </p>
        )}
        {isOnePage && fit.linesTooMany > 0 && (
          <p role="status" className={styles['tooLong']}>
            {text.tooLong(fit.linesTooMany)}
          </p>
        )}
      </div>
      {isDutchText && (
        <TextHints
          readability={letterReadability(letter.text, reader, { extraWords: hints })}
          reader={reader}
          onGo={(finding) => {
            wantEditor(host, proseName(letter.id, 'text'), fieldRange(letter.text, finding));
          }}
        />
      )}
    </div>
  );
}
