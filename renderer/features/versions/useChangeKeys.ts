import { useEffect, useRef, useState, type RefObject } from 'react';

export interface ChangeKeys {
  /** The change that has the focus last; null before the first. */
  readonly at: number | null;
  /** To the next (1) or the previous (-1) change, round the end. */
  readonly go: (step: 1 | -1) => void;
}

/** F8 and Shift+F8 walk along the elements with `data-change` under `root`. */
export function useChangeKeys(root: RefObject<HTMLElement | null>): ChangeKeys {
  const [at, setAt] = useState<number | null>(null);
  const latest = useRef<number | null>(null);
  const go = (step: 1 | -1) => {
    const places = [...(root.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    if (places.length === 0) return;
    const from = latest.current ?? (step === 1 ? -1 : 0);
    const next = (from + step + places.length) % places.length;
    latest.current = next;
    setAt(next);
    places[next]?.focus({ preventScroll: true });
    places[next]?.scrollIntoView({ block: 'center' });
  };
  const goNow = useRef(go);
  useEffect(() => {
    goNow.current = go;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      goNow.current(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', hear);
    return () => {
      window.removeEventListener('keydown', hear);
    };
  }, []);
  return { at, go };
}
