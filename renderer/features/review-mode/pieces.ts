import { setPiece } from './reviewModeStore.ts';

/** What can be gone to in the copy: each section by its heading, and each thing in it. */
const PIECES = '[data-item], h2[id^="whole-"]';

/** Notes which piece of the copy has the focus; what comes back ends that. */
export function watchPieces(root: HTMLElement): () => void {
  const note = ({ target }: FocusEvent) => {
    const piece = target instanceof Element ? target.closest<HTMLElement>(PIECES) : null;
    if (piece !== null) setPiece(nameOf(piece));
  };
  root.addEventListener('focusin', note);
  return () => {
    root.removeEventListener('focusin', note);
  };
}

/** Puts the focus on the next (1) or the previous (-1) piece, from where one reads. */
export function stepPiece(root: HTMLElement | null, by: 1 | -1): void {
  if (root === null) return;
  const pieces = [...root.querySelectorAll<HTMLElement>(PIECES)];
  const reading = document.activeElement?.closest<HTMLElement>(PIECES) ?? null;
  const here = reading === null ? -1 : pieces.indexOf(reading);
  const next = here < 0 ? firstInSight(root, pieces) : pieces[here + by];
  if (next === undefined) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'nearest' });
}

function firstInSight(root: HTMLElement, pieces: readonly HTMLElement[]): HTMLElement | undefined {
  const { top } = root.getBoundingClientRect();
  return pieces.find((piece) => piece.getBoundingClientRect().top >= top);
}

/** The id of a thing, or the name of a section. */
function nameOf(piece: HTMLElement): string {
  return piece.dataset['item'] ?? piece.id.slice('whole-'.length);
}
