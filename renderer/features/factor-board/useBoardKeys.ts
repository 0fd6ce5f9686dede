import type { KeyboardEvent, RefObject } from 'react';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { boxBeside, type BoardBox, type Direction } from '#shared/factors/boardArrows';
import { placeOnBoard, type Board, type CellPlace } from '#shared/factors/boardCells';
import { placeBeside } from '#shared/factors/placeBeside';
import { stopKey } from './stopKey.ts';

export interface BoardKeyActions {
  readonly root: RefObject<HTMLElement | null>;
  readonly board: Board;
  readonly open: (id: EntityId) => void;
  readonly choose: (id: EntityId) => void;
  readonly clearChosen: () => void;
  readonly add: (place: CellPlace, isPrivate: boolean) => void;
  readonly remove: (id: EntityId) => void;
  readonly shift: (id: EntityId, place: CellPlace) => void;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * The keys of the board, while the focus is on a card or an empty place: arrows walk over what is
 * on screen, Alt with an arrow moves the card, Enter opens, Space chooses, N adds here.
 */
export function useBoardKeys(actions: BoardKeyActions): (event: KeyboardEvent) => void {
  return (event) => {
    const stop = event.target instanceof HTMLElement ? event.target.dataset['stop'] : undefined;
    if (stop === undefined || event.ctrlKey || event.metaKey) return;
    const act = actionFor(actions, stop, event);
    if (act === null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}

function actionFor(
  actions: BoardKeyActions,
  stop: string,
  event: KeyboardEvent,
): (() => void) | null {
  const place = placeOf(actions.board, stop);
  const id = isEntityId(stop) ? stop : null;
  const direction = directions[event.key];
  if (direction !== undefined) {
    if (!event.altKey) return () => walk(actions.root.current, actions.board, stop, direction);
    const to = targetOf(actions.board, stop, place, direction);
    return () => {
      if (id !== null && to !== null) actions.shift(id, to);
    };
  }
  if (event.altKey) return null;
  switch (event.key) {
    case 'Home':
      return () => stopsIn(actions.root.current)[0]?.focus();
    case 'End':
      return () => stopsIn(actions.root.current).at(-1)?.focus();
    case 'n':
    case 'N':
      return () => {
        if (place !== null) actions.add(place, event.shiftKey);
      };
    case 'Escape':
      return actions.clearChosen;
    case 'Enter':
      return id === null ? null : () => actions.open(id);
    case ' ':
      return id === null ? null : () => actions.choose(id);
    case 'Delete':
      return id === null ? null : () => actions.remove(id);
    default:
      return null;
  }
}

/** A card without a place comes to lie on the board; any other goes to the place beside. */
function targetOf(
  board: Board,
  stop: string,
  place: CellPlace | null,
  direction: Direction,
): CellPlace | null {
  const loose = board.unplaced.find(({ id }) => id === stop);
  if (loose === undefined) return place === null ? null : placeBeside(place, direction);
  const side = loose.kind ?? (direction === 'right' ? 'protective' : 'risk');
  return { level: loose.level ?? 'youth', side };
}

function walk(root: HTMLElement | null, board: Board, stop: string, direction: Direction): void {
  const boxes = boxesOf(root, board);
  const from = boxes.find(({ key }) => key === stop);
  if (from === undefined) return;
  const to = boxBeside(boxes, from, direction);
  stopsIn(root)
    .find((element) => element.dataset['stop'] === to.key)
    ?.focus();
}

function stopsIn(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
}

function boxesOf(root: HTMLElement | null, board: Board): readonly BoardBox[] {
  return stopsIn(root).flatMap((element) => {
    const key = element.dataset['stop'] ?? '';
    const place = placeOf(board, key);
    if (place === null) return [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [{ key, place, left, top, right, bottom }];
  });
}

/** The place of a card, or the empty place itself; unplaced cards lie above the first level. */
function placeOf(board: Board, stop: string): CellPlace | null {
  for (const cell of board.cells) {
    if (stopKey(cell) === stop) return { level: cell.level, side: cell.side };
    const factor = cell.factors.find(({ id }) => id === stop);
    if (factor !== undefined) return placeOnBoard(factor);
  }
  const loose = board.unplaced.find(({ id }) => id === stop);
  return loose === undefined ? null : { level: loose.level ?? 'youth', side: loose.kind ?? 'risk' };
}
