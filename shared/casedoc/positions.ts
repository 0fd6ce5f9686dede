/** What one transaction did to a text, as Yjs tells it. */
export type TextDelta = readonly {
  readonly retain?: number | undefined;
  readonly insert?: unknown;
  readonly delete?: number | undefined;
  readonly attributes?: unknown;
}[];

/** Which neighbour a place keeps to when something is inserted exactly there. */
export type Side = 'left' | 'right';

/** Where a place in the text is after others have changed it. */
export function mapPosition(at: number, deltas: readonly TextDelta[], side: Side): number {
  return deltas.reduce((place, delta) => mapThrough(place, delta, side), at);
}

/** Where the letters of a range are now: [start, length] pairs, ascending; letters that somebody
 * else removed are left out, and letters that somebody else put between them are not in it. */
export function mapRange(
  at: number,
  length: number,
  deltas: readonly TextDelta[],
): readonly (readonly [number, number])[] {
  let ranges: readonly (readonly [number, number])[] = length > 0 ? [[at, length]] : [];
  for (const delta of deltas) {
    ranges = ranges.flatMap(([start, size]) => surviving(start, start + size, delta));
  }
  return ranges;
}

function mapThrough(at: number, delta: TextDelta, side: Side): number {
  let left = at;
  let place = 0;
  for (const step of delta) {
    if (step.insert !== undefined) {
      if (left === 0 && side === 'left') return place;
      place += insertLength(step.insert);
    } else if (step.delete !== undefined) {
      left = Math.max(0, left - step.delete);
    } else {
      const size = step.retain ?? 0;
      if (left < size || (left === size && side === 'left')) return place + left;
      left -= size;
      place += size;
    }
  }
  return place + left;
}

function surviving(start: number, end: number, delta: TextDelta): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  let at = 0;
  let place = 0;
  const keep = (size: number): void => {
    const from = Math.max(start, at);
    const to = Math.min(end, at + size);
    if (from < to) kept.push([place + from - at, to - from]);
    at += size;
    place += size;
  };
  for (const step of delta) {
    if (step.insert !== undefined) place += insertLength(step.insert);
    else if (step.delete !== undefined) at += step.delete;
    else keep(step.retain ?? 0);
  }
  if (at < end) keep(end - at);
  return kept;
}

function insertLength(insert: unknown): number {
  return typeof insert === 'string' ? insert.length : 1;
}
