import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPassages, type GoldItem } from './anonymiseMarkup.ts';

// The bench is one bundled file elsewhere; both it and the tests start in the root.
const folder = path.join(process.cwd(), 'tests/fixtures/anonymise/passages');

/** The annotated passages of the project, all fictional, in the order of their files. */
export function anonymiseCorpus(): readonly GoldItem[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readPassages(readFileSync(path.join(folder, file), 'utf8')));
}
