import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { EntityId } from '#shared/base/ids';
import { headOf } from './useNextFocus.ts';

/**
 * Keeps the head that is pressed where it is on screen, also when a long form above it closes.
 * What comes back is called just before the press does its work.
 */
export function useSteadyHead(root: RefObject<HTMLElement | null>): (id: EntityId) => void {
  const pressed = useRef<{ readonly id: EntityId; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    if (pressed.current === null) return;
    const { id, top } = pressed.current;
    pressed.current = null;
    const head = headOf(root.current, id);
    head?.closest('main')?.scrollBy(0, head.getBoundingClientRect().top - top);
  });
  return (id) => {
    const head = headOf(root.current, id);
    if (head !== null) pressed.current = { id, top: head.getBoundingClientRect().top };
  };
}

/**
 * An opened item that comes over from another list (a factor that turns out to help) took its form
 * along and lost the focus on the way; its head gets it.
 */
export function useArrival(
  root: RefObject<HTMLElement | null>,
  openItem: EntityId | null,
  isHere: boolean,
): void {
  const before = useRef({ openItem, isHere });
  useEffect(() => {
    const { current } = before;
    before.current = { openItem, isHere };
    if (openItem === null || !isHere || current.isHere || current.openItem !== openItem) return;
    if (document.activeElement !== document.body) return;
    headOf(root.current, openItem)?.focus();
  }, [root, openItem, isHere]);
}
