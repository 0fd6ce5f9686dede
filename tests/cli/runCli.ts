import { spawnSync } from 'node:child_process';

/** Runs the command-line twin as it was bundled before the tests; `input` is what is typed. */
export function runCli(args: readonly string[], input = '') {
  return run(['out/cli/samenhang.mjs', ...args], input);
}

/** Runs it as `npm run cli` does, which bundles it first. */
export function runCliScript(args: readonly string[]) {
  return run(['scripts/cli.mjs', ...args], '');
}

function run(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input });
  return { status, stdout, stderr };
}
