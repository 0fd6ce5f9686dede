import { describe, expect, test } from 'vitest';
import { makeAnonymiser } from '#shared/anonymise/makeAnonymiser';
import type { KnownPerson } from '#shared/anonymise/knownPerson';
import { readNameLists } from '../../../support/nameLists.ts';

const anonymiser = makeAnonymiser(readNameLists().parse());

const found = (text: string, people: readonly KnownPerson[] = [], level = 'automatic') =>
  anonymiser
    .session(people)
    .find(text)
    .filter((one) => one.level === level && one.label === 'PERSON')
    .map(({ start, end, entity }) => ({ name: text.slice(start, end), entity }));
const names = (text: string): readonly string[] => found(text).map(({ name }) => name);

describe('a name is taken whole', () => {
  test.each([
    ['Gesproken met E. (Esther) Swart van de school.', ['E. (Esther) Swart']],
    ['Mentor is M. Schuurman-de Roo.', ['M. Schuurman-de Roo']],
    ['De mentor, Lotte Spaans-van der Wit, belt.', ['Lotte Spaans-van der Wit']],
    ['De arts J.-P. Steen belt terug.', ['J.-P. Steen']],
    ['Gedragswetenschapper K. de Vries Robbé schreef het verslag.', ['K. de Vries Robbé']],
    ['Opa Gerrit van den Ham woont alleen.', ['Gerrit van den Ham']],
  ])('%s', (text, whole) => {
    expect(names(text)).toEqual(whole);
  });

  test('who is called by a given name between brackets is the same later', () => {
    const marks = found(
      'Dhr. A.J. (Bert) van der Molen is voogd. Bert van der Molen belde. Bert ook.',
    );
    expect(marks).toHaveLength(3);
    expect(new Set(marks.map(({ entity }) => entity)).size).toBe(1);
  });

  test('a known name as it sounds is the same person', () => {
    const quinten: KnownPerson = { name: 'Quinten Sterk', role: 'jongere' };
    const marks = found('Kwinten schrijf je met een Q, zegt Quinten.', [quinten]);
    expect(new Set(marks.map(({ entity }) => entity))).toEqual(new Set(['person:0']));
  });

  test('a place stays one behind "uit" and without a name before it', () => {
    const labels = anonymiser
      .session([])
      .find('Gerrit komt uit den haag en de reis van den helder duurde lang.')
      .map(({ label }) => label);
    expect(labels.filter((label) => label === 'LOCATION')).toHaveLength(2);
  });
});

describe('a person decides about', () => {
  test.each([
    ['ik ga naar oma wil. ze is er nog niet', 'wil'],
    ['mn mentor van dongen vroeg ernaar toen', 'van dongen'],
  ])('%s', (text, name) => {
    const all = [...found(text, [], 'candidate'), ...found(text)];
    expect(all.map((one) => one.name)).toContain(name);
  });
});
