import { spawnSync } from 'node:child_process';

/** Runs the command-line twin; `input` is what is typed. */
export function runCli(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/cli.mjs', ...args], {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}
