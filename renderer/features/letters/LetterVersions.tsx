import type { Entity } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { versionsOf } from '#shared/letters/letterVersions';
import { letterView as text } from '#shared/text/nl/letters';
import { useAnalysis, useOpenCase } from '../../state/useOpenCase.ts';
import { Button } from '../../ui/Button.tsx';
import { addVersion } from './letterActions.ts';
import styles from './LetterPanel.module.css';
import { statesOf } from './letterState.ts';

export interface LetterVersionsProps {
  readonly letter: Entity<'letter'>;
  readonly onOpen: (id: EntityId | null) => void;
}

/** The same text in another language or in large print; each is a text of its own. */
export function LetterVersions({ letter, onOpen }: LetterVersionsProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const { translationOf } = letter;
  const versions = versionsOf(analysis, letter.id);
  if (translationOf !== null) {
    return (
      <div>
        <Button
          onPress={() => {
            onOpen(translationOf);
          }}
        >
          {text.toOriginal}
        </Button>
      </div>
    );
  }
  if (isReadOnly && versions.length === 0) return null;
  return (
    <div className={styles['part']}>
      <h3 className={styles['title']}>{text.versions}</h3>
      <p className={styles['intro']}>{text.versionsIntro}</p>
      <ul className={styles['versions']}>
        {versions.map((version) => (
          <li key={version.id}>
            <Button
              kind="link"
              onPress={() => {
                onOpen(version.id);
              }}
            >
              {[...statesOf(analysis, version)].reverse().join(', ')}
            </Button>
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <div className={styles['bar']}>
          <Button
            onPress={() => {
              onOpen(addVersion(letter, false));
            }}
          >
            {text.addTranslation}
          </Button>
          <Button
            onPress={() => {
              onOpen(addVersion(letter, true));
            }}
          >
            {text.addLargePrint}
          </Button>
        </div>
      )}
    </div>
  );
}
