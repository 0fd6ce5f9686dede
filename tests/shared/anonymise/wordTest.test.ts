import { expect, test } from 'vitest';
import type { Word } from '#shared/anonymise/word';
import { wordTest } from '#shared/anonymise/wordTest';

const word = (raw: string): Word => ({
  raw,
  low: raw.toLowerCase(),
  possessive: 0,
  shape: 'lower',
  classes: 0,
  asked: 0,
  answers: 0,
});

test('asks a word once and keeps both answers apart from those to other questions', () => {
  const asked: string[] = [];
  const isShort = wordTest(({ raw }) => {
    asked.push(raw);
    return raw.length < 4;
  });
  const isCapital = wordTest(({ raw }) => /^\p{Lu}/u.test(raw));
  const [mo, karim] = [word('mo'), word('Karim')];
  const answers = [mo, karim, mo, karim].map((one) => [isShort(one), isCapital(one)]);
  expect(answers).toEqual([
    [true, false],
    [false, true],
    [true, false],
    [false, true],
  ]);
  expect(asked).toEqual(['mo', 'Karim']);
});
