import { passes, staticChecks } from './checks.mjs';

// `npm run check`: everything that needs no window, stopping at the first failure.
const logic = {
  name: 'tests without a window',
  command: ['vitest/vitest.mjs', 'run', '--project', 'node', '--project', 'dom'],
};
process.exitCode = [...staticChecks, logic].every(passes) ? 0 : 1;
