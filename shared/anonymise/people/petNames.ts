import { fold } from '../fold.ts';
import { has, isCapital, type Mark, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import { classWords } from '../words/classWords.ts';

const PET = classWords.pet.split(' ').join('|');
/** "hond Bobbie", "een kat die Minoes heet", "het konijn, Stamper". */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${PET})(?:,? (?:die|genaamd|heet|heette|met de naam|luistert naar))?,? ["“‘']?$`,
  'iu',
);
/** "Bobbie, de hond van oma". */
const AFTER = new RegExp(
  `^["”’']?(?:, | \\()(?:(?:de|het|hun|zijn|haar|onze|mijn|een|m'n|mn) )(?:\\p{Ll}+ )?(?:${PET})(?!\\p{L})`,
  'iu',
);
const LOOK_BACK = 40;
const NONE: ReadonlySet<string> = new Set();

/** The folded names in a text that are those of an animal. */
export function petNames({ text, tokens }: Page, marks: readonly Mark[]): ReadonlySet<string> {
  if (!tokens.some((token) => has(token, wordClass.pet))) return NONE;
  const names = marks.filter(
    ({ label, start, end }) =>
      (label === 'PERSON' || label === 'ORGANISATION') &&
      (BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start)) ||
        AFTER.test(text.slice(end, end + LOOK_BACK))),
  );
  return new Set(names.map(({ start, end }) => fold(text.slice(start, end))));
}

/** "Boef (mijn hond)": what an animal is called, whatever word it is. */
export function matchPets({ text, tokens }: Page): readonly Mark[] {
  if (!tokens.some((token) => has(token, wordClass.pet))) return [];
  return tokens.flatMap((token): readonly Mark[] => {
    const { start, end, stemEnd } = token;
    const isCalled =
      isCapital(token) &&
      !has(token, wordClass.kin | wordClass.role | wordClass.stop | wordClass.pet) &&
      AFTER.test(text.slice(end, end + LOOK_BACK));
    return isCalled
      ? [{ start, end: stemEnd, label: 'PERSON', level: 'automatic', reason: 'pet', rank: 60 }]
      : [];
  });
}
