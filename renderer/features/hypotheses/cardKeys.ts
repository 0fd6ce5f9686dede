/** The cards of one group, or nothing but its add button. */
export interface CardRow {
  readonly stops: readonly string[];
}

/** Where an arrow goes among groups of cards: along the group, or to the next one at the same place. */
export function stopBeside(rows: readonly CardRow[], from: string, key: string): string | null {
  const at = rows.findIndex(({ stops }) => stops.includes(from));
  const row = rows[at];
  if (row === undefined) return null;
  const place = row.stops.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return row.stops[place + 1] ?? rows[at + 1]?.stops[0] ?? null;
    case 'ArrowUp':
      return row.stops[place - 1] ?? rows[at - 1]?.stops.at(-1) ?? null;
    case 'ArrowRight':
    case 'ArrowLeft': {
      const next = rows[at + (key === 'ArrowRight' ? 1 : -1)];
      return next?.stops[Math.min(place, next.stops.length - 1)] ?? null;
    }
    case 'Home':
      return rows[0]?.stops[0] ?? null;
    case 'End':
      return rows.at(-1)?.stops.at(-1) ?? null;
    default:
      return null;
  }
}

/** The stop of a group without cards. */
export function emptyStop(kind: string): string {
  return `add/${kind}`;
}
