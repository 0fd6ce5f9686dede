import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bearer } from '#shared/anonymise/people/bearer';
import { makeNameIndex } from '#shared/anonymise/people/nameIndex';
import { nicksAmong } from '#shared/anonymise/people/nicksAmong';
import { isShortFor, soundOf } from '#shared/anonymise/people/shortName';
import { runs } from '../../../support/runs.ts';

// Every question is answered here by going through all names.

const word = fc.constantFrom(
  ...'jan janneke jannie jet jette deb debbie debby kas cas chas fie fietje sofie sophie mo moos b.'.split(
    ' ',
  ),
);
const bearer: fc.Arbitrary<Bearer> = fc.record({
  entity: fc.constantFrom('a', 'b', 'c'),
  part: fc.constantFrom('given', 'surname', 'initials'),
  isKnown: fc.boolean(),
});
const names = fc.array(fc.tuple(word, bearer), { maxLength: 12 });

test('names nobody is called by are the only ones left out', () => {
  fc.assert(
    fc.property(names, word, fc.boolean(), (given, asked, isFirst) => {
      const index = makeNameIndex();
      const added = given.filter(([name, one]) => index.add(name, one));
      for (const [, { entity, part }] of added) {
        const own = added.filter(([, one]) => one.entity === entity && one.part === part);
        expect([...index.wordsOf(entity, part)]).toEqual(own.map(([name]) => name));
      }
      const letter = asked.charAt(0);
      const all = [...index.exact.keys()];
      expect(index.startingWith(letter)).toEqual(all.filter((name) => name.startsWith(letter)));
      expect(nicksAmong(asked, index, () => isFirst)).toEqual(
        nicksOfAll(asked, index.exact, () => isFirst),
      );
    }),
    { numRuns: runs(1000, 10000) },
  );
});

function nicksOfAll(
  asked: string,
  all: ReadonlyMap<string, readonly Bearer[]>,
  isFirstName: (name: string) => boolean,
): readonly string[] {
  const shortens = (short: string, long: string): boolean =>
    isShortFor(short, long) &&
    !(isFirstName(short) && isFirstName(long) && long.length - short.length > 2);
  const fitting = [...all].filter(
    ([name]) =>
      name.charAt(0) === asked.charAt(0) &&
      (shortens(asked, name) ||
        shortens(name, asked) ||
        (name.length > 3 && asked.length > 3 && soundOf(name) === soundOf(asked))),
  );
  const called = fitting.flatMap(([, list]) => list).filter(({ part }) => part === 'given');
  const known = called.filter(({ isKnown }) => isKnown);
  const entities = new Set((known.length > 0 ? known : called).map(({ entity }) => entity));
  return entities.size === 1 ? [...entities] : [];
}
