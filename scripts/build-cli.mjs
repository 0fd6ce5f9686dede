import path from 'node:path';
import { root } from './root.mjs';

const entry = path.join(root, 'out/cli/samenhang.mjs');

/** In the environment of tests that run side by side: it was bundled for them already. */
export const builtCli = 'SAMENHANG_CLI_IS_BUILT';

/**
 * Bundles `cli/`. What one command needs alone is a file of its own, read when that command runs.
 * @returns {Promise<string>} the file to start
 */
export async function buildCli() {
  // Not at the top: `npm test` reads this file before it has installed anything.
  const { build } = await import('esbuild');
  await build({
    entryPoints: [path.join(root, 'cli/samenhang.ts')],
    outdir: path.dirname(entry),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return entry;
}
