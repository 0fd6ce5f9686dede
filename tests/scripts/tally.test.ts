import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countRun, reportTotal } from '../../scripts/tally.mjs';

const printed = vi.spyOn(console, 'log');

beforeEach(() => {
  printed.mockReset().mockReturnValue();
});

afterEach(() => {
  process.exitCode = undefined;
});

const file = (status: string, ...results: string[]) => ({
  status,
  name: 'some.test.ts',
  assertionResults: results.map((result) => ({ status: result, fullName: 'a test' })),
});

test('counts tests over files', () => {
  const report = {
    testResults: [
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'failed', 'passed'),
    ],
  };
  expect(countRun(report, false)).toMatchObject({ passed: 3, failed: 1, skipped: 1 });
});

test('a file that could not be loaded is a failure', () => {
  expect(countRun({ testResults: [file('failed')] }, false).failed).toBe(1);
});

test('a run that ended badly is a failure, also when every test passed', () => {
  const report = { testResults: [file('passed', 'passed')] };
  expect(countRun(report, false)).toMatchObject({ passed: 1, failed: 1, skipped: 0 });
  expect(countRun(report, true)).toMatchObject({ passed: 1, failed: 0, skipped: 0 });
});

test('what failed is told again before the counts, with its place and its seed', async () => {
  const seeded = {
    ...{ status: 'failed', fullName: 'merging loses nothing' },
    failureMessages: ['Property failed after 3 tests\n{ seed: 12, path: "2" }'],
  };
  const report = {
    testResults: [
      { status: 'failed', name: 'tests/merge.test.ts', assertionResults: [seeded] },
      { ...file('failed'), name: 'tests/torn.test.ts', message: 'Cannot find module' },
    ],
  };
  await reportTotal((add) => {
    add('a', countRun(report, false));
    add('b', countRun({ testResults: [file('passed', 'passed')] }, true));
    return Promise.resolve();
  });
  expect(String(printed.mock.lastCall?.[0]).split('\n').slice(0, 5)).toEqual([
    'FAILED tests/merge.test.ts > merging loses nothing',
    '  Property failed after 3 tests',
    '  { seed: 12, path: "2" }',
    'FAILED tests/torn.test.ts',
    '  Cannot find module',
  ]);
  expect(lastLine()).toBe('1 passed, 2 failed');
});

test('no report is a failure', () => {
  expect(countRun(null, false).failed).toBe(1);
});

test('the last line is the count over all steps', async () => {
  await reportTotal((add) => {
    add('a', { passed: 3, failed: 0, skipped: 1 });
    add('b', { passed: 4, failed: 0, skipped: 0 });
    return Promise.resolve();
  });
  expect(lastLine()).toBe('7 passed, 0 failed');
  expect(process.exitCode).toBe(0);
});

test('a step that falls over is a failure, and the line still comes last', async () => {
  await reportTotal((add) => {
    add('a', { passed: 3, failed: 0, skipped: 0 });
    return Promise.reject(new Error('npm ci failed; see above.'));
  });
  expect(printed.mock.lastCall?.[0]).toContain('npm ci failed');
  expect(lastLine()).toBe('3 passed, 1 failed');
  expect(process.exitCode).toBe(1);
});

function lastLine(): string | undefined {
  return String(printed.mock.lastCall?.[0]).split('\n').at(-1);
}
