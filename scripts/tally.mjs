/**
 * @typedef {object} TestResult
 * @property {string} status
 * @property {string} fullName
 * @property {readonly string[] | null} [failureMessages]
 */

/**
 * @typedef {object} TestFile one file in the report of vitest's JSON reporter
 * @property {string} status
 * @property {string} name where it stands
 * @property {string} [message] why it fell over before its tests ran
 * @property {readonly TestResult[]} assertionResults
 */

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] what failed and why, each told whole
 */

/** So much of why a test failed is told again at the end: the seed stands in the first lines. */
const mostLines = 25;

/**
 * Counts one run of vitest. A file that fell over before its tests ran counts as one failure, and
 * so does a run that ended badly for another reason, or wrote no report at all.
 * @param {{ testResults: readonly TestFile[] } | null} report
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export function countRun(report, endedWell) {
  const tally = { passed: 0, failed: 0, skipped: 0, failures: report ? failuresIn(report) : [] };
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
 * @param {{ testResults: readonly TestFile[] }} report
 * @returns {string[]} per failed test its file, its name and the first lines of why
 */
function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [told(name, message)];
    return failed.map(({ fullName, failureMessages }) =>
      told(`${name} > ${fullName}`, failureMessages?.join('\n') ?? ''),
    );
  });
}

/**
 * @param {string} what
 * @param {string} why
 */
function told(what, why) {
  return [`FAILED ${what}`, ...why.split('\n').slice(0, mostLines)].join('\n  ');
}

/**
 * Runs the steps and ends with the line `N passed, N failed`, whatever happens; the exit code
 * says the same. What failed is told again right before the counts, however long ago it was.
 * @param {(add: (name: string, tally: Tally) => void) => Promise<void>} steps
 */
export async function reportTotal(steps) {
  const started = Date.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const lines = [];
  /** @type {string[]} */
  const allFailures = [];
  try {
    await steps((name, { passed, failed, skipped, failures = [] }) => {
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
      allFailures.push(...failures);
      if (passed + failed > 0) lines.push(`${name}: ${passed} passed, ${failed} failed`);
    });
  } catch (error) {
    lines.push(error instanceof Error ? error.message : String(error));
    total.failed += 1;
  }
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  lines.push(`${minutes} minutes; ${total.skipped} tests do not apply to this system.`);
  process.exitCode = total.failed === 0 ? 0 : 1;
  console.log(
    [...allFailures, ...lines, `${total.passed} passed, ${total.failed} failed`].join('\n'),
  );
}
