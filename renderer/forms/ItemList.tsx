import { useId, useRef, useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { forms } from '#shared/text/nl/forms';
import { useAnalysis, useOpenCase } from '../state/useOpenCase.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { AddButtons } from './AddButtons.tsx';
import type { ListPart } from './describe.ts';
import type { RenderForm } from './itemFormProps.ts';
import styles from './ItemList.module.css';
import { itemsOf, type Parent } from './itemsOf.ts';
import { ListItem } from './ListItem.tsx';
import { RemovedNote } from './RemovedNote.tsx';
import { useItemActions } from './useItemActions.ts';
import { useListKeys } from './useListKeys.ts';
import { headOf, useNextFocus } from './useNextFocus.ts';
import { useArrival, useSteadyHead } from './useSteadyHead.ts';
import { useSteadyOrder } from './useSteadyOrder.ts';

export interface ItemListProps {
  readonly part: ListPart;
  readonly openItem: EntityId | null;
  readonly onOpen: (id: EntityId | null) => void;
  readonly parent?: Parent | null;
  readonly level?: 2 | 4;
  readonly renderForm: RenderForm;
}

/** A list whose opened item is a form in place; everything can be done from the keyboard. */
export function ItemList(props: ItemListProps) {
  const { part, openItem, onOpen, parent = null, level = 2, renderForm } = props;
  const analysis = useAnalysis();
  const isReadOnly = useOpenCase((state) => state.caseDocument.isReadOnly);
  const isAllPrivate = useOpenCase(
    ({ privacy, section }) =>
      privacy.sections.has(section) || (parent !== null && privacy.items.has(parent.id)),
  );
  const headingId = useId();
  const root = useRef<HTMLElement>(null);
  const [current, setCurrent] = useState<EntityId | null>(null);
  const ordered = itemsOf(analysis, part, parent);
  const steady = useSteadyOrder(ordered, openItem);
  const items = part.sortBy === undefined ? ordered : steady;
  const keepInPlace = useSteadyHead(root);
  useArrival(
    root,
    openItem,
    items.some(({ id }) => id === openItem),
  );
  const onFocusNext = useNextFocus(root, useWanted(part, items));
  const actions = useItemActions({ part, parent, items, openItem, onOpen, onFocusNext });

  const canMove = part.sortBy === undefined && !isReadOnly;
  const onKeyDown = useListKeys({
    count: items.length,
    nameAt: (index) => {
      const id = items[index]?.id;
      return id === undefined ? '' : nameOf(analysis, part.collection, id);
    },
    focusAt: (index) => {
      const id = items[index]?.id;
      if (id !== undefined) headOf(root.current, id)?.focus();
    },
    add: () => {
      if (!isReadOnly) actions.add(null);
    },
    addPrivate: () => {
      if (!isReadOnly) actions.add(null, true);
    },
    remove: (index) => {
      if (!isReadOnly) actions.remove(index);
    },
    move: canMove ? actions.move : undefined,
  });
  if (part.onlyWhenFilled && items.length === 0) return null;
  const tabStop = items.some(({ id }) => id === current) ? current : (items[0]?.id ?? null);
  const adders = isReadOnly ? null : (
    <AddButtons
      part={part}
      items={items}
      headingId={headingId}
      onAdd={actions.add}
      onAddPrivate={
        isAllPrivate
          ? null
          : () => {
              actions.add(null, true);
            }
      }
    />
  );
  const Heading = level === 2 ? 'h2' : 'h4';
  return (
    <section ref={root} aria-labelledby={headingId} className={styles['list']}>
      <header className={styles['head']}>
        <Heading id={headingId} className={styles['heading']}>
          {part.heading}
          {items.length > 0 && <span className={styles['count']}>{items.length}</span>}
        </Heading>
        {items.length > 0 && adders}
      </header>
      {part.note !== undefined && items.length > 0 && <p className={styles['note']}>{part.note}</p>}
      {items.length === 0 && <EmptyState actions={adders}>{part.empty}</EmptyState>}
      <ol className={styles['items']} onKeyDown={onKeyDown}>
        {items.map((item, index) => (
          <ListItem
            key={item.id}
            part={part}
            item={item}
            index={index}
            isOpen={item.id === openItem}
            isTabStop={item.id === tabStop}
            isNew={item.id === actions.added}
            canMoveUp={canMove && index > 0}
            canMoveDown={canMove && index < items.length - 1}
            renderForm={renderForm}
            onFocus={() => {
              setCurrent(item.id);
            }}
            onToggle={() => {
              actions.forgetAdded();
              keepInPlace(item.id);
              // Closing may put it in its right place in time.
              if (item.id === openItem) onFocusNext(item.id);
              onOpen(item.id === openItem ? null : item.id);
            }}
            onRemove={() => {
              actions.remove(index);
            }}
            onMove={(by) => {
              actions.move(index, by);
            }}
          />
        ))}
      </ol>
      <RemovedNote
        isShown={actions.removed !== null}
        onUndo={() => {
          if (actions.removed !== null) actions.restore(actions.removed);
        }}
        spoken={actions.moved}
      />
      {items.length > 1 && <p className={styles['keys']}>{forms.listKeys}</p>}
    </section>
  );
}

/** The item of this list that another part of the screen asked to see. */
function useWanted(part: ListPart, items: readonly { readonly id: EntityId }[]): EntityId | null {
  const target = useOpenCase((state) => state.target);
  if (target?.collection !== part.collection) return null;
  return items.some(({ id }) => id === target.id) ? target.id : null;
}
