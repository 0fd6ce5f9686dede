import { expect, test } from 'vitest';
import type { Mark } from '#shared/anonymise/page';
import { joinFlags } from '#shared/anonymise/recognise/joinFlags';

const text = 'na het ongeluk met de kotter en Anna van de kade';

function mark(words: string, label: Mark['label'] = 'OTHER_QUASI'): Mark {
  const start = text.indexOf(words);
  const level = label === 'OTHER_QUASI' ? 'flag' : 'automatic';
  return { start, end: start + words.length, label, level, reason: 'quasi-event', rank: 10 };
}

const wordsOf = (marks: readonly Mark[]) => marks.map(({ start, end }) => text.slice(start, end));

test('descriptions that touch are one', () => {
  expect(wordsOf(joinFlags(text, [mark('het ongeluk met'), mark('de kotter')]))).toEqual([
    'het ongeluk met de kotter',
  ]);
});

test('a name stays by itself, and what it leaves over that says nothing goes', () => {
  const marks = [mark('de kotter'), mark('Anna', 'PERSON'), mark('van de')];
  expect(wordsOf(joinFlags(text, marks))).toEqual(['de kotter', 'Anna']);
});
