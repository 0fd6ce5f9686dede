/**
 * The places nearest to the wished ones (least squares) that keep their order and stand at least
 * `gap` apart.
 */
export function spread(wishes: readonly number[], gap: number): readonly number[] {
  interface Pool {
    sum: number;
    count: number;
  }
  const pools: Pool[] = [];
  for (const [index, wish] of wishes.entries()) {
    pools.push({ sum: wish - index * gap, count: 1 });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => place + index * gap);
}
