import { expect, test } from 'vitest';
import { readPassages } from '../../support/anonymiseMarkup.ts';
import { scoreAnonymised, type Prediction } from '../../support/anonymiseScore.ts';

const [item] = readPassages(
  '# a-1 · note\n@e1 jongere: Mo\nMevrouw [x1|Van der Berg] zag [e1 poss|Mo]s {hond|o} in [L|Hoorn], [A|14] jaar.\n',
);
if (item === undefined) throw new Error('no passage');
const { text } = item;

function mask(...words: readonly string[]): ReadonlyMap<string, readonly Prediction[]> {
  const places = words.map((word) => {
    const start = text.indexOf(word);
    return { start, end: start + word.length, label: 'PERSON', pseudonym: word };
  });
  return new Map([['a-1', places]]);
}

test('function words in a name need not be found; titles and units around one cost nothing', () => {
  const score = scoreAnonymised([item], mask('Mevrouw Van der Berg', 'Mos', 'Hoorn', '14 jaar'));
  expect(score.directLeak).toEqual({
    hit: 0,
    of: 'Berg'.length + 'Mo'.length + 'Hoorn'.length + 2,
  });
  expect(score.charsRight).toEqual({ hit: 19, of: 19 });
  expect(score.cleanPassages).toEqual({ hit: 1, of: 1 });
  expect(scoreAnonymised([item], mask('Berg')).whole['PERSON.unknown']).toEqual({ hit: 1, of: 1 });
});

test('a part that is left counts as a leak, a word that stays as masked without need', () => {
  const score = scoreAnonymised([item], mask('Ber', 'hond'));
  expect(score.directLeak.hit).toBe(10);
  expect(score.touched['PERSON']).toEqual({ hit: 1, of: 2 });
  expect(score.whole['PERSON']).toEqual({ hit: 0, of: 2 });
  expect(score.negatives).toEqual({ all: { hit: 1, of: 1 }, 'ordinary-word': { hit: 1, of: 1 } });
  expect(score.tooMuch.map((one) => one.text)).toEqual(['hond']);
});

test('one name per entity', () => {
  const twice = readPassages('# b · x\n@e1 jongere: Mo\n[e1|Mo] en [e1|Mo]\n');
  const named = (second: string) =>
    new Map([
      [
        'b',
        [
          { start: 0, end: 2, label: 'PERSON', pseudonym: 'p' },
          { start: 6, end: 8, label: 'PERSON', pseudonym: second },
        ],
      ],
    ]);
  expect(scoreAnonymised(twice, named('p')).oneName.known).toEqual({ hit: 1, of: 1 });
  expect(scoreAnonymised(twice, named('q')).oneName.known).toEqual({ hit: 0, of: 1 });
});
