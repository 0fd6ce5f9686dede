// Writes tests/fixtures/exchange/v<n>-*: files for another workplace as this version makes them, and
// the keys that open them. Run it once, right before a new format begins; the files of older
// formats never change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importTypeScript } from './import-typescript.mjs';
import { root } from './root.mjs';

const entry = `
export { PACKAGE_VERSION } from './shared/exchange/packageHeader.ts';
export { exchangeFixture } from './tests/support/exchangeFixture.ts';
`;
const { PACKAGE_VERSION, exchangeFixture } =
  /**
   * @type {{
   *   PACKAGE_VERSION: number,
   *   exchangeFixture: (document: Uint8Array) => Promise<Record<string, Uint8Array>>,
   * }}
   */ (await importTypeScript(entry));
const fixtures = path.join(root, 'tests/fixtures');
const start = path.join(fixtures, 'exchange', `v${String(PACKAGE_VERSION)}-`);
if (existsSync(`${start}keys.json`)) throw new Error(`${start}* is there already: never change it`);
const document = new Uint8Array(readFileSync(path.join(fixtures, 'case-schema-1.bin')));

mkdirSync(path.dirname(start), { recursive: true });
for (const [name, bytes] of Object.entries(await exchangeFixture(document))) {
  writeFileSync(`${start}${name}`, bytes);
  console.log(`Wrote ${path.relative(root, `${start}${name}`)}`);
}
