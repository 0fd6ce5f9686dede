import type { ReviewComment } from '../analysis/review.ts';
import { sectionIds, type SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import type { RemarkState, RemarkThread } from './remarkThreads.ts';

/** Which remarks are shown; null leaves a side open. */
export interface RemarkFilter {
  /** `unresolved`: open and answered. */
  readonly state: RemarkState | 'unresolved' | null;
  /** K01 … K42. */
  readonly criterion: string | null;
  /** Who wrote the remark, by name. */
  readonly person: string | null;
  readonly kind: NonNullable<ReviewComment['kind']> | null;
  readonly review: EntityId | null;
}

export const allRemarks: RemarkFilter = {
  state: null,
  criterion: null,
  person: null,
  kind: null,
  review: null,
};

export function filterRemarks(
  threads: readonly RemarkThread[],
  filter: RemarkFilter,
): readonly RemarkThread[] {
  return threads.filter(
    ({ remark, state }) =>
      fitsState(state, filter.state) &&
      (filter.criterion === null || remark.criterion === filter.criterion) &&
      (filter.person === null || remark.author === filter.person) &&
      (filter.kind === null || (remark.kind ?? 'remark') === filter.kind) &&
      (filter.review === null || remark.review === filter.review),
  );
}

/** The remark behind (1) or in front of (-1) another, going round; from null, the first or last. */
export function nextRemark(
  threads: readonly RemarkThread[],
  current: EntityId | null,
  step: 1 | -1,
): RemarkThread | null {
  const at = threads.findIndex(({ id }) => id === current);
  if (at < 0) return (step === 1 ? threads[0] : threads.at(-1)) ?? null;
  return threads[(at + step + threads.length) % threads.length] ?? null;
}

/** How many remarks are about each section and what is in it; null counts those about the whole. */
export function remarkCounts(
  threads: readonly RemarkThread[],
): ReadonlyMap<SectionId | null, number> {
  const counts = new Map<SectionId | null, number>(
    [null, ...sectionIds].map((section) => [section, 0]),
  );
  for (const { section } of threads) counts.set(section, (counts.get(section) ?? 0) + 1);
  return counts;
}

/** Who wrote the remarks, each once, by name. */
export function remarkPeople(threads: readonly RemarkThread[]): readonly string[] {
  const people = new Set(threads.map(({ remark }) => remark.author).filter((one) => one !== ''));
  return [...people].sort((a, b) => a.localeCompare(b, 'nl'));
}

function fitsState(state: RemarkState, wanted: RemarkFilter['state']): boolean {
  if (wanted === null) return true;
  return wanted === 'unresolved' ? state !== 'resolved' : state === wanted;
}
