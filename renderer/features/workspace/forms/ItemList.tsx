import { Plus } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import { fieldType, fieldWords } from '#shared/analysis/fieldWords';
import type { EntityId } from '#shared/base/ids';
import { forms } from '#shared/text/nl/forms';
import { clearTarget, editCase } from '../../../state/openCaseStore.ts';
import { useAnalysis, useOpenCase } from '../../../state/useOpenCase.ts';
import { Button } from '../../../ui/Button.tsx';
import { classNames } from '../../../ui/classNames.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import type { ListPart } from './describe.ts';
import { firstValues, itemsOf, neighbourAt, type Parent } from './itemsOf.ts';
import { ListItem } from './ListItem.tsx';
import styles from './ItemList.module.css';
import { useListKeys } from './useListKeys.ts';

export interface ItemListProps {
  readonly part: ListPart;
  readonly openItem: EntityId | null;
  readonly onOpen: (id: EntityId | null) => void;
  readonly parent?: Parent | null;
  readonly level?: 2 | 4;
}

/** A list whose opened item is a form in place; everything can be done from the keyboard. */
export function ItemList({ part, openItem, onOpen, parent = null, level = 2 }: ItemListProps) {
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const target = useOpenCase((state) => state.target);
  const headingId = useId();
  const root = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<EntityId | null>(null);
  const [added, setAdded] = useState<EntityId | null>(null);
  const [removed, setRemoved] = useState<EntityId | null>(null);
  const [moved, setMoved] = useState('');
  const focusNext = useRef<EntityId | null>(null);
  const { collection } = part;
  const items = itemsOf(analysis, part, parent);
  const rover = items.some(({ id }) => id === current) ? current : (items[0]?.id ?? null);
  const name = (id: EntityId) => nameOf(analysis, collection, id);

  const wanted =
    target?.collection === collection && items.some(({ id }) => id === target.id)
      ? target.id
      : null;
  useEffect(() => {
    const id = wanted ?? focusNext.current;
    if (id === null) return;
    focusNext.current = null;
    const head = root.current?.querySelector<HTMLElement>(`[data-item-id="${id}"]`);
    head?.focus();
    head?.scrollIntoView({ block: 'nearest' });
    if (wanted !== null) clearTarget();
  });

  const add = (option: string | null = null) => {
    const values = firstValues(part, parent, option);
    editCase(`${collection}.add`, (writer) => {
      const id = writer.add(collection);
      for (const [field, value] of Object.entries(values)) {
        writer.setValue(collection, id, field, value);
      }
      setAdded(id);
      setRemoved(null);
      onOpen(id);
    });
  };
  const remove = (index: number) => {
    const item = items[index];
    if (item === undefined || isReadOnly) return;
    focusNext.current = (items[index + 1] ?? items[index - 1])?.id ?? null;
    if (openItem === item.id) onOpen(null);
    setRemoved(item.id);
    editCase(`${collection}.remove`, (writer) => {
      writer.remove(collection, item.id);
    });
  };
  const restore = (id: EntityId) => {
    focusNext.current = id;
    setRemoved(null);
    editCase(`${collection}.restore`, (writer) => {
      writer.restore(collection, id);
    });
  };
  const move = (index: number, by: -1 | 1) => {
    const item = items[index];
    const place = index + by;
    if (item === undefined || place < 0 || place >= items.length || isReadOnly) return;
    focusNext.current = item.id;
    setMoved(forms.moved(name(item.id), place + 1, items.length));
    const after = neighbourAt(analysis, part, items, item, place);
    editCase(`${collection}.move`, (writer) => {
      writer.moveAfter(collection, item.id, after);
    });
  };
  const canMove = part.sortBy === undefined && !isReadOnly;
  const onKeyDown = useListKeys({
    count: items.length,
    nameAt: (index) => name(items[index]?.id ?? ('none' as EntityId)),
    focusAt: (index) => {
      const id = items[index]?.id;
      if (id !== undefined) setFocus(root.current, id);
    },
    add: () => {
      if (!isReadOnly) add();
    },
    remove,
    move: canMove ? move : undefined,
  });
  const options = missingOptions(part, items);
  const addButtons =
    part.addPerOption === undefined
      ? [{ option: null, label: forms.add(part.add) }]
      : options.map((option) => ({ option: option.value, label: option.label }));
  const buttons = isReadOnly ? null : (
    <div className={styles['adders']}>
      {addButtons.map(({ option, label }) => (
        <Button
          key={label}
          size="small"
          icon={<Plus aria-hidden="true" />}
          onPress={() => {
            add(option);
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
  if (part.onlyWhenFilled && items.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h4';
  return (
    <section
      ref={root}
      aria-labelledby={headingId}
      className={classNames(styles['list'], styles[part.look])}
    >
      <header className={styles['head']}>
        <Heading id={headingId} className={styles['heading']}>
          {part.heading}
          {items.length > 0 && <span className={styles['count']}>{items.length}</span>}
        </Heading>
        {items.length > 0 && buttons}
      </header>
      {part.note !== undefined && items.length > 0 && <p className={styles['note']}>{part.note}</p>}
      {items.length === 0 && <EmptyState actions={buttons}>{part.empty}</EmptyState>}
      <ol className={styles['items']} onKeyDown={onKeyDown}>
        {items.map((item, index) => (
          <ListItem
            key={item.id}
            part={part}
            item={item}
            index={index}
            isOpen={item.id === openItem}
            isTabStop={item.id === rover}
            isNew={item.id === added}
            canMoveUp={canMove && index > 0}
            canMoveDown={canMove && index < items.length - 1}
            onFocus={() => {
              setCurrent(item.id);
            }}
            onToggle={() => {
              setAdded(null);
              onOpen(item.id === openItem ? null : item.id);
            }}
            onRemove={() => {
              remove(index);
            }}
            onMove={(by) => {
              move(index, by);
            }}
          />
        ))}
      </ol>
      <p role="status" className={styles['removed']}>
        {removed !== null && (
          <>
            {forms.removed}{' '}
            <Button
              kind="link"
              onPress={() => {
                restore(removed);
              }}
            >
              {forms.undo}
            </Button>
          </>
        )}
        <span className={styles['hidden']}>{moved}</span>
      </p>
      {items.length > 1 && <p className={styles['keys']}>{forms.listKeys}</p>}
    </section>
  );
}

function setFocus(root: HTMLElement | null, id: EntityId): void {
  root?.querySelector<HTMLElement>(`[data-item-id="${id}"]`)?.focus();
}

function missingOptions(part: ListPart, items: readonly Readonly<Record<string, unknown>>[]) {
  const field = part.addPerOption;
  if (field === undefined) return [];
  const type = fieldType(part.collection, field);
  if (type.kind !== 'choice') return [];
  const words = fieldWords(part.collection, field).options;
  return type.options
    .filter((option) => !items.some((item) => item[field] === option))
    .map((option) => ({ value: option, label: words?.[option] ?? option }));
}
