import { createContext, use, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { SectionId } from '#shared/analysis/sections';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { arrivalsStore, noteSeen } from '../state/arrivalsStore.ts';
import { useAnalysis } from '../state/useOpenCase.ts';
import { NOTHING_UNREAD, unreadPlaces, type UnreadPlaces } from './unreadPlaces.ts';

/** Shown for this long is read: shorter is passing by. */
const MOMENT_MS = 2500;
const SPACE = ' ';

/** What is unread in the case on screen; read once and handed down. */
export const UnreadContext = createContext<UnreadPlaces>(NOTHING_UNREAD);

/** Where unread things show, following the case. */
export function useUnreadPlaces(): UnreadPlaces {
  const analysis = useAnalysis();
  const unread = useStore(arrivalsStore, (state) => state.unread);
  return useMemo(() => unreadPlaces(analysis, unread), [analysis, unread]);
}

/** True while an item, or what hangs under it, is unread; its form being open reads it. */
export function useUnreadItem(item: EntityId, isOpen: boolean): boolean {
  const under = use(UnreadContext).perItem.get(item);
  useReadAfterAMoment(isOpen ? under : undefined);
  return under !== undefined;
}

/** A section on screen reads what no item of it shows. */
export function useUnreadSection(section: SectionId): void {
  useReadAfterAMoment(use(UnreadContext).loose.get(section));
}

function useReadAfterAMoment(entities: readonly EntityId[] | undefined): void {
  // The list is made anew with every key that is typed; only what is in it counts.
  const key = entities?.join(SPACE) ?? '';
  useEffect(() => {
    if (key === '') return;
    const timer = setTimeout(() => {
      // A window in the background shows nothing to anybody.
      if (document.visibilityState === 'visible') noteSeen(key.split(SPACE).filter(isEntityId));
    }, MOMENT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [key]);
}
