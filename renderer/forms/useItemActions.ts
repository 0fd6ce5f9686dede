import { useState } from 'react';
import { nameOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { forms } from '#shared/text/nl/forms';
import { editCase, openCaseStore } from '../state/openCaseStore.ts';
import { useAnalysis } from '../state/useOpenCase.ts';
import type { ListPart } from './describe.ts';
import { firstValues, neighbourAt, type Item, type Parent } from './itemsOf.ts';
import type { FocusTarget } from './useNextFocus.ts';

export interface ItemActions {
  /** The item that was just added; its form takes the focus. */
  readonly added: EntityId | null;
  /** The item that was just removed and can be put back. */
  readonly removed: EntityId | null;
  /** Where the last moved item went, for a screen reader. */
  readonly moved: string;
  readonly add: (option: string | null, isPrivate?: boolean) => void;
  readonly remove: (index: number) => void;
  readonly restore: (id: EntityId) => void;
  readonly move: (index: number, by: -1 | 1) => void;
  readonly forgetAdded: () => void;
}

export interface ItemActionContext {
  readonly part: ListPart;
  readonly parent: Parent | null;
  readonly items: readonly Item[];
  readonly openItem: EntityId | null;
  readonly onOpen: (id: EntityId | null) => void;
  /** Asks for the focus after the next rendering. */
  readonly onFocusNext: (target: FocusTarget) => void;
}

/** What can be done to the items of a list; each is one undo step and keeps the focus sensible. */
export function useItemActions(context: ItemActionContext): ItemActions {
  const { part, parent, items, openItem, onOpen, onFocusNext } = context;
  const { collection } = part;
  const analysis = useAnalysis();
  const isOwn = (id: EntityId) => openCaseStore.getState()?.privacy.items.has(id) === true;
  const [added, setAdded] = useState<EntityId | null>(null);
  const [removed, setRemoved] = useState<EntityId | null>(null);
  const [moved, setMoved] = useState('');
  return {
    added,
    removed,
    moved,
    forgetAdded: () => {
      setAdded(null);
    },
    add: (option, isPrivate = false) => {
      editCase(`${collection}.add`, (writer) => {
        // What hangs under something private is private too.
        const wish = isPrivate || (parent !== null && isOwn(parent.id)) ? { isPrivate: true } : {};
        const id = writer.add(collection, {}, wish);
        for (const [field, value] of Object.entries(firstValues(part, parent, option))) {
          writer.setValue(collection, id, field, value);
        }
        setAdded(id);
        setRemoved(null);
        onOpen(id);
      });
    },
    remove: (index) => {
      const item = items[index];
      if (item === undefined) return;
      onFocusNext((items[index + 1] ?? items[index - 1])?.id ?? 'adders');
      if (openItem === item.id) onOpen(null);
      setRemoved(item.id);
      editCase(`${collection}.remove`, (writer) => {
        writer.remove(collection, item.id);
      });
    },
    restore: (id) => {
      onFocusNext(id);
      setRemoved(null);
      editCase(`${collection}.restore`, (writer) => {
        writer.restore(collection, id);
      });
    },
    move: (index, by) => {
      const item = items[index];
      const place = index + by;
      if (item === undefined || place < 0 || place >= items.length) return;
      onFocusNext(item.id);
      setMoved(forms.moved(nameOf(analysis, collection, item.id), place + 1, items.length));
      const after = neighbourAt(analysis, part, items, item, place);
      editCase(`${collection}.move`, (writer) => {
        writer.moveAfter(collection, item.id, after);
      });
    },
  };
}
