import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const out = path.join(root, 'out/bench');

/**
 * A bench written in TypeScript as one file that Node runs, with its libraries as in a release.
 * @param {string} entry under tests/bench
 */
export async function bundleBench(entry) {
  mkdirSync(out, { recursive: true });
  const file = path.join(out, `${path.basename(entry, '.ts')}.mjs`);
  await build({
    entryPoints: [path.join(root, 'tests/bench', entry)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return {
    file,
    remove: () => {
      rmSync(file, { force: true });
    },
  };
}
