/**
 * @typedef {object} TestFile one file in the report of vitest's JSON reporter
 * @property {string} status
 * @property {readonly { status: string }[]} assertionResults
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * Counts one run of vitest. A file that fell over before its tests ran counts as one failure, and
 * so does a run that ended badly for another reason, or wrote no report at all.
 * @param {{ testResults: readonly TestFile[] } | null} report
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export function countRun(report, endedWell) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of report?.testResults ?? []) {
    const statuses = file.assertionResults.map((result) => result.status);
    const failed = statuses.filter((status) => status === 'failed').length;
    tally.passed += statuses.filter((status) => status === 'passed').length;
    tally.failed += file.status === 'failed' ? Math.max(failed, 1) : failed;
    tally.skipped += statuses.filter((status) => !['passed', 'failed'].includes(status)).length;
  }
  if (!endedWell && tally.failed === 0) tally.failed = 1;
  return tally;
}

/**
 * Runs the steps and ends with the line `N passed, N failed`, whatever happens; the exit code
 * says the same.
 * @param {(add: (name: string, tally: Tally) => void) => Promise<void>} steps
 */
export async function reportTotal(steps) {
  const started = Date.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const lines = [];
  try {
    await steps((name, { passed, failed, skipped }) => {
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
      if (passed + failed > 0) lines.push(`${name}: ${passed} passed, ${failed} failed`);
    });
  } catch (error) {
    lines.push(error instanceof Error ? error.message : String(error));
    total.failed += 1;
  }
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  lines.push(`${minutes} minutes; ${total.skipped} tests do not apply to this system.`);
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log([...lines, `${total.passed} passed, ${total.failed} failed`].join('\n'));
}
