import { expect, test } from 'vitest';
import { readability } from '#shared/language/readability';
import { noHouseWords, readHouseWords } from '#shared/house-words/houseWords';

test('a line is a word; behind = stands what the organisation says instead', () => {
  const words = readHouseWords({
    hintWords: ' wegloper = jongere die wegging \n\n= niets\nvoorziening',
    maskWords: 'De Blauwe Schuur\r\nDe Blauwe Schuur\n Kop ',
    keepWords: '',
  });
  expect(words.hints).toEqual([
    { term: 'wegloper', plain: 'jongere die wegging' },
    { term: 'voorziening', plain: '' },
  ]);
  expect(words.mask).toEqual(['De Blauwe Schuur', 'Kop']);
  expect(words.keep).toEqual([]);
  expect(readHouseWords({ hintWords: '', maskWords: '', keepWords: '' })).toEqual(noHouseWords);
});

test('the hints of a text point at such a word', () => {
  const { hints } = readHouseWords({
    hintWords: 'zorgpad = de stappen die we zetten',
    maskWords: '',
    keepWords: '',
  });
  const found = readability('Wij volgen samen het zorgpad.', 'parents', { extraWords: hints });
  expect(found.findings.map(({ code }) => code)).toContain('extraWord');
  expect(readability('Wij volgen samen het zorgpad.', 'parents').findings).not.toContainEqual(
    expect.objectContaining({ code: 'extraWord' }),
  );
});
