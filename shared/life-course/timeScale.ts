/** A year on the axis: `at` is its beginning, or the moment of a mark in the narrow stretch. */
export interface AxisYear {
  readonly at: number;
  readonly hasLine: boolean;
}

export interface TimeScale {
  readonly x: (year: number) => number;
  readonly years: readonly AxisYear[];
  /** The years before the break are drawn narrower. */
  readonly narrow: { readonly from: number; readonly to: number; readonly x: number } | null;
}

/** A life of more years than this gets its early years drawn narrower, when little happened then. */
const WIDE_YEARS = 8;
const LONGEST_EVEN = 11;
const NARROW_SHARE = 0.17;
const NARROWEST_LABEL = 33;

/** Places moments (in years) between two x; every moment keeps its date, also in narrow years. */
export function timeScale(moments: readonly number[], left: number, right: number): TimeScale {
  const first = Math.floor(Math.min(...moments));
  const last = Math.floor(Math.max(...moments)) + 1;
  const turn = last - 1 - WIDE_YEARS;
  const early = moments.filter((moment) => moment < turn);
  const isNarrow = last - first > LONGEST_EVEN && early.length <= moments.length / 3;
  return isNarrow
    ? twoScales(early, { first, turn, last, left, right })
    : even(first, last, left, right);
}

function even(first: number, last: number, left: number, right: number): TimeScale {
  const x = linear(first, last, left, right);
  const step = Math.ceil(((last - first) * NARROWEST_LABEL) / (right - left));
  const count = Math.floor((last - first) / step);
  const years = Array.from({ length: count + 1 }, (_, index) => first + index * step);
  return {
    x,
    years: years.filter((year) => year < last).map((at) => ({ at, hasLine: true })),
    narrow: null,
  };
}

interface Span {
  readonly first: number;
  readonly turn: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

function twoScales(early: readonly number[], span: Span): TimeScale {
  const { first, turn, last, left, right } = span;
  const breakX = left + (right - left) * NARROW_SHARE;
  const before = linear(Math.min(...early, turn), turn, left + 4, breakX - 12);
  const after = linear(turn, last, breakX + 12, right);
  const x = (year: number) => (year < turn ? before(year) : after(year));
  const wide = Array.from({ length: last - turn }, (_, index) => turn + index);
  const named: number[] = [];
  for (const moment of [...early].sort((a, b) => a - b)) {
    const previous = named.at(-1);
    const isClear = previous === undefined || before(moment) - before(previous) >= NARROWEST_LABEL;
    if (isClear && x(turn) - before(moment) >= NARROWEST_LABEL) named.push(moment);
  }
  return {
    x,
    years: [
      ...named.map((at) => ({ at, hasLine: false })),
      ...wide.map((at) => ({ at, hasLine: true })),
    ],
    narrow: { from: first, to: turn, x: breakX },
  };
}

function linear(from: number, to: number, left: number, right: number): (year: number) => number {
  const perYear = (right - left) / Math.max(to - from, 1 / 12);
  return (year) => left + (year - from) * perYear;
}
