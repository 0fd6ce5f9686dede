import { build } from './build.mjs';
import { runStaticChecks } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { runJourneys, runVitest } from './suites.mjs';
import { ensurePackages, testPackages } from './system-packages.mjs';
import { reportTotal } from './tally.mjs';

// `npm test`: sets up what it needs, then every check and every test. The last line is the count.
await reportTotal(async (add) => {
  ensureInstalled();
  ensurePackages(testPackages);
  await build();
  // The screens take as long as all the rest without a window: each has a core of its own.
  const screens = runVitest(['browser'], 20, { isHeldBack: true });
  await runStaticChecks(
    (name, passed) => {
      add(`check ${name}`, { passed: 0, failed: passed ? 0 : 1, skipped: 0 });
    },
    { hasOneCore: true },
  );
  add('logic', await runVitest(['node', 'dom'], 15));
  add('screens', await screens);
  add('journeys', await runJourneys(15));
});
