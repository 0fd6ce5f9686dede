import type { DragEvent } from 'react';
import { createStore } from 'zustand/vanilla';
import type { EntityId } from '#shared/base/ids';
import type { CellPlace } from '#shared/factors/boardCells';

/** What is being dragged over the board, and the place it hangs over. */
export interface DragState {
  readonly ids: readonly EntityId[];
  readonly over: CellPlace | null;
}

const nothing: DragState = { ids: [], over: null };

export const dragStore = createStore<DragState>(() => nothing);

/** A kind of data that no other program reads: nothing of a case leaves by dragging. */
const DRAGGED = 'application/x-samenhang-factor';

export function beginDrag(event: DragEvent, ids: readonly EntityId[]): void {
  event.dataTransfer.setData(DRAGGED, 'factor');
  event.dataTransfer.effectAllowed = 'move';
  dragStore.setState({ ids, over: null });
}

export function hangOver(over: CellPlace | null): void {
  dragStore.setState({ over });
}

export function endDrag(): void {
  dragStore.setState(nothing, true);
}
