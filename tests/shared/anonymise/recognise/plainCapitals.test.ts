import { expect, test } from 'vitest';
import lists from '#resources/name-lists.json';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';

const found = (text: string): readonly string[] =>
  makeAnonymiser(lists)
    .session([])
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

test('a word that only looks as if it said where somebody is from is put before a person', () => {
  const text = 'Volgens Bakfikse Babas gaat het beter op de groep.';
  expect(found(text)).toEqual(['Bakfikse', 'Babas']);
});
