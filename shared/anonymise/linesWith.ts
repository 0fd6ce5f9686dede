import type { Stretch } from './coverage.ts';

/**
 * The lines of a text in which one of these signs stands, each once and in order: a pattern that never
 * goes beyond a line and needs such a sign has nothing to read in the others.
 */
export function linesWith(text: string, signs: readonly string[]): readonly Stretch[] {
  const ends = new Map<number, number>();
  for (const sign of signs) {
    for (let at = text.indexOf(sign); at >= 0;) {
      const { start, end } = lineAt(text, at);
      ends.set(start, end);
      at = text.indexOf(sign, end);
    }
  }
  return [...ends].sort(([a], [b]) => a - b).map(([start, end]) => ({ start, end }));
}

/** The line of a place, without its end. */
export function lineAt(text: string, at: number): Stretch {
  const next = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at) + 1, end: next < 0 ? text.length : next };
}
