/** Counts below this are not shown: the threshold of privacy.md 5.4 for anything about youths. */
export const FEWEST = 10;
/** What is shown is rounded to this, as the national statistics office does. */
export const ROUNDING = 5;

/** One cell as it is published. */
export type Shown =
  | { readonly kind: 'about'; readonly value: number }
  /** Fewer than ten, none included. */
  | { readonly kind: 'few' }
  /** Left out so that another cell cannot be worked out. */
  | { readonly kind: 'hidden' };

/** One table of counts that add up to the same total, and what is shown of it. */
export interface ProtectedTable {
  /** Stays on this computer: with it the next publication is compared. */
  readonly exact: readonly number[];
  readonly shown: readonly Shown[];
}

/** Null: too close to what was published before, so that a difference would tell of a few people. */
export type Protection = ProtectedTable | null;

/**
 * Hides what is small, hides one more where a single hidden cell could be worked out, and rounds the
 * rest. What was hidden before stays hidden as long as anything in the table is; a table is left
 * out when any count moved by one to four since it was last shown.
 */
export function protectTable(
  counts: readonly number[],
  earlier: ProtectedTable | null = null,
): Protection {
  if (
    earlier !== null &&
    counts.some((count, index) => isClose(count, earlier.exact[index] ?? 0))
  ) {
    return null;
  }
  const isFew = counts.map((count) => count < FEWEST);
  const hides = counts.map((_, index) => isFew[index] === true);
  if (hides.includes(true) && earlier !== null) {
    earlier.shown.forEach(({ kind }, index) => {
      if (kind !== 'about') hides[index] = true;
    });
  }
  if (hides.filter(Boolean).length === 1) {
    // By place and not by size: which one was chosen then tells nothing about the counts.
    const other = hides.indexOf(false);
    if (other >= 0) hides[other] = true;
  }
  return {
    exact: counts,
    shown: counts.map((count, index): Shown => {
      if (isFew[index] === true) return { kind: 'few' };
      return hides[index] === true ? { kind: 'hidden' } : { kind: 'about', value: rounded(count) };
    }),
  };
}

/** To the nearest five. */
export function rounded(count: number): number {
  return Math.round(count / ROUNDING) * ROUNDING;
}

/** Moved, but by so few that the difference is about them. */
export function isClose(now: number, before: number): boolean {
  const moved = Math.abs(now - before);
  return moved > 0 && moved < ROUNDING;
}
