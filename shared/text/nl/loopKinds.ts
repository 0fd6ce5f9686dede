/** What a circle of arrows does, by its signs; the same words on screen, in lists and in print. */
export const loopKinds = {
  reinforcing: 'versterkt zichzelf',
  balancing: 'remt zichzelf af',
  unknown: 'teken nog onbekend',
  chain: 'nog geen gesloten kring',
} as const;
