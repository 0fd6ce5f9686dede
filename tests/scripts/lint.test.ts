import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// In two halves, so that a search for switched-off rules finds none in this tree.
const disableAll = ['/* eslint', 'disable */\n'].join('-');
const root = path.resolve(import.meta.dirname, '../..');
// Without type information: the planted files do not exist, so no project holds them.
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

async function broken(file: string, code: string): Promise<readonly (string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

describe('the lint rules of the house refuse', () => {
  test.each([
    ['a default export', 'shared/a.ts', 'export default 1;', 'no-restricted-syntax'],
    [
      'a readable file beside the gate',
      'renderer/features/a.ts',
      'export const a = (desktop) => desktop.chooseSavePlace({});',
      'no-restricted-syntax',
    ],
    [
      'a file written beside the gate',
      'renderer/export/otherGate.ts',
      'export const a = (desktop) => desktop.writeChosenFile({});',
      'no-restricted-syntax',
    ],
    [
      'the way out by another name',
      'renderer/app/a.ts',
      "export const a = (desktop) => desktop['writeChosenFile'];",
      'no-restricted-syntax',
    ],
    [
      'the way out taken apart',
      'renderer/vault/a.ts',
      'export const a = ({ writeChosenFile }) => writeChosenFile({});',
      'no-restricted-syntax',
    ],
    [
      'the clock in shared',
      'shared/a.ts',
      'export const a = Date.now();',
      'no-restricted-properties',
    ],
    ['a new Date in shared', 'shared/a.ts', 'export const a = new Date();', 'no-restricted-syntax'],
    [
      'chance in shared',
      'shared/a.ts',
      'export const a = Math.random();',
      'no-restricted-properties',
    ],
    ['crypto in shared', 'shared/a.ts', 'export const a = crypto;', 'no-restricted-globals'],
    ['fetch in shared', 'shared/a.ts', 'export const a = fetch;', 'no-restricted-globals'],
    ['zod itself', 'renderer/a.ts', "export { z } from 'zod';", 'no-restricted-imports'],
    [
      'raw messages in a service',
      'electron/a.ts',
      "import { ipcMain } from 'electron';\nexport const a = ipcMain;",
      'no-restricted-imports',
    ],
    [
      'a newer API',
      'electron/a.ts',
      'export const a = Object.groupBy([], String);',
      'no-restricted-properties',
    ],
    [
      'a newer meta property',
      'electron/a.ts',
      'export const a = import.meta.dirname;',
      'no-restricted-syntax',
    ],
    ['loose text', 'renderer/A.tsx', 'export const A = <p>Hallo</p>;', 'no-restricted-syntax'],
    [
      'loose text in braces',
      'renderer/A.tsx',
      "export const A = <p>{'Hallo'}</p>;",
      'no-restricted-syntax',
    ],
    [
      'a loose label',
      'renderer/A.tsx',
      'export const A = <p aria-label="Hallo" />;',
      'no-restricted-syntax',
    ],
    [
      'the bridge in a feature',
      'renderer/features/a/a.ts',
      'export const a = window.desktop;',
      'no-restricted-syntax',
    ],
    [
      'unsealed storage',
      'renderer/a.ts',
      "export const a = localStorage.getItem('a');",
      'no-restricted-globals',
    ],
    [
      'switching a rule off',
      'shared/a.ts',
      `${disableAll}export default 1;`,
      'no-restricted-syntax',
    ],
    ['a giant file', 'shared/a.ts', 'export const a = 1;\n'.repeat(301), 'max-lines'],
  ])('%s', async (_name, file, code, rule) => {
    expect(await broken(file, code)).toContain(rule);
  });
});

describe('and leave alone', () => {
  test.each([
    ['zod in its wrapper', 'shared/base/zod.ts', "export { z } from 'zod';"],
    ['the bridge in platform', 'renderer/platform/a.ts', 'export const a = window.desktop;'],
    [
      'raw messages in electron/ipc',
      'electron/ipc/a.ts',
      "import { ipcMain } from 'electron';\nexport const a = ipcMain;",
    ],
    ['a Date made of a given time', 'shared/a.ts', 'export const a = new Date(0);'],
    ['text from a variable', 'renderer/A.tsx', 'export const A = ({ a }) => <p title={a}>{a}</p>;'],
  ])('%s', async (_name, file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });
});
