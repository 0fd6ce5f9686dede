import type { CellPlace } from '#shared/factors/boardCells';

/** The name of an empty place among what can have the focus on the board. */
export function stopKey({ level, side }: CellPlace): string {
  return `${level}/${side}`;
}
