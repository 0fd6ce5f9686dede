import { useEffect, type RefObject } from 'react';

export interface PageKeys {
  /** The page; keys of a dialog over it are not its own. */
  readonly page: RefObject<HTMLElement | null>;
  /** Heard before a field or a button on the page hears it; else after. */
  readonly isFirst: boolean;
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * Hears the keys of a page that fills the window, also while nothing on it has the focus: what had
 * it goes with every turn of a page.
 */
export function usePageKeys({ page, isFirst, onKey }: PageKeys): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { target } = event;
      if (page.current === null || !(target instanceof Node)) return;
      if (page.current.contains(target) || target.contains(page.current)) onKey(event);
    };
    document.addEventListener('keydown', hear, isFirst);
    return () => {
      document.removeEventListener('keydown', hear, isFirst);
    };
  }, [page, isFirst, onKey]);
}
