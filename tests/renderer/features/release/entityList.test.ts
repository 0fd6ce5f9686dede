import { describe, expect, test } from 'vitest';
import type { ReleaseEntity } from '#shared/anonymise/case/releaseEntity';
import { release as texts } from '#shared/text/nl/release';
import {
  keptLines,
  staysOnPurpose,
  mayBeOrdinary,
  whyFound,
} from '../../../../renderer/features/release/entityList.ts';

const found: ReleaseEntity = {
  key: 'candidate/PERSON toren',
  label: 'PERSON',
  level: 'candidate',
  words: ['Toren', 'toren'],
  proposal: 'persoon A',
  rule: 'capital',
  replacement: 'persoon A',
  decision: 'undecided',
  reason: '',
  places: [],
};

describe('why something was found', () => {
  test.each([
    ['capital', texts.why.capital('Toren')],
    ['capital-slot', texts.why.capital('Toren')],
    ['person-lower-word', texts.why.noCapital('Toren')],
    ['person-first-word', texts.why.alsoWord('Toren')],
    ['name-at', texts.why.house('Toren')],
    ['street-bare', texts.why.place('Toren')],
    ['date-log-day', texts.why.time('Toren')],
    ['something-new', texts.why.maybe('Toren')],
    [null, texts.why.maybe('Toren')],
  ])('by the rule %s', (rule, why) => {
    expect(whyFound({ ...found, rule })).toBe(why);
  });

  test('of what is only pointed out, by what it tells', () => {
    const flag = { ...found, level: 'flag', label: 'OTHER_QUASI' } as const;
    expect(whyFound({ ...flag, rule: 'quasi-media' })).toBe(texts.why.news);
    expect(whyFound({ ...flag, rule: 'quasi-clause' })).toBe(texts.why.rare);
  });
});

test('only what might be a name may be called a plain word', () => {
  expect(mayBeOrdinary(found)).toBe(true);
  expect(mayBeOrdinary({ ...found, label: 'QUOTE' })).toBe(false);
  expect(mayBeOrdinary({ ...found, level: 'flag' })).toBe(false);
  expect(mayBeOrdinary({ ...found, level: 'automatic' })).toBe(false);
});

test('plain words that stay take one line together, the others one each', () => {
  const ordinary = { ...found, reason: texts.decide.ordinaryReason };
  expect(
    keptLines([ordinary, { ...found, words: ['Piet'], reason: 'Zelf gekozen' }, ordinary]),
  ).toEqual([texts.risk.keptOne('Piet', 'Zelf gekozen'), texts.risk.keptOrdinary('Toren, Toren')]);
  expect(keptLines([])).toEqual([]);
});

test('a quote that was kept with a reason is shown with it, to whoever weighs what is left', () => {
  const quote: ReleaseEntity = {
    ...found,
    label: 'QUOTE',
    words: ['Niemand vroeg het.'],
    reason: 'Zelf gekozen',
  };
  expect(staysOnPurpose({ kept: [], quotes: [quote] })).toEqual([
    texts.risk.keptOne('Niemand vroeg het.', 'Zelf gekozen'),
  ]);
});
