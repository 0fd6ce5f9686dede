import { expect, test } from 'vitest';
import { plainText } from '#shared/analysis/prose';
import { deidentifyCase } from '#shared/anonymise/case/deidentifyCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import { createTokenMemory, joinTokens, tokensOf } from '#shared/anonymise/case/knownTokens';
import type { KnownToken } from '#shared/anonymise/case/knownTokens';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';
import { smallSession } from './smallSession.ts';

const youth = { id: 'a', name: 'Noor van Dam', role: 'youth', relation: 'jeugdige' };
const mother = { id: 'b', name: 'Petra Bos', role: 'parent', relation: 'moeder' };
const other = { id: 'c', name: 'Karin Smit', role: 'parent', relation: 'moeder' };

function copy(people: readonly object[], text: string, known: readonly KnownToken[] = []) {
  const analysis = buildAnalysis({ participant: people, factor: [{ id: 'f', text }] });
  const made = deidentifyCase(analysis, {
    kind: 'supervision',
    session: smallSession(knownPersons(analysis)),
    decisions: [],
    known,
  });
  return { text: plainText(made.masked.factor[0]?.text ?? []), tokens: tokensOf(made.entities) };
}

test('somebody is called the same in every later copy, whoever comes beside or in front', () => {
  const first = copy([youth, mother], 'Noor mist Petra.');
  expect(first.text).toBe('[JEUGDIGE] mist [MOEDER].');
  const text = 'Karin en Petra praten met Noor.';
  expect(copy([other, youth, mother], text).text).toBe(
    '[MOEDER 1] en [MOEDER 2] praten met [JEUGDIGE].',
  );
  const second = copy([other, youth, mother], text, first.tokens);
  expect(second.text).toBe('[MOEDER 2] en [MOEDER] praten met [JEUGDIGE].');
  const known = joinTokens([first.tokens, second.tokens]);
  // Who is not in a copy keeps the sign for the next.
  const third = copy([youth, other], 'Noor belt Karin.', known);
  expect(third.text).toBe('[JEUGDIGE] belt [MOEDER 2].');
});

test('a known word finds its sign only when it meant one thing', () => {
  const memory = createTokenMemory([
    { key: 's', words: ['Het Baken', 'Baken'], token: '[SCHOOL 1]' },
    { key: 't', words: ['De Kade', 'school'], token: '[SCHOOL 2]' },
    { key: 'u', words: ['De Brug', 'school'], token: '[SCHOOL 3]' },
  ]);
  expect(memory.byKey('t')).toBe('[SCHOOL 2]');
  expect(memory.byKey('x')).toBeNull();
  expect(memory.byWords(['vmbo Het Baken', 'BAKEN'])).toBe('[SCHOOL 1]');
  expect(memory.byWords(['school'])).toBeNull();
  expect(memory.byWords(['Baken', 'De Kade'])).toBeNull();
});
