/**
 * One line: the median, from the fastest to the slowest, the ratio to an anchor, and the goal; a
 * goal that is missed gets a line of its own. Measurements report, they never fail anything.
 * @param {string} title
 * @param {readonly number[]} times in milliseconds
 * @param {object} [judged]
 * @param {{ readonly name: string, readonly times: readonly number[], readonly most?: number }} [judged.anchor]
 *   measured in turns with `times`; `most`: the goal of the ratio
 * @param {number} [judged.goal] the median stays below this
 */
export function reportTimes(title, times, { anchor, goal } = {}) {
  const ratio =
    anchor === undefined
      ? null
      : median(times.map((time, index) => time / (anchor.times[index] ?? time)));
  const most = anchor?.most;
  const parts = [`${title}: ${spreadOf(times)}`];
  if (anchor !== undefined) parts.push(`${anchor.name} ${spreadOf(anchor.times)}`);
  if (ratio !== null) parts.push(`ratio ${ratio.toFixed(2)}`);
  const goals = [
    ...(goal === undefined ? [] : [`< ${String(goal)} ms`]),
    ...(most === undefined ? [] : [`ratio <= ${String(most)}`]),
  ];
  console.log(parts.join(', ') + (goals.length === 0 ? '' : ` (goal ${goals.join(' and ')})`));
  if (goal !== undefined && median(times) >= goal) {
    console.log(`  MISSED: ${median(times).toFixed(1)} ms where ${String(goal)} ms is the goal`);
  }
  if (most !== undefined && ratio !== null && ratio > most) {
    console.log(`  MISSED: ratio ${ratio.toFixed(2)} where ${String(most)} is the goal`);
  }
}

/**
 * The value below which this share of the values lies.
 * @param {readonly number[]} values
 * @param {number} share
 */
export function quantile(values, share) {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** @param {readonly number[]} times */
function spreadOf(times) {
  const digits = median(times) < 20 ? 1 : 0;
  const [fastest, slowest] = [Math.min(...times), Math.max(...times)];
  return `${median(times).toFixed(digits)} ms (${fastest.toFixed(digits)}-${slowest.toFixed(digits)})`;
}
