import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is at least so wide, in pixels; follows it as it changes. */
export function useIsWide(element: RefObject<HTMLElement | null>, pixels: number): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const shown = element.current;
    if (shown === null) return;
    const observer = new ResizeObserver(([entry]) => {
      setWide((entry?.contentRect.width ?? 0) >= pixels);
    });
    observer.observe(shown);
    return () => {
      observer.disconnect();
    };
  }, [element, pixels]);
  return isWide;
}
