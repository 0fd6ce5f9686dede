import type { Entity } from '#shared/analysis/analysis';
import { fieldType } from '#shared/analysis/fieldWords';
import { isBlank, plainText } from '#shared/analysis/prose';
import { familyReading as texts } from '#shared/text/nl/familyReading';
import { ProseControl } from '../../forms/ProseControl.tsx';
import { Button } from '../../ui/Button.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './FamilyReadingScreen.module.css';
import { shortened } from './passageName.ts';
import { putBack, takeAway } from './readingEdits.ts';

export interface SaidItemProps {
  readonly remark: Entity<'reviewComment'>;
  /** What is read, named where that is not on screen; left out beside it. */
  readonly piece?: string | undefined;
  readonly isWriting: boolean;
  readonly onWrite: (isOn: boolean) => void;
}

const LONGEST = 140;

/** One thing that was said: to read, to write in one's own words, to take away. */
export function SaidItem({ remark, piece = '', isWriting, onWrite }: SaidItemProps) {
  const kind = familyKind(remark.kind);
  const type = fieldType('reviewComment', 'text');
  const about = remark.quote === '' && piece !== '' ? texts.about(piece) : aboutWords(remark);
  const name = `${texts.kinds[kind]}, ${about}`;
  return (
    <li className={styles['saidItem']} data-kind={kind}>
      <p className={styles['saidHead']}>
        <b>{texts.kinds[kind]}</b>
        <span className={styles['soft']}>{about}</span>
      </p>
      {isWriting && type.kind === 'prose' ? (
        <div className={styles['answer']}>
          <ProseControl
            entityId={remark.id}
            field="text"
            type={{ ...type, voice: true }}
            value={remark.text}
            label={texts.ownWordsFor[kind]}
            hint={texts.ownWordsHint}
            look="claim"
            autoFocus
          />
        </div>
      ) : (
        !isBlank(remark.text) && (
          <blockquote className={styles['words']}>{plainText(remark.text)}</blockquote>
        )
      )}
      <span className={styles['buttons']}>
        {isWriting ? (
          <Button
            onPress={() => {
              onWrite(false);
            }}
          >
            {texts.ready}
          </Button>
        ) : (
          <Button
            kind="quiet"
            aria-label={texts.changeWhat(name)}
            onPress={() => {
              onWrite(true);
            }}
          >
            {texts.change}
          </Button>
        )}
        <Button
          kind="quiet"
          aria-label={texts.takeWhat(name)}
          onPress={() => {
            takeAway(remark.id);
            showToast(texts.taken, {
              label: texts.putBack,
              run: () => {
                putBack(remark.id);
              },
            });
          }}
        >
          {texts.take}
        </Button>
      </span>
    </li>
  );
}

/** The three words of the family; anything else was changed by another. */
export function familyKind(kind: Entity<'reviewComment'>['kind']): keyof typeof texts.kinds {
  return kind === 'missing' || kind === 'beautiful' ? kind : 'notRight';
}

/** What a remark is about, by its own words. */
export function aboutWords({ quote }: Entity<'reviewComment'>): string {
  return quote === '' ? texts.aboutWhole : texts.about(shortened(quote, LONGEST));
}
