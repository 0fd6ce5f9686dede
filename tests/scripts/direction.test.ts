import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const rules = createRequire(import.meta.url)(
  path.join(root, '.dependency-cruiser.cjs'),
) as IConfiguration;

let tree = '';

beforeEach(() => {
  tree = mkdtempSync(path.join(os.tmpdir(), 'samenhang-direction-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(tree, 'node_modules'));
  plant('package.json', '{"imports": {"#shared/*": "./shared/*.ts"}}');
  plant(
    'shared/desktop/contract.ts',
    'export interface Call { a: string }\nexport const calls = 1;',
  );
});

afterEach(() => {
  rmSync(tree, { recursive: true });
});

test.each([
  ['no-cycles', { 'shared/a/a.ts': "import './b.ts';", 'shared/a/b.ts': "import './a.ts';" }],
  ['no-orphans', { 'shared/a/a.ts': 'export const a = 1;' }],
  ['no-unresolvable', { 'shared/a/a.ts': "import './gone.ts';" }],
  ['shared-is-pure', { 'shared/a/a.ts': "import 'node:fs';" }],
  ['shared-is-pure', { 'shared/a/a.ts': "import type { FC } from 'react';" }],
  ['base-knows-nothing', { 'shared/base/a.ts': "import '../desktop/contract.ts';" }],
  [
    'electron-and-renderer-never-meet',
    { 'electron/a.ts': "import '../renderer/b.ts';", 'renderer/b.ts': 'export const b = 1;' },
  ],
  ['renderer-stays-in-the-window', { 'renderer/a.ts': "import 'node:path';" }],
  ['electron-has-no-ui', { 'electron/a.ts': "import 'react';" }],
  [
    'features-are-islands',
    {
      'renderer/features/a/a.ts': "import '../b/b.ts';",
      'renderer/features/b/b.ts': 'export const b = 1;',
    },
  ],
  [
    'nothing-below-knows-the-app',
    { 'renderer/ui/a.ts': "import '../app/b.ts';", 'renderer/app/b.ts': 'export const b = 1;' },
  ],
  [
    'ui-has-no-domain',
    { 'renderer/ui/a.ts': "import '../vault/b.ts';", 'renderer/vault/b.ts': 'export const b = 1;' },
  ],
  [
    'only-platform-knows-the-bridge',
    { 'renderer/vault/a.ts': "import { calls } from '#shared/desktop/contract'; calls;" },
  ],
  [
    'cli-imports-only-shared',
    { 'cli/a.ts': "import '../electron/b.ts';", 'electron/b.ts': 'export const b = 1;' },
  ],
  [
    'nothing-imports-tests',
    { 'shared/a/a.ts': "import '../../tests/b.ts';", 'tests/b.ts': 'export const b = 1;' },
  ],
  [
    'app-knows-no-tools',
    { 'electron/a.ts': "import '../scripts/b.mjs';", 'scripts/b.mjs': 'export const b = 1;' },
  ],
  ['stay-inside-the-repository', { 'shared/a/a.ts': "import '../../../outside.ts';" }],
  ['zod-only-in-its-wrapper', { 'shared/a/a.ts': "import { z } from 'zod'; z;" }],
  ['yjs-only-in-the-document-and-the-editor', { 'renderer/vault/a.ts': "import 'yjs';" }],
  ['dexie-only-in-the-vault', { 'renderer/state/a.ts': "import 'dexie';" }],
  ['docx-only-in-to-word', { 'shared/report/a.ts': "import 'docx';" }],
  ['lexical-only-in-the-editor', { 'renderer/ui/a.ts': "import '@lexical/list';" }],
  ['react-only-in-the-renderer', { 'electron/a.ts': "import 'react-aria-components';" }],
  ['electron-only-in-electron', { 'renderer/a.ts': "import 'electron';" }],
])('%s is caught', async (rule, files) => {
  for (const [file, code] of Object.entries(files)) plant(file, code);
  expect(await brokenRules()).toContain(rule);
});

test('a tree that keeps to the rules passes', async () => {
  plant('shared/base/zod.ts', "import { z } from 'zod'; export { z };");
  plant('shared/casedoc/a.ts', "import '../base/zod.ts'; import 'yjs';");
  plant('renderer/editor/a.ts', "import 'yjs'; import 'lexical'; import '../ui/a.ts';");
  plant('renderer/ui/a.ts', "import 'react-aria-components';");
  plant('renderer/features/a/a.ts', "import '../../editor/a.ts';");
  plant('renderer/platform/a.ts', "import { calls } from '#shared/desktop/contract'; calls;");
  plant(
    'renderer/vault/a.ts',
    "import type { Call } from '#shared/desktop/contract'; import 'dexie';",
  );
  plant('electron/a.ts', "import { app } from 'electron'; import '#shared/desktop/contract'; app;");
  plant('tests/a.ts', "import '../shared/casedoc/a.ts';");
  expect(await brokenRules()).toEqual([]);
});

function plant(file: string, code: string): void {
  const target = path.join(tree, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, code);
}

async function brokenRules(): Promise<readonly string[]> {
  const folders = ['shared', 'electron', 'renderer', 'cli', 'tests', 'scripts'];
  for (const folder of folders) mkdirSync(path.join(tree, folder), { recursive: true });
  const { output } = await cruise(
    folders,
    { ...rules.options, ruleSet: rules, validate: true, baseDir: tree, preserveSymlinks: true },
    rules.options?.enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error('expected a result, not a report');
  return output.summary.violations.map((violation) => violation.rule.name);
}
