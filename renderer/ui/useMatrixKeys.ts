import type { KeyboardEvent, RefObject } from 'react';

/** Arrows, Home and End walk over the cells of the matrix; its first column opens a help. */
export function useMatrixKeys(root: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  return (event) => {
    if (!(event.target instanceof HTMLElement) || event.altKey || event.metaKey) return;
    const cells = [...(root.current?.querySelectorAll('tbody tr') ?? [])].map((row) => [
      ...row.querySelectorAll<HTMLElement>('[data-stop]'),
    ]);
    const at = cells.findIndex((row) => row.some((cell) => cell === event.target));
    const column = cells[at]?.findIndex((cell) => cell === event.target) ?? -1;
    if (at < 0 || column < 0) return;
    const to = placeFor(event.key, at, column, cells[at]?.length ?? 1);
    if (to === null) return;
    event.preventDefault();
    cells[Math.min(cells.length - 1, Math.max(0, to.row))]?.[Math.max(0, to.column)]?.focus();
  };
}

function placeFor(
  key: string,
  row: number,
  column: number,
  width: number,
): { readonly row: number; readonly column: number } | null {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: Math.min(width - 1, column + 1) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: width - 1 };
    default:
      return null;
  }
}
