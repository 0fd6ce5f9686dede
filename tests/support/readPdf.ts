import { spawnSync } from 'node:child_process';

/** What a program says on its output; throws when it fails. */
export function runProgram(command: string, args: readonly string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', timeout: 110_000 });
  if (done.status !== 0) throw new Error(`${command}: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}

/** Words without white space, hyphens and capitals: how a line was broken does not matter then. */
export function squeeze(words: string): string {
  return words.replace(/[\s\u00a0-]+/gu, '').toLocaleLowerCase('nl');
}
