import { build } from 'esbuild';
import { root } from './root.mjs';

const entry = `
export { nl } from './shared/text/nl.ts';
export { exporting } from './shared/text/nl/export.ts';
export { sections } from './shared/text/nl/sections.ts';
export { workspace } from './shared/text/nl/workspace.ts';
`;

/**
 * @typedef {object} Texts
 * @property {typeof import('../shared/text/nl.ts').nl} nl
 * @property {typeof import('../shared/text/nl/export.ts').exporting} exporting
 * @property {typeof import('../shared/text/nl/sections.ts').sections} sections
 * @property {typeof import('../shared/text/nl/workspace.ts').workspace} workspace
 */

/**
 * The Dutch texts of the app, so that a script finds buttons by the words people see.
 * @returns {Promise<Texts>}
 */
export async function loadTexts() {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? new Uint8Array()).toString('base64');
  /** @type {Texts} */
  const texts = await import(`data:text/javascript;base64,${source}`);
  return texts;
}
