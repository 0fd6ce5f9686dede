import { useCallback, useEffect, useRef, type RefObject } from 'react';
import type { EntityId } from '#shared/base/ids';
import { clearTarget } from '../state/openCaseStore.ts';

/** The head of an item, or what adds one to a list that has become empty. */
export type FocusTarget = EntityId | 'adders' | null;

/**
 * Puts the focus on the head of an item after the next rendering: one that was asked for (what
 * comes back does the asking), or one that another part of the screen wants to see.
 */
export function useNextFocus(
  root: RefObject<HTMLElement | null>,
  wanted: EntityId | null,
): (target: FocusTarget) => void {
  const next = useRef<FocusTarget>(null);
  useEffect(() => {
    const id = wanted ?? next.current;
    if (id === null) return;
    next.current = null;
    const head = id === 'adders' ? firstAdder(root.current) : headOf(root.current, id);
    head?.focus();
    head?.scrollIntoView({ block: 'nearest' });
    if (wanted !== null) clearTarget();
  });
  return useCallback((target) => {
    next.current = target;
  }, []);
}

/** The head of an item in a list. */
export function headOf(root: HTMLElement | null, id: EntityId): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-item-id="${id}"]`) ?? null;
}

function firstAdder(root: HTMLElement | null): HTMLElement | null {
  return root?.querySelector<HTMLElement>('[data-part="adders"] button') ?? null;
}
