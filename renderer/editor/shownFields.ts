import { useCallback, useMemo } from 'react';

/** The attribute by which an element says of which text it shows the letters. */
export const fieldAttribute = 'data-prose';

type Listener = (element: Element, name: string, isShown: boolean) => void;

const shown = new Map<Element, string>();
const listeners = new Set<Listener>();

/** What an element that shows a text of the case carries; null for a text that is none of it. */
export function useShownField(name: string | null) {
  const ref = useCallback(
    (element: Element | null) => {
      if (element === null || name === null) return undefined;
      return showField(element, name);
    },
    [name],
  );
  return useMemo(() => (name === null ? {} : { ref, [fieldAttribute]: name }), [name, ref]);
}

/** Notes that an element shows a text, until the returned function is called. */
export function showField(element: Element, name: string): () => void {
  shown.set(element, name);
  for (const listener of listeners) listener(element, name, true);
  return () => {
    shown.delete(element);
    for (const listener of listeners) listener(element, name, false);
  };
}

/** Every element that shows a text now, with the name of the text. */
export function shownFields(): ReadonlyMap<Element, string> {
  return shown;
}

/** Called when an element begins or stops to show a text. */
export function onShownField(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The element a node lies in that shows a text, with the name of the text. */
export function fieldAround(
  node: Node | null,
): { readonly element: Element; readonly name: string } | null {
  const near = node instanceof Element ? node : (node?.parentElement ?? null);
  const element = near?.closest(`[${fieldAttribute}]`) ?? null;
  const name = element?.getAttribute(fieldAttribute) ?? '';
  return element === null || name === '' ? null : { element, name };
}
