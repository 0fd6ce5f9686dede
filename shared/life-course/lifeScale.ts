/** A year on the axis of a life. */
export interface ScaleYear {
  readonly year: number;
  readonly x: number;
  readonly width: number;
  /** Drawn narrower than the others, because little is known of it. */
  readonly isSqueezed: boolean;
}

/** Where moments stand between two x, and back. */
export interface LifeScale {
  readonly x: (at: number) => number;
  readonly at: (x: number) => number;
  readonly years: readonly ScaleYear[];
  readonly left: number;
  readonly right: number;
}

export interface ScaleWish {
  /** Whole years; `to` is the first year that is not shown any more. */
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** Years with more of these moments get more room, years without any less. */
  readonly moments: readonly number[];
  /** All years as wide as each other. */
  readonly isEven: boolean;
}

/** From this width on, every year has room for its own words. */
const ROOMY = 84;
const EMPTY_WEIGHT = 0.38;
const EXTRA_WEIGHT = 0.35;
const MOST_EXTRA = 4;

/** Lays the years of a life side by side; time never runs backwards and no year is without width. */
export function lifeScale({ from, to, left, right, moments, isEven }: ScaleWish): LifeScale {
  const last = Math.max(to, from + 1);
  const count = last - from;
  const isRoomy = (right - left) / count >= ROOMY;
  const weights = Array.from({ length: count }, (_, index) =>
    isEven || isRoomy ? 1 : weightOf(moments, from + index),
  );
  const perWeight = (right - left) / weights.reduce((sum, weight) => sum + weight, 0);
  const years: ScaleYear[] = [];
  let x = left;
  for (const [index, weight] of weights.entries()) {
    const width = weight * perWeight;
    years.push({ year: from + index, x, width, isSqueezed: weight < 1 });
    x += width;
  }
  const yearOf = (index: number) => years[Math.min(Math.max(index, 0), count - 1)];
  return {
    left,
    right,
    years,
    x: (at) => {
      const year = yearOf(Math.floor(at) - from);
      return year === undefined ? left : year.x + (at - year.year) * year.width;
    },
    at: (place) => {
      const year = [...years].reverse().find((one) => one.x <= place) ?? yearOf(0);
      return year === undefined ? from : year.year + (place - year.x) / year.width;
    },
  };
}

function weightOf(moments: readonly number[], year: number): number {
  const count = moments.filter((moment) => Math.floor(moment) === year).length;
  return count === 0 ? EMPTY_WEIGHT : 1 + EXTRA_WEIGHT * Math.min(count - 1, MOST_EXTRA);
}
