import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

const sources = ['electron', 'renderer', 'shared', 'resources'];
const settings = ['package.json', 'package-lock.json', 'vite.config.ts', 'scripts/build.mjs'];

/**
 * Builds main, preload and window into `out/`. Throws when a source does not compile; with
 * `onlyWhenNeeded` it returns at once when nothing changed since the last finished build.
 * @param {{ onlyWhenNeeded?: boolean }} [options]
 */
export async function build({ onlyWhenNeeded = false } = {}) {
  if (onlyWhenNeeded && isFresh()) return;
  const started = Date.now();
  // Loaded here: `npm start` imports this file before anything is installed.
  const esbuild = await import('esbuild');
  const vite = await import('vite');
  const { thirdPartyNotices } = await import('./third-party-notices.mjs');

  const desktop = await esbuild.build({
    absWorkingDir: root,
    entryPoints: ['electron/main.ts', 'electron/preload.ts'],
    outdir: 'out/electron',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node18',
    external: ['electron'],
    define: { 'process.env.NODE_ENV': '"production"' },
    // Half the size is half the reading at every start.
    minify: true,
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  /** @type {Set<string>} */
  const bundled = new Set(
    Object.keys(desktop.metafile.inputs).map((file) => path.join(root, file)),
  );
  const { NODE_ENV } = process.env;
  // The tests build too, under `test`: that would give a React of development, not what is released.
  process.env['NODE_ENV'] = 'production';
  await vite.build({
    configFile: path.join(root, 'vite.config.ts'),
    root: path.join(root, 'renderer'),
    logLevel: 'warn',
    plugins: [collectModules(bundled)],
    worker: { plugins: () => [collectModules(bundled)] },
  });
  // Tests started later in this process would get a React without its test functions.
  if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = NODE_ENV;
  writeFileSync(path.join(root, 'out/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(bundled));
  writeFileSync(path.join(root, 'out/.built'), new Date(started).toISOString());
  console.log(`Built out/ in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/** Whether `out/` holds a finished build that is newer than every source. */
function isFresh() {
  const built = statSync(path.join(root, 'out/.built'), { throwIfNoEntry: false });
  if (built === undefined) return false;
  return [...sources, ...settings].every(
    (entry) => newest(path.join(root, entry)) <= built.mtimeMs,
  );
}

/**
 * The moment of the last change in a file or folder; a folder itself counts, so that a removed
 * file is seen too.
 * @param {string} entry
 * @returns {number}
 */
function newest(entry) {
  const status = statSync(entry, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(
    status.mtimeMs,
    ...readdirSync(entry).map((name) => newest(path.join(entry, name))),
  );
}

/**
 * Notes every module that ends up in a bundle, for the licence notices.
 * @param {Set<string>} into
 * @returns {import('vite').Plugin}
 */
function collectModules(into) {
  return {
    name: 'collect-modules',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, module] of Object.entries(chunk.modules)) {
          if (module.renderedLength > 0) into.add(id);
        }
      }
    },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build();
}
