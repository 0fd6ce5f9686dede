// Writes tests/fixtures/case-schema-<n>.bin and .json: the example as this version stores it. Run
// it once, right before a new schema version begins; the files of older versions never change.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importTypeScript } from './import-typescript.mjs';
import { root } from './root.mjs';

const entry = `
import example from './resources/example-analysis.json';
import { SCHEMA_VERSION } from './shared/analysis/analysis.ts';
import { readPortable, writePortable } from './shared/analysis/portable.ts';
import { openCaseDocument } from './shared/casedoc/caseDocument.ts';
import { fillFromPortable } from './shared/casedoc/fillCase.ts';
import { encodeSharedDoc, newSharedDoc } from './shared/casedoc/updates.ts';

let count = 0;
const newId = () => 'id-' + String((count += 1)).padStart(5, '0');
const context = { newId, now: () => 1767225600000, author: 'Fixture' };
const doc = newSharedDoc();
doc.clientID = 1;
fillFromPortable(doc, readPortable(example).value, context);
export const version = SCHEMA_VERSION;
export const bytes = encodeSharedDoc(doc);
export const portable = writePortable(openCaseDocument({ doc, ...context }).analysis());
`;

const { version, bytes, portable } =
  /** @type {{ version: number, bytes: Uint8Array, portable: unknown }} */ (
    await importTypeScript(entry)
  );
const file = path.join(root, `tests/fixtures/case-schema-${String(version)}`);
if (existsSync(`${file}.bin`)) throw new Error(`${file}.bin is there already and must not change`);
writeFileSync(`${file}.bin`, bytes);
writeFileSync(`${file}.json`, `${JSON.stringify(portable, null, 2)}\n`);
console.log(`Wrote ${path.relative(root, file)}.bin and .json`);
