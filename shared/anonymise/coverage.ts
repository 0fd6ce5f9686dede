/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Which places of a text are taken; asking costs the length of what is asked about. */
export interface Coverage {
  add(stretch: Stretch): void;
  touches(stretch: Stretch): boolean;
}

export function makeCoverage(size: number, stretches: readonly Stretch[] = []): Coverage {
  const taken = new Uint8Array(size);
  const add = ({ start, end }: Stretch): void => void taken.fill(1, start, end);
  stretches.forEach(add);
  return {
    add,
    touches: ({ start, end }) => {
      for (let at = start; at < end; at += 1) if (taken[at] === 1) return true;
      return false;
    },
  };
}
