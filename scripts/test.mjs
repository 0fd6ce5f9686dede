import { build } from './build.mjs';
import { lint, others, passes, types } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { runJourneys, runVitest } from './suites.mjs';
import { ensurePackages, testPackages } from './system-packages.mjs';
import { reportTotal } from './tally.mjs';

// `npm test`: sets up what it needs, then every check and every test. The last line is the count.
await reportTotal(async (add) => {
  ensureInstalled();
  ensurePackages(testPackages);
  await build();
  /** @param {import('./checks.mjs').Check} check */
  const run = async (check) => {
    const failed = (await passes(check)) ? 0 : 1;
    add(`check ${check.name}`, { passed: 0, failed, skipped: 0 });
  };
  await run(types);
  // Two rows, each with a core of its own; the one that ends first takes what is left.
  const left = [...others];
  const takeWhatIsLeft = async () => {
    for (let check = left.shift(); check !== undefined; check = left.shift()) await run(check);
  };
  const beside = runVitest(['browser'], 20, { isHeldBack: true }).then((screens) => {
    add('screens', screens);
    return takeWhatIsLeft();
  });
  await run(lint);
  add('logic', await runVitest(['node', 'dom'], 18));
  await takeWhatIsLeft();
  await beside;
  add('journeys', await runJourneys(15));
});
