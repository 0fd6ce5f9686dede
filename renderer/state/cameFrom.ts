import { fieldAround, fieldAttribute } from '../editor/shownFields.ts';

interface Place {
  readonly element: HTMLElement;
  /** The name of the text it shows; an editor that left the page is found again by it. */
  readonly field: string | null;
}

let last: Place | null = null;

/** Keeps where the focus is, to go back to when what is begun comes to nothing. */
export function rememberPlace(): void {
  const element = document.activeElement;
  last =
    element instanceof HTMLElement && element !== document.body
      ? { element, field: fieldAround(element)?.name ?? null }
      : null;
}

/** Gives the focus back to where it was, or to the section. */
export function returnToPlace(): void {
  const place = last;
  last = null;
  const again =
    place?.field == null
      ? null
      : document.querySelector<HTMLElement>(`[${fieldAttribute}="${CSS.escape(place.field)}"]`);
  const element = place?.element.isConnected === true ? place.element : again;
  (element ?? document.getElementById('pane-section'))?.focus({ preventScroll: true });
}
