import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '#shared/anonymise/fold';
import { applyFindings } from '#shared/anonymise/applyFindings';
import { classWords } from '#shared/anonymise/words/classWords';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import { readNameLists } from '../../support/nameLists.ts';
import { runs } from '../../support/runs.ts';

// A random name in a random sentence never survives: a person the case knows in whatever form it is
// written, a stranger wherever the sentence says that it is somebody.

const lists = readNameLists().parse();
const anonymiser = makeAnonymiser(lists);

/** What is a word already, or stays by agreement (a method, België): no invented name is like it. */
const ordinary = new Set([
  ...Object.values(classWords).flatMap((words) => words.split(' ')),
  ...[lists.allowed, lists.common, lists.words].flatMap((words) => words.split('\n')),
]);

const syllable = fc
  .tuple(
    fc.constantFrom(
      'b',
      'br',
      'd',
      'f',
      'g',
      'h',
      'j',
      'k',
      'l',
      'm',
      'n',
      'r',
      's',
      'sj',
      't',
      'v',
      'w',
      'z',
    ),
    fc.constantFrom('a', 'e', 'i', 'o', 'u', 'aa', 'ie', 'ou', 'é', 'ü'),
    fc.constantFrom('', '', 'l', 'm', 'n', 'r', 's', 'k'),
  )
  .map((parts) => parts.join(''));
const invented = fc
  .array(syllable, { minLength: 2, maxLength: 3 })
  .map((parts) => parts.join(''))
  // An invented name that is a word like "tegen" is no name in lower case.
  .filter((word) => word.length >= 5 && !ordinary.has(fold(word)))
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const given = fc.constantFrom(
  'Senna',
  'Yusuf',
  'Fatima',
  'Mehmet',
  'Shanella',
  'Filmon',
  'Khaled',
  'Agnieszka',
  'Oleksandr',
  'Xue',
  'Roos',
  'Storm',
  'Sterre',
  'Jan-Willem',
  'Anne-Fleur',
  'Paweł',
  'Ömer',
  'Chaimae',
  'Giovanni',
  'Mo',
  'Bo',
  'Noor',
  'Wolf',
  'Zoë',
);
const family = fc.constantFrom(
  'de Vries',
  'van der Plas',
  'Kok',
  'Bloem',
  'El Khattabi',
  'Yıldız',
  'Nowakowska',
  'Tesfay',
  'Winklaar',
  'de Haas',
  "van 't Hof",
  'Ramdin-Bhagwandin',
  'Zhang',
  'Jovanović',
  'de Groot',
  'Dag',
  'Wind',
);
const person = fc.record({
  first: fc.oneof(invented, given),
  last: fc.oneof(invented, family),
});
type Person = { readonly first: string; readonly last: string };

const forms: Readonly<Record<string, (one: Person) => string>> = {
  full: ({ first, last }) => `${first} ${last}`,
  first: ({ first }) => first,
  last: ({ last }) => last.charAt(0).toUpperCase() + last.slice(1),
  initial: ({ first, last }) => `${first.charAt(0)}. ${last}`,
  possessive: ({ first }) =>
    /[aiouyé]$/u.test(first) ? `${first}'s` : /s$/u.test(first) ? `${first}'` : `${first}s`,
  capitals: ({ first, last }) => `${first} ${last}`.toLocaleUpperCase('nl'),
};

const sentences: readonly ((name: string) => string)[] = [
  (name) => `Gisteren sprak ik met ${name} over het plan.`,
  (name) => `Volgens ${name} gaat het beter op de groep.`,
  (name) => `De moeder van ${name} belde in de ochtend.`,
  (name) => `Aanwezig waren ${name}, de gezinscoach en de leerkracht.`,
  (name) => `Het ging mis toen ${name} boos werd.`,
  (name) => `Wij hebben ${name} gevraagd om mee te denken.`,
  (name) => `Daarna heeft ${name} de deur dichtgedaan.`,
  (name) => `Met vriendelijke groet,\n${name}`,
  (name) => `Betreft: ${name}`,
  (name) => `Zijn mentor (${name}) zag dat ook.`,
  (name) => `Ik ga morgen naar ${name} toe, want dan is het rustig.`,
  (name) => `'Ik wil bij ${name} wonen', zei hij.`,
];
const titled: readonly ((name: string) => string)[] = [
  (name) => `Daar kwam mevrouw ${name} binnen.`,
  (name) => `Hij is in de klas van juf ${name} geplaatst.`,
  (name) => `Tante ${name} komt elke week langs.`,
  (name) => `Het gesprek met dhr. ${name} ging goed.`,
  (name) => `Zijn broer ${name} woont nog thuis.`,
  (name) => `Haar vriendin ${name} belde op.`,
];

test('property: whoever the case knows never survives, in any form', () => {
  fc.assert(
    fc.property(
      person,
      fc.constantFrom(...Object.keys(forms)),
      fc.constantFrom(...sentences, ...titled),
      (one, form, sentence) => {
        const text = sentence(forms[form]?.(one) ?? '');
        const known = [{ name: `${one.first} ${one.last}`, role: 'jongere' }];
        const found = anonymiser.session(known).find(text);
        const automatic = found.filter(({ level }) => level === 'automatic');
        expectGone(
          applyFindings(text, automatic),
          form === 'first' || form === 'possessive' ? one.first : one.last,
          sentence(''),
        );
      },
    ),
    { numRuns: runs(300, 20_000) },
  );
});

test('property: whoever the case knows by first name never survives in lower case beside a word for people', () => {
  fc.assert(
    fc.property(
      person,
      fc.constantFrom(...sentences.slice(0, 3), ...titled),
      ({ first, last }, sentence) => {
        const text = sentence(first).toLocaleLowerCase('nl');
        const found = anonymiser
          .session([{ name: `${first} ${last}`, role: 'jongere' }])
          .find(text);
        expectGone(applyFindings(text, found), first, sentence(''));
      },
    ),
    { numRuns: runs(200, 10_000) },
  );
});

test('property: a stranger with a title or beside a word of family never survives', () => {
  const form = fc.constantFrom('full', 'first', 'last');
  fc.assert(
    fc.property(person, form, fc.constantFrom(...titled), (one, shape, sentence) => {
      const text = sentence(forms[shape]?.(one) ?? '');
      const found = anonymiser
        .session([])
        .find(text)
        .filter(({ level }) => level === 'automatic');
      expectGone(
        applyFindings(text, found),
        shape === 'first' ? one.first : one.last,
        sentence(''),
      );
    }),
    { numRuns: runs(200, 10_000) },
  );
});

test('property: an invented stranger in the middle of a sentence is at least put before a person', () => {
  fc.assert(
    fc.property(
      invented,
      invented,
      fc.constantFrom(...sentences, ...titled),
      (first, last, sentence) => {
        const text = sentence(`${first} ${last}`);
        const shown = applyFindings(text, anonymiser.session([]).find(text));
        expectGone(shown, first, sentence(''));
        expectGone(shown, last, sentence(''));
      },
    ),
    { numRuns: runs(200, 10_000) },
  );
});

/** No word of the name is left, however it is written; joining words such as "van der" may be. */
function expectGone(result: string, name: string, without: string): void {
  const own = new Set(wordsOf(without));
  const left = wordsOf(result);
  for (const word of wordsOf(name)) {
    if (!JOINING.has(word) && !own.has(word)) expect(left, result).not.toContain(word);
  }
}

const JOINING = new Set(['van', 'der', 'de', 'den', 't', 'el']);

function wordsOf(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('nl')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}
