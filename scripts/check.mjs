import { passes, runStaticChecks } from './checks.mjs';

// `npm run check`: everything that needs no window. The tests wait until the rest is in order.
const logic = {
  name: 'tests without a window',
  command: ['vitest/vitest.mjs', 'run', '--project', 'node', '--project', 'dom'],
};
process.exitCode = (await runStaticChecks()) && (await passes(logic)) ? 0 : 1;
