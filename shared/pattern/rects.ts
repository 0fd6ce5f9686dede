/** A rectangle with its sides along the picture. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles share any ground, or stand closer than `gap`. */
export function overlap(a: Rect, b: Rect, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

export function contains({ x, y, width, height }: Rect, point: readonly [number, number]): boolean {
  return point[0] > x && point[0] < x + width && point[1] > y && point[1] < y + height;
}

/** The smallest rectangle around all of these; of nothing it is empty. */
export function around(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}

export function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/**
 * The free place nearest to the wish where a box has `gap` around it; looks around in growing
 * rings, so that it always finds one.
 */
export function nearestFree(wish: Rect, taken: readonly Rect[], gap: number): Rect {
  const isFree = (rect: Rect) => taken.every((other) => !overlap(rect, other, gap));
  for (let ring = 0; ; ring += 1) {
    for (const [dx, dy] of ringAround(ring)) {
      const rect = { ...wish, x: wish.x + dx * STEP, y: wish.y + dy * STEP };
      if (isFree(rect)) return rect;
    }
  }
}

const STEP = 20;

/** Steps away from the middle, those straight down and up before those aside. */
function ringAround(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const found: (readonly [number, number])[] = [];
  for (let aside = 0; aside <= ring; aside += 1) {
    for (const dx of aside === 0 ? [0] : [aside, -aside]) found.push([dx, ring], [dx, -ring]);
  }
  for (let down = 0; down < ring; down += 1) {
    for (const dy of down === 0 ? [0] : [down, -down]) found.push([ring, dy], [-ring, dy]);
  }
  return found;
}
