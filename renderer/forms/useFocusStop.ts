import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Gives the focus to a card or an empty place after the next rendering; what comes back asks for it. */
export function useFocusStop(root: RefObject<HTMLElement | null>): (stop: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const wanted = next.current;
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
    const found = stops.find((stop) => stop.dataset['stop'] === wanted);
    next.current = null;
    // What had the focus may be gone: then the beginning is better than nowhere.
    (found ?? stops[0])?.focus();
  });
  return useCallback((stop) => {
    next.current = stop;
  }, []);
}
