import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { writeMergeReport } from './merge-report.mjs';
import { prepareJourneys, runVitest } from './suites.mjs';
import { ensurePackages, testPackages } from './system-packages.mjs';
import { reportTotal } from './tally.mjs';

const hours = 60;

// `npm run soak`: the same tests with far more repetitions (see tests/support/runs.ts), or a share
// of them: `SAMENHANG_SOAK=1/30 npm run soak`.
await reportTotal(async (add) => {
  process.env['SAMENHANG_SOAK'] ||= '1';
  ensureInstalled();
  await ensurePackages(testPackages);
  await build();
  add('logic and screens', await runVitest(['node', 'dom', 'browser'], 6 * hours));
  writeMergeReport();
  const runJourneys = await prepareJourneys();
  add('journeys', await runJourneys(12 * hours));
});
