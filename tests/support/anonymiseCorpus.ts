import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPassages, type GoldItem } from './anonymiseMarkup.ts';

// The bench is one bundled file elsewhere; both it and the tests start in the root.
const folder = path.join(process.cwd(), 'tests/fixtures/anonymise');

/** The annotated passages of the project, all fictional, in the order of their files. */
export function anonymiseCorpus(): readonly GoldItem[] {
  return passagesIn('passages');
}

/** Passages that no rule was made with: they tell what new texts may expect. */
export function unseenPassages(): readonly GoldItem[] {
  return passagesIn('unseen');
}

/** A second such set, written apart from the rules in another hour; only its totals are looked at. */
export function apartPassages(): readonly GoldItem[] {
  return passagesIn('apart');
}

function passagesIn(name: string): readonly GoldItem[] {
  const files = readdirSync(path.join(folder, name)).sort();
  return files.flatMap((file) => readPassages(readFileSync(path.join(folder, name, file), 'utf8')));
}
