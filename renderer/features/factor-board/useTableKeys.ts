import type { KeyboardEvent, RefObject } from 'react';
import type { FieldName } from '#shared/analysis/entityTypes';
import type { EntityId } from '#shared/base/ids';
import { tableColumns } from './tableColumns.ts';

export interface TableCell {
  readonly row: EntityId;
  readonly field: FieldName<'factor'>;
}

export interface TableKeyActions {
  readonly root: RefObject<HTMLElement | null>;
  /** In the order shown. */
  readonly rows: readonly EntityId[];
  readonly edit: (cell: TableCell) => void;
  readonly choose: (id: EntityId) => void;
  readonly clearChosen: () => void;
  readonly add: (isPrivate: boolean) => void;
  readonly remove: (id: EntityId) => void;
}

/** The keys of the table, while the focus is on a cell: arrows walk, Enter edits, Space chooses. */
export function useTableKeys(actions: TableKeyActions): (event: KeyboardEvent) => void {
  return (event) => {
    const { row, field } = event.target instanceof HTMLElement ? event.target.dataset : {};
    const at = actions.rows.findIndex((id) => id === row);
    const column = tableColumns.findIndex((name) => name === field);
    if (at < 0 || column < 0 || event.altKey || event.metaKey) return;
    const act = actionFor(actions, event, at, column);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

function actionFor(
  actions: TableKeyActions,
  event: KeyboardEvent,
  at: number,
  column: number,
): (() => void) | null {
  const { rows } = actions;
  const row = rows[at];
  const field = tableColumns[column];
  if (row === undefined || field === undefined) return null;
  const go = (toRow: number, toColumn: number) => () => {
    const id = rows[Math.min(rows.length - 1, Math.max(0, toRow))];
    const name = tableColumns[Math.min(tableColumns.length - 1, Math.max(0, toColumn))];
    actions.root.current
      ?.querySelector<HTMLElement>(`[data-row="${id ?? ''}"][data-field="${name ?? ''}"]`)
      ?.focus();
  };
  switch (event.key) {
    case 'ArrowUp':
      return go(at - 1, column);
    case 'ArrowDown':
      return go(at + 1, column);
    case 'ArrowLeft':
      return go(at, column - 1);
    case 'ArrowRight':
      return go(at, column + 1);
    case 'Home':
      return go(event.ctrlKey ? 0 : at, 0);
    case 'End':
      return go(event.ctrlKey ? rows.length - 1 : at, tableColumns.length - 1);
    case 'Enter':
    case 'F2':
      return () => actions.edit({ row, field });
    case ' ':
      return () => actions.choose(row);
    case 'Escape':
      return actions.clearChosen;
    case 'n':
    case 'N':
      return event.ctrlKey ? null : () => actions.add(event.shiftKey);
    case 'Delete':
      return () => actions.remove(row);
    default:
      return null;
  }
}
