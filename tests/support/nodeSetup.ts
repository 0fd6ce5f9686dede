import { buildCli, builtCli } from '../../scripts/build-cli.mjs';

/** Runs once before the tests in Node: the command-line twin, bundled from these sources. */
export async function setup(): Promise<void> {
  if (process.env[builtCli] !== '1') await buildCli();
}
