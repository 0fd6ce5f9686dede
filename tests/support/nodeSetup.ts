import { buildCli } from '../../scripts/build-cli.mjs';

/** Runs once before the tests in Node: the command-line twin, bundled from these sources. */
export async function setup(): Promise<void> {
  await buildCli();
}
