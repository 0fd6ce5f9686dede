// Runs the command-line twin: bundles cli/, then starts it.
import { spawnSync } from 'node:child_process';
import { buildCli } from './build-cli.mjs';

const result = spawnSync(process.execPath, [await buildCli(), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = result.status ?? 1;
