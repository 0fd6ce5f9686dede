import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { EntityId } from '#shared/base/ids';
import type { CaseDocument } from '#shared/casedoc/caseDocument';
import { noFilter, type FactorFilter } from '#shared/factors/filterFactors';
import { useOpenCase } from '../../state/useOpenCase.ts';

/** What somebody made by choosing factors, to say so and to lead there. */
export interface MadeItem {
  readonly collection: 'loop' | 'hypothesis';
  readonly id: EntityId;
  readonly count: number;
}

export interface BoardState {
  /** The case it is about: another case begins anew. */
  readonly of: CaseDocument | null;
  readonly filter: FactorFilter;
  /** In the order in which they were chosen: the arrows of a pattern follow it. */
  readonly chosen: readonly EntityId[];
  /** Factors whose question about a hidden cause was answered with "leave it". */
  readonly left: readonly EntityId[];
  readonly made: MadeItem | null;
}

const blank: Omit<BoardState, 'of'> = { filter: noFilter, chosen: [], left: [], made: null };

/** Filter and choice, shared by the board and its table; nothing of it is kept in the case. */
const boardStore = createStore<BoardState>(() => ({ of: null, ...blank }));

/** The state of the board of the opened case. */
export function useBoardState(): BoardState {
  const caseDocument = useOpenCase((state) => state.caseDocument);
  const state = useStore(boardStore);
  const isOther = state.of !== caseDocument;
  useEffect(() => {
    if (isOther) boardStore.setState({ of: caseDocument, ...blank });
  }, [isOther, caseDocument]);
  return isOther ? { of: caseDocument, ...blank } : state;
}

export function setFilter(change: Partial<FactorFilter>): void {
  boardStore.setState((state) => ({ filter: { ...state.filter, ...change } }));
}

export function clearFilter(): void {
  boardStore.setState({ filter: noFilter });
}

/** Adds a factor to the choice, behind what was chosen before, or takes it out. */
export function toggleChosen(id: EntityId): void {
  boardStore.setState(({ chosen }) => ({
    chosen: chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id],
    made: null,
  }));
}

export function clearChosen(): void {
  boardStore.setState({ chosen: [] });
}

export function leaveCause(id: EntityId): void {
  boardStore.setState(({ left }) => ({ left: [...left, id] }));
}

/** Says what was made of the choice, which is then over. */
export function noteMade(made: MadeItem | null): void {
  boardStore.setState({ made, chosen: [] });
}
