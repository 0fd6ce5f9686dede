import { CircleMinus, CirclePlus, MoveVertical, Pencil } from 'lucide-react';
import { versions as texts } from '#shared/text/nl/versions';
import type { FieldChange, ItemChange } from '#shared/versions/versionComparison';
import { Button } from '../../ui/Button.tsx';
import { ChangedText } from './ChangedText.tsx';
import styles from './ItemChangeView.module.css';

export interface ItemChangeViewProps {
  readonly item: ItemChange;
  /** Puts this one thing back; null where that is not offered. */
  readonly onRestore: ((name: string) => void) | null;
}

const icons = {
  added: <CirclePlus aria-hidden="true" />,
  changed: <Pencil aria-hidden="true" />,
  removed: <CircleMinus aria-hidden="true" />,
} as const;

/** One thing that differs: what happened to it, and each field from what it was to what it is. */
export function ItemChangeView({ item, onRestore }: ItemChangeViewProps) {
  const name = nameOfChange(item);
  const isMoveOnly = item.isMoved && item.fields.length === 0;
  return (
    <article className={styles['item']} data-change tabIndex={-1} aria-label={labelOf(item, name)}>
      <header className={styles['head']}>
        <span className={styles['kind']}>
          {isMoveOnly ? <MoveVertical aria-hidden="true" /> : icons[item.kind]}
          {isMoveOnly ? texts.compare.moved : texts.compare.kinds[item.kind]}
        </span>
        <h4 className={styles['name']}>{name}</h4>
        {onRestore !== null && (
          <Button
            kind="quiet"
            size="small"
            aria-label={texts.restore.itemLabel(name)}
            onPress={() => {
              onRestore(name);
            }}
          >
            {texts.restore.item}
          </Button>
        )}
      </header>
      {item.under !== '' && <p className={styles['under']}>{texts.compare.under(item.under)}</p>}
      {item.isMoved && !isMoveOnly && <p className={styles['under']}>{texts.compare.moved}</p>}
      {item.fields.length > 0 && (
        <dl className={styles['fields']}>
          {item.fields.map((field) => (
            <FieldChangeView key={field.field} field={field} kind={item.kind} />
          ))}
        </dl>
      )}
    </article>
  );
}

interface FieldChangeViewProps {
  readonly field: FieldChange;
  readonly kind: ItemChange['kind'];
}

function FieldChangeView({ field, kind }: FieldChangeViewProps) {
  return (
    <div className={styles[field.kind]}>
      <dt>{field.label}</dt>
      <dd>
        {field.kind === 'text' ? (
          <ChangedText change={field.change} voice={field.voice} />
        ) : (
          <ChangedValue from={field.from} to={field.to} kind={kind} />
        )}
      </dd>
    </div>
  );
}

interface ChangedValueProps {
  readonly from: string;
  readonly to: string;
  readonly kind: ItemChange['kind'];
}

/** A value that came or went with its thing says so by itself; one that changed shows both. */
function ChangedValue({ from, to, kind }: ChangedValueProps) {
  return (
    <>
      {kind !== 'added' && (
        <span className={styles['side']}>
          {kind === 'changed' && <span className={styles['when']}>{texts.compare.from}</span>}
          <del className={styles['gone']}>{from === '' ? texts.compare.nothing : from}</del>
        </span>
      )}
      {kind !== 'removed' && (
        <span className={styles['side']}>
          {kind === 'changed' && <span className={styles['when']}>{texts.compare.to}</span>}
          <ins className={styles['came']}>{to === '' ? texts.compare.nothing : to}</ins>
        </span>
      )}
    </>
  );
}

function nameOfChange({ code, title }: ItemChange): string {
  const name = [code, title].filter((part) => part !== '').join(' ');
  return name === '' ? texts.compare.single : name;
}

function labelOf(item: ItemChange, name: string): string {
  const moved = item.isMoved ? `, ${texts.compare.moved}` : '';
  return `${texts.compare.kinds[item.kind]}: ${name}${moved}`;
}
