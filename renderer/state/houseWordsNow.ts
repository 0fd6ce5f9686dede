import { useMemo, useSyncExternalStore } from 'react';
import {
  noHouseWords,
  readHouseWords,
  type HouseWordLists,
  type HouseWords,
} from '#shared/house-words/houseWords';
import type { Workplace } from '../vault/unlockedWorkplace.ts';
import { sessionStore } from './sessionStore.ts';

/** The words of the organisation as they stand now in the sealed list of this workplace. */
export function houseWordsNow(): HouseWords {
  const lists = listsNow();
  return lists === null ? noHouseWords : readHouseWords(lists);
}

/** The same, and again after every change of the lists. */
export function useHouseWords(): HouseWords {
  const lists = useSyncExternalStore(subscribe, listsNow);
  return useMemo(() => (lists === null ? noHouseWords : readHouseWords(lists)), [lists]);
}

function workplaceNow(): Workplace | null {
  const { session } = sessionStore.getState();
  return session.kind === 'case' || session.kind === 'cases' ? session.workplace : null;
}

const listsNow = (): HouseWordLists | null => workplaceNow()?.settings() ?? null;

/** A workplace stays the same as long as this window is unlocked. */
const subscribe = (listener: () => void): (() => void) =>
  workplaceNow()?.subscribe(listener) ?? (() => undefined);
