import type { Anonymiser } from '#shared/anonymise/anonymiser';
import type { Finding, FindingLevel } from '#shared/anonymise/finding';
import type { GoldItem } from './anonymiseMarkup.ts';
import { scoreAnonymised, type Score } from './anonymiseScore.ts';

/** What the anonymiser finds in each passage, with only the persons its case knows. */
export function findAll(
  anonymiser: Anonymiser,
  items: readonly GoldItem[],
): ReadonlyMap<string, readonly Finding[]> {
  return new Map(
    items.map(({ id, text, knownPersons }) => [id, anonymiser.session(knownPersons).find(text)]),
  );
}

/** Two scores: of what is replaced at once, and of everything that is put before a person. */
export function scoreBoth(
  items: readonly GoldItem[],
  found: ReadonlyMap<string, readonly Finding[]>,
): { readonly automatic: Score; readonly reviewed: Score } {
  const of = (...levels: readonly FindingLevel[]) =>
    scoreAnonymised(
      items,
      new Map(
        [...found].map(([id, all]) => [id, all.filter(({ level }) => levels.includes(level))]),
      ),
    );
  const replaced = of('automatic', 'candidate');
  const all = of('automatic', 'candidate', 'flag');
  // A flag is never replaced: it counts for what is pointed out and against precision, not for leaks.
  const reviewed: Score = {
    ...replaced,
    charsFound: all.charsFound,
    charsRight: all.charsRight,
    whole: {
      ...replaced.whole,
      quasi: all.whole['quasi'] ?? NONE,
      OTHER_QUASI: all.whole['OTHER_QUASI'] ?? NONE,
    },
    touched: { ...replaced.touched, OTHER_QUASI: all.touched['OTHER_QUASI'] ?? NONE },
    missed: all.missed,
  };
  return { automatic: of('automatic'), reviewed };
}

const NONE = { hit: 0, of: 0 };
