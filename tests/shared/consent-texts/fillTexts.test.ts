import { describe, expect, test } from 'vitest';
import file from '#resources/consent-texts.json';
import { consentPurposes } from '#shared/analysis/consent';
import { atLevel, proposedLevel, textLevelOf } from '#shared/consent-texts/chooseLevel';
import { purposeCodes } from '#shared/consent/purposes';
import { textLevels, type TextCode, type TextLevel } from '#shared/consent-texts/consentTexts';
import {
  fieldsIn,
  fillInfo,
  fillText,
  textsOfInfo,
  unfilledIn,
  type FieldValues,
} from '#shared/consent-texts/fillText';
import { knownValues } from '#shared/consent-texts/knownValues';
import { purposeCode, scopeField } from '#shared/consent-texts/purposeCode';
import { readConsentTexts } from '#shared/consent-texts/readConsentTexts';
import { textFigures } from '#shared/language/textFigures';
import { consentFields } from '#shared/text/nl/consentFields';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';

const texts = readConsentTexts(file);
const textCodes: readonly TextCode[] = [...purposeCodes, 'sibling'];
const every = textCodes.flatMap((code) =>
  textLevels.map((level) => ({ code, level, info: texts.purposes[code].levels[level] })),
);

describe('every information text', () => {
  test.each(every)('$code for $level fills without braces', ({ code, level, info }) => {
    const consequence = texts.purposes[code].consequence?.levels[level] ?? '';
    const all = [...textsOfInfo(info), consequence];
    const values = Object.fromEntries(fieldsIn(all).map((name) => [name, `waarde van ${name}`]));
    const filled = fillInfo(info, values);
    for (const text of [...textsOfInfo(filled), fillText(consequence, values)]) {
      expect(text).not.toMatch(/[{}]/u);
    }
    expect(unfilledIn(all, values)).toEqual([]);
    expect(filled.parts).toHaveLength(9);
    // What is asked for a field must be said in words, never by its bare name.
    for (const name of fieldsIn(all)) {
      expect(consentFields[name], name).toBeTypeOf('string');
      expect(consentFields[name], name).toBeDefined();
    }
  });

  test('offers yes, no and later in words, except what is fixed', () => {
    for (const { code, info } of every) {
      expect(info.answers === null).toBe(code === 'T12');
      expect(info.answers?.yes).not.toBe('');
    }
  });

  test('says that a no has no consequence, at every level', () => {
    for (const { code, info } of every.filter((one) => one.code !== 'T12')) {
      const no = info.parts.find(({ name }) => name === 'neeZeggenMag')?.text ?? '';
      expect(no, `${code} ${info.title}`).toMatch(/hulp/u);
    }
  });
});

describe('how it reads', () => {
  const limits: Readonly<Record<TextLevel, (typeof file.niveaus)['volwassene']>> = {
    adult: file.niveaus.volwassene,
    twelveToFifteen: file.niveaus.jongere12tot15,
    eightToEleven: file.niveaus.kind8tot11,
    spoken: file.niveaus.gesproken,
  };
  // Words as long as what is usually filled in.
  const values: FieldValues = {
    ...Object.fromEntries(Object.keys(texts.fields).map((name) => [name, 'Anne'])),
    ...{ instelling: 'De Linde', bron: 'de school', school: 'De Brug', team: 'het team' },
    ...{ delen: 'de samenvatting', lezers: 'Anne en Joris', vragen: 'hoe gaat het in de klas' },
    ...{ onderwerpen: 'je eigen verhaal', onderzoeksvraag: 'wat helpt', reden: 'zij belt jullie' },
    ...{ materiaal: 'de tekening', studie: 'het onderzoek', monitor: 'de provincie' },
    ...{ wistermijn: '90 dagen', geldig_informatie: 'zes maanden', geldig_delen: 'zes maanden' },
    ...{ geldig_cijfers: 'twaalf maanden', contactmoment: 'zes maanden', beldatum: '1 maart' },
    ...{ einddatum: '1 maart', koppeldatum: '1 maart', telefoon: '06', uren: 'op werkdagen' },
    ...{ supervisietermijn: '30', ouder: 'je moeder', onderzoeker: 'De Linde' },
  };

  test.each(every)('$code for $level keeps to the limits of its reader', ({ level, info }) => {
    const bound = limits[level];
    const parts = fillInfo(info, values).parts.map(({ text }) => text);
    const figures = textFigures(parts.join('\n\n'));
    expect(figures.averageSentence).toBeLessThanOrEqual(bound.gemiddeldeZin);
    expect(figures.longestSentence).toBeLessThanOrEqual(bound.langsteZin);
    expect(figures.longestParagraph).toBeLessThanOrEqual(bound.alinea);
    expect(figures.words).toBeLessThanOrEqual(bound.woorden);
    expect(figures.fd).toBeGreaterThanOrEqual(bound.FD);
    expect(figures.lix).toBeLessThanOrEqual(bound.LIX);
  });
});

test('every purpose that can be asked has a text, and its scope is a field of that text', () => {
  for (const purpose of consentPurposes) {
    const code = purposeCode(purpose);
    expect(code === null).toBe(purpose === 'shareWithNamedParties');
    const field = code === null ? null : scopeField(code);
    if (code === null || field === null) continue;
    expect(fieldsIn(textsOfInfo(texts.purposes[code].levels.adult))).toContain(field);
  }
});

test('the analysis fills in what it knows, and what it does not know is listed', () => {
  const values = knownValues({
    analysis: exampleAnalysis(),
    texts,
    date: '2026-03-05',
    authorityNames: ['Linda', 'Marco'],
  });
  const info = texts.purposes.T1.levels.adult;
  expect(unfilledIn(textsOfInfo(info), values)).toEqual(['organisatie1', 'klachtenfunctionaris']);
  expect(fillText('Bel {contact}, telefoon {telefoon}.', values)).toBe(
    'Bel Marit, telefoon 00 000 00 00 (fictief).',
  );
  expect(fillText('{gezagsnamen} beslissen, na {wistermijn}.', values)).toBe(
    'Linda en Marco beslissen, na 90 dagen.',
  );
  const nothing = knownValues({ analysis: emptyAnalysis(), texts, date: '', authorityNames: [] });
  expect(unfilledIn(['{jongere} {duo1} {geldig_delen}'], nothing)).toEqual(['jongere', 'duo1']);
});

test('a value begins a sentence with a capital and ends without a second full stop', () => {
  expect(fillText('{ouder} leest het. {ouder} zegt: {ouder}.', { ouder: 'je moeder.' })).toBe(
    'Je moeder leest het. Je moeder zegt: je moeder.',
  );
  expect(fillText('Gelezen door {lezers}.', { lezers: ' A\n\nB\nC. ' })).toBe(
    'Gelezen door A, B en C.',
  );
  expect(fillText('Dit is {weg}.', {})).toBe('Dit is {weg}.');
  // A value is never filled in again.
  expect(fillText('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
});

test('the level follows the age', () => {
  expect([null, 5, 8, 11, 12, 17, 18].map(proposedLevel)).toEqual([
    'adult',
    'pictogram',
    'eightToEleven',
    'eightToEleven',
    'twelveToFifteen',
    'twelveToFifteen',
    'adult',
  ]);
  expect(textLevelOf('pictogram')).toBe('spoken');
  expect(atLevel(texts.whoDecides.onder12, 'twelveToFifteen')).toContain('Iedereen met gezag');
  expect(atLevel(texts.whoDecides.onder12, 'eightToEleven')).toContain('grote mens');
  expect(atLevel({}, 'adult')).toBeNull();
});
