import { softBreak } from '#shared/analysis/prose';
import { versions as texts } from '#shared/text/nl/versions';
import type { ChangedBlock, ProseChange, TextPart } from '#shared/versions/proseChange';
import { classNames } from '../../ui/classNames.ts';
import styles from './ChangedText.module.css';
import { foldBlocks } from './foldBlocks.ts';

export interface ChangedTextProps {
  readonly change: ProseChange;
  /** Somebody's own words. */
  readonly voice: boolean;
}

/** A text with what came underlined and what went struck through; long unchanged parts folded. */
export function ChangedText({ change, voice }: ChangedTextProps) {
  return (
    <div className={classNames(styles['text'], voice && styles['voice'])}>
      {foldBlocks(change.blocks).map((part, index) =>
        'folded' in part ? (
          <p key={index} className={styles['folded']}>
            {texts.compare.unchangedBlocks(part.folded)}
          </p>
        ) : (
          <BlockView key={index} block={part} />
        ),
      )}
    </div>
  );
}

function BlockView({ block }: { readonly block: ChangedBlock }) {
  const { look, parts } = block;
  const note = noteOf(block);
  return (
    <div
      className={classNames(
        styles['block'],
        styles[look.type],
        look.indent > 0 && styles['indented'],
        block.moved === 'away' && styles['away'],
      )}
    >
      {note !== '' && <span className={styles['note']}>{note}</span>}
      <p>
        {parts.map((part, index) => (
          <PartView key={index} part={part} />
        ))}
        {parts.length === 0 && <br />}
      </p>
    </div>
  );
}

function PartView({ part }: { readonly part: TextPart }) {
  const { kind, run } = part;
  const words = run.text.replaceAll(softBreak, '\n');
  const letters = isSign(run) ? <span className={styles['sign']}>{words}</span> : words;
  const slanted = run.italic === true ? <em>{letters}</em> : letters;
  const inner = run.bold === true ? <strong>{slanted}</strong> : slanted;
  switch (kind) {
    case 'added':
      return (
        <ins className={styles['added']}>
          <span className={styles['heard']}>{texts.compare.added}</span>
          {inner}
          <span className={styles['heard']}>{texts.compare.addedEnd}</span>
        </ins>
      );
    case 'removed':
      return run.text === '\n' ? (
        <del className={styles['joined']} title={texts.compare.joined}>
          ¶<span className={styles['heard']}> {texts.compare.joined}</span>
        </del>
      ) : (
        <del className={styles['removed']}>
          <span className={styles['heard']}>{texts.compare.removed}</span>
          {inner}
          <span className={styles['heard']}>{texts.compare.removedEnd}</span>
        </del>
      );
    case 'restyled':
      return (
        <span className={styles['restyled']} title={texts.compare.restyled}>
          {inner}
        </span>
      );
    default:
      return <>{inner}</>;
  }
}

/** A reference or an address: set apart, and never opened from here. */
function isSign(run: TextPart['run']): boolean {
  return run.ref !== undefined || run.link !== undefined;
}

function noteOf({ moved, was, end, parts }: ChangedBlock): string {
  if (moved !== null) return moved === 'here' ? texts.compare.movedHere : texts.compare.stoodHere;
  if (was !== null) return texts.compare.blockWas(texts.compare.blocks[was.type] ?? '');
  // A block that was cut in two shows no other sign of it.
  const isCut = end === 'added' && parts.every(({ kind }) => kind !== 'added');
  return isCut ? texts.compare.newBlock : '';
}
