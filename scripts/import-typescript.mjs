import { build } from 'esbuild';
import { root } from './root.mjs';

/**
 * Runs TypeScript of the project in a script: what the entry exports. The caller says its type.
 * @param {string} entry source text; its paths begin at the root
 * @returns {Promise<unknown>}
 */
export async function importTypeScript(entry) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? new Uint8Array()).toString('base64');
  /** @type {unknown} */
  const exported = await import(`data:text/javascript;base64,${source}`);
  return exported;
}
