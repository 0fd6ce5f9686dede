import { build } from './build.mjs';
import { buildCli, builtCli } from './build-cli.mjs';
import { lint, others, passes, types } from './checks.mjs';
import { ensureInstalled } from './install.mjs';
import { prepareJourneys, runVitest } from './suites.mjs';
import { ensurePackages, testPackages } from './system-packages.mjs';
import { reportTotal } from './tally.mjs';

/** Parts of the tests without a window: small enough that both rows end at about the same time. */
const logicShards = ['1/3', '2/3', '3/3'];

// `npm test`: sets up what it needs, then every check and every test. The last line is the count.
await reportTotal(async (add) => {
  ensureInstalled();
  /** @param {import('./checks.mjs').Check} check */
  const run = async (check) => {
    const failed = (await passes(check)) ? 0 : 1;
    add(`check ${check.name}`, { passed: 0, failed, skipped: 0 });
  };
  /** @param {string} shard */
  const runLogic = async (shard) => {
    const where = { shard, isHeldBack: true, env: { [builtCli]: '1' } };
    add(`logic ${shard}`, await runVitest(['node', 'dom'], 18, where));
  };
  const left = [
    ...logicShards.map((shard) => () => runLogic(shard)),
    ...others.map((check) => () => run(check)),
  ];
  const takeWhatIsLeft = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next();
  };
  const setUp = async () => {
    await ensurePackages(testPackages);
    await build();
    await buildCli();
    return prepareJourneys();
  };
  // Two rows, each with a core of its own; the one that is free takes the next of what is left. What
  // needs no system package does not wait for them. Journeys wait for windows half of their time, so
  // they stand where the other row has work.
  const isSetUp = setUp();
  const screens = async () => {
    await isSetUp;
    add('screens', await runVitest(['browser'], 20, { isHeldBack: true }));
    await takeWhatIsLeft();
  };
  const checks = async () => {
    await run(types);
    await run(lint);
    const runJourneys = await isSetUp;
    add('journeys', await runJourneys(18, true));
    await takeWhatIsLeft();
  };
  await Promise.all([screens(), checks()]);
});
