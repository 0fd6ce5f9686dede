import { useState } from 'react';
import { fieldWords } from '#shared/analysis/fieldWords';
import { softBreak, unknownInline } from '#shared/analysis/prose';
import { sectionOf } from '#shared/analysis/sectionOf';
import type { ReleaseEntity, ReleaseText, TextAt } from '#shared/anonymise/case/releaseEntity';
import { release as nl } from '#shared/text/nl/release';
import { sections } from '#shared/text/nl/sections';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { cutAround, type Piece } from './cutAround.ts';
import styles from './PlacesView.module.css';

export interface PlacesViewProps {
  readonly entity: ReleaseEntity;
  readonly texts: readonly ReleaseText[];
  /** Keys of what nobody decided yet. */
  readonly open: ReadonlySet<string>;
}

const SHOWN_AT_FIRST = 12;

/** Every place of one thing: as it is written on the left, as it will be on the right. */
export function PlacesView({ entity, texts, open }: PlacesViewProps) {
  const [isAll, setAll] = useState(false);
  const at = [...new Set(entity.places.map(({ text }) => text))];
  const shown = isAll ? at : at.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={styles['places']} aria-labelledby="release-places">
      <header className={styles['head']}>
        <h2 id="release-places">{nl.places.title}</h2>
        <p className={styles['legend']}>
          <span className={styles['replaced']}>{nl.places.legend.replaced}</span>
          <span className={styles['open']}>{nl.places.legend.open}</span>
          <span className={styles['here']}>{nl.places.legend.here}</span>
        </p>
      </header>
      <div className={styles['columns']} aria-hidden="true">
        <span>{nl.places.before}</span>
        <span>{nl.places.after}</span>
      </div>
      <ol className={styles['rows']}>
        {shown.map((index) => {
          const text = texts[index];
          return (
            text && (
              <li key={index} className={styles['row']}>
                <h3>{placeTitle(text.at)}</h3>
                <div className={styles['pair']}>
                  <Side text={text} entity={entity} open={open} side="before" />
                  <Side text={text} entity={entity} open={open} side="after" />
                </div>
              </li>
            )
          );
        })}
      </ol>
      {shown.length < at.length && (
        <Button
          onPress={() => {
            setAll(true);
          }}
        >
          {nl.places.more(at.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

interface SideProps extends Pick<PlacesViewProps, 'entity' | 'open'> {
  readonly text: ReleaseText;
  readonly side: 'before' | 'after';
}

function Side({ text, entity, open, side }: SideProps) {
  return (
    <p className={classNames(styles['side'], styles[side])}>
      <span className={styles['heard']}>
        {side === 'before' ? nl.places.before : nl.places.after}{' '}
      </span>
      {cutAround(text, entity.key).map((piece, index) => (
        <PieceView key={index} piece={piece} side={side} entity={entity} open={open} />
      ))}
    </p>
  );
}

interface PieceViewProps extends Pick<SideProps, 'entity' | 'open' | 'side'> {
  readonly piece: Piece;
}

function PieceView({ piece, side, entity, open }: PieceViewProps) {
  const words = shownText(side === 'before' ? piece.before : piece.after);
  if (piece.key === null) return words;
  const isHere = piece.key === entity.key;
  const look = isHere ? 'here' : open.has(piece.key) ? 'open' : 'replaced';
  // Side by side, only the right hand shows what others became; the left is as it was written.
  if (side === 'before' && !isHere) return words;
  if (piece.before === piece.after && look === 'replaced') return words;
  return isHere ? (
    <mark className={styles['here']}>
      <span className={styles['heard']}>{nl.places.heard.here}</span>
      {words}
      <span className={styles['heard']}>{nl.places.heard.end}</span>
    </mark>
  ) : (
    <span className={styles[look]}>{words}</span>
  );
}

function shownText(words: string): string {
  return words.replaceAll(softBreak, '\n').replaceAll(unknownInline, '▪');
}

function placeTitle({ collection, field }: TextAt): string {
  const section = sectionOf(collection, field);
  const label = fieldWords(collection, field).label;
  return section === null ? label : `${sections[section].title} · ${label}`;
}
