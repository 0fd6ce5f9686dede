import { useRef, useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { originals } from '#shared/letters/letterVersions';
import { missingLetters } from '#shared/letters/missingLetters';
import { letterView as text } from '#shared/text/nl/letters';
import { useFocusStop } from '../../forms/useFocusStop.ts';
import { useTarget } from '../../forms/useTarget.ts';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { isoDayOf } from '../../ui/dutchTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useNow } from '../../ui/useNow.ts';
import { addLetter } from './letterActions.ts';
import { LetterPanel } from './LetterPanel.tsx';
import { LetterRow } from './LetterRow.tsx';
import styles from './LettersView.module.css';
import { kindWord } from './letterState.ts';

/** The texts for family and school: who has one, how it stands, and for whom one can be made. */
export function LettersView() {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const today = isoDayOf(useNow());
  const root = useRef<HTMLDivElement>(null);
  const [openItem, setOpenItem] = useState<EntityId | null>(null);
  const focusStop = useFocusStop(root);
  useTarget('letter', setOpenItem);
  const letters = originals(analysis);
  const missing = isReadOnly ? [] : missingLetters(analysis, today);
  const opened = analysis.letter.find(({ id }) => id === openItem) ?? null;
  return (
    <div ref={root} className={styles['frame']}>
      <h2 className={styles['heading']}>{text.title}</h2>
      <p className={styles['intro']}>{text.intro}</p>
      {letters.length === 0 && <EmptyState>{text.empty}</EmptyState>}
      {letters.length > 0 && (
        <ul className={styles['list']} aria-label={text.list}>
          {letters.map((letter) => (
            <LetterRow
              key={letter.id}
              letter={letter}
              isOpen={letter.id === openItem || letter.id === opened?.translationOf}
              onToggle={() => {
                setOpenItem(letter.id === openItem ? null : letter.id);
              }}
            >
              {opened !== null &&
                (opened.id === letter.id || opened.translationOf === letter.id) && (
                  <LetterPanel
                    key={opened.id}
                    letter={opened}
                    today={today}
                    onOpen={setOpenItem}
                    onClose={() => {
                      focusStop(letter.id);
                      setOpenItem(null);
                    }}
                  />
                )}
            </LetterRow>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <section aria-labelledby="letters-missing">
          <h2 id="letters-missing" className={styles['heading']}>
            {text.missing}
          </h2>
          <ul className={styles['list']}>
            {missing.map(({ kind, recipient }) => {
              const name = nameOf(analysis, 'participant', recipient);
              return (
                <li key={`${kind}-${recipient}`} className={styles['missing']}>
                  <span className={styles['words']}>
                    {kindWord(kind)} {text.for(name)}
                  </span>
                  <Button
                    aria-label={text.propose(kindWord(kind), name)}
                    onPress={() => {
                      setOpenItem(addLetter(analysis, kind, recipient, today));
                    }}
                  >
                    {text.proposeShort}
                  </Button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {!isReadOnly && (
        <div>
          <Button
            kind="quiet"
            onPress={() => {
              setOpenItem(addLetter(analysis, null, null, today));
            }}
          >
            {text.addOther}
          </Button>
        </div>
      )}
    </div>
  );
}
