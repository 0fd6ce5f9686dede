import { expect, test } from 'vitest';
import { countRun } from '../../scripts/tally.mjs';

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

test('counts tests over files', () => {
  const report = {
    testResults: [
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'failed', 'passed'),
    ],
  };
  expect(countRun(report, false)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('a file that could not be loaded is a failure', () => {
  expect(countRun({ testResults: [file('failed')] }, false).failed).toBe(1);
});

test('a run that ended badly is a failure, also when every test passed', () => {
  const report = { testResults: [file('passed', 'passed')] };
  expect(countRun(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  expect(countRun(report, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
});

test('no report is a failure', () => {
  expect(countRun(null, false).failed).toBe(1);
});
