import type { Analysis } from '../../analysis/analysis.ts';
import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { Label } from '../label.ts';
import { foldWords } from './wordKey.ts';

/** A school, organisation or household of the case, by every way its name is written. */
export interface KnownPlace {
  readonly label: Extract<Label, 'SCHOOL' | 'ORGANISATION' | 'LOCATION'>;
  /** What it is called without what kind of thing it is: "Het Getij", "De Kade". */
  readonly name: string;
  readonly forms: readonly string[];
}

/** The organisations and households that the case itself names; "bij moeder" is none. */
export function knownPlaces(analysis: Analysis): readonly KnownPlace[] {
  const named = analysis.participant.flatMap((person) => {
    const isSchool = person.role === 'education';
    return [
      placeOf(person.organisation, isSchool ? 'SCHOOL' : 'ORGANISATION'),
      placeOf(person.household, 'LOCATION'),
    ];
  });
  const byName = new Map<string, KnownPlace>();
  for (const place of named) {
    const key = place === null ? '' : foldWords(place.name);
    if (place !== null && !byName.has(key)) byName.set(key, place);
  }
  return [...byName.values()];
}

/** The proper name in what a field says; null when there is none in it ("bij moeder"). */
export function placeOf(words: string, label: KnownPlace['label']): KnownPlace | null {
  const plain = words
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const name = properName.exec(plain)?.[0].trim() ?? '';
  if (!name.split(/[\s-]/u).some(isOwn)) return null;
  const core = name.replace(article, '');
  const distinctive = core.split(' ').filter((word) => !isGeneric(word));
  const short = distinctive.length === 1 ? distinctive : [];
  const forms = [plain, name, core, ...short].filter((form) => form.length > 2 && !isGeneric(form));
  return { label, name, forms: [...new Set(forms)].sort((a, b) => b.length - a.length) };
}

/** From the first word that looks like a name: a capital with small letters behind it. */
const properName = /(?<![\p{L}\p{N}])(?:['’]s[- ])?(?=\p{Lu}[\p{Ll}'’])\p{Lu}.*$/u;
const article = /^(?:de|het|een|['’]t)\s+/iu;

/** A word with a capital that says which one it is, not what. */
function isOwn(word: string): boolean {
  const folded = foldWords(word);
  const isOrdinary = [...releaseWords.ordinary, ...releaseWords.roles].some(
    (one) => one === folded,
  );
  return /^\p{Lu}\p{Ll}/u.test(word) && !isOrdinary && !isGeneric(word);
}

function isGeneric(word: string): boolean {
  const folded = foldWords(word);
  return releaseWords.generic.some((generic) => generic === folded) || folded.length < 3;
}
