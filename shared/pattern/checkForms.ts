import type { Entity } from '../analysis/analysis.ts';
import { patternTelling } from '../text/nl/patternTelling.ts';

/** A short form of a factor that will not read well in a sentence. */
export interface FormCheck {
  readonly field: (typeof clauses | typeof comparisons)[number] | 'tellName';
  readonly text: string;
}

const text = patternTelling.checks;
const comparisons = ['tellMore', 'tellLess', 'tellAgainMore', 'tellAgainLess'] as const;
const clauses = ['tellUp', 'tellDown'] as const;
const longest = { name: 7, comparison: 8, clause: 9 } as const;

/** What to do about the short forms of a factor, so that no sentence gets longer than 26 words. */
export function checkForms(factor: Entity<'factor'>): readonly FormCheck[] {
  const found: FormCheck[] = [];
  const say = (field: FormCheck['field'], isWrong: boolean, words: string) => {
    if (isWrong) found.push({ field, text: words });
  };
  say('tellName', wordsIn(factor.tellName) > longest.name, text.nameLong);
  for (const field of comparisons) {
    say(field, wordsIn(factor[field]) > longest.comparison, text.compareLong);
    say(field, /^\s*hoe\b/iu.test(factor[field]), text.withoutHow);
  }
  for (const field of clauses) {
    say(field, wordsIn(factor[field]) > longest.clause, text.clauseLong);
    say(field, /^\s*daardoor\b/iu.test(factor[field]), text.withoutThus);
  }
  say('tellLess', isSame(factor.tellMore, factor.tellLess), text.opposite);
  say('tellDown', isSame(factor.tellUp, factor.tellDown), text.opposite);
  return found;
}

function wordsIn(form: string): number {
  return form.split(/\s+/u).filter((part) => part !== '').length;
}

function isSame(one: string, other: string): boolean {
  const plain = (form: string) => form.trim().toLocaleLowerCase('nl');
  return plain(one) !== '' && plain(one) === plain(other);
}
