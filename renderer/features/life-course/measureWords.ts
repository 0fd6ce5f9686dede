const SIZE = 12;
const STRONG = 600;

/** The letters of the pictures on screen, in px and weight; the style sheet says the same. */
export type MeasureWords = (words: string, isStrong: boolean) => number;

/** Measures words as the pictures on screen show them. Letters are asked once and kept. */
export function createMeasure(): MeasureWords {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  const known = new Map<string, number>();
  return (words, isStrong) => {
    const key = `${isStrong ? '!' : ' '}${words}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    if (context !== null)
      context.font = `${isStrong ? String(STRONG) : '400'} ${String(SIZE)}px ${family}`;
    const width = context?.measureText(words).width ?? words.length * SIZE * 0.6;
    known.set(key, width);
    return width;
  };
}
