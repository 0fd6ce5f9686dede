import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { resolveElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './root.mjs';

const warning = `This package holds an old Electron with known security holes, taken from npm.
It is for tests and trials only. Never hand it out, never keep real cases in it.
`;

// `npm run package`: what this machine can build. `-- --release` makes the installers of this
// system, and only with the Electron of package.json.
try {
  const isRelease = process.argv.includes('--release');
  ensureInstalled();
  const runtime = await resolveElectron();
  if (isRelease && runtime.source === 'fallback') {
    throw new Error('Refused: a release needs the Electron of package.json, not the fallback.');
  }
  await build();
  await pack(runtime, isRelease);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @param {boolean} isRelease
 */
async function pack({ distDir, source, version: electronVersion }, isRelease) {
  const builder = await import('electron-builder');
  /** @type {{ version: string }} */
  const about = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const version = source === 'fallback' ? `${about.version}-test-only` : about.version;
  const made = await builder.build({
    projectDir: root,
    targets: builder.Platform.current().createTarget(isRelease ? [] : 'dir'),
    publish: 'never',
    config: {
      extends: 'electron-builder.yml',
      electronDist: distDir,
      electronVersion,
      extraMetadata: { version },
      // The fallback is older than this fuse.
      ...(source === 'official'
        ? { electronFuses: { grantFileProtocolExtraPrivileges: false } }
        : {}),
      afterPack: ({ appOutDir }) => {
        // These come along with the runtime; the app itself is app.asar.
        for (const surplus of ['resources/default_app.asar', '.ok']) {
          rmSync(path.join(appOutDir, surplus), { force: true });
        }
        if (source === 'fallback') writeFileSync(path.join(appOutDir, 'TEST-ONLY.txt'), warning);
        return Promise.resolve();
      },
    },
  });
  for (const file of made) console.log(path.relative(root, file));
  console.log(`Version ${version} is in ${path.join(root, 'release')}.`);
  if (source === 'fallback') console.log(warning);
}
