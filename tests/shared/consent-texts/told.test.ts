import { describe, expect, test } from 'vitest';
import file from '#resources/consent-texts.json';
import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { askedFacts, type Asked } from '#shared/consent-texts/askedFacts';
import { infoDocumentOf } from '#shared/consent-texts/infoDocument';
import { readConsentTexts } from '#shared/consent-texts/readConsentTexts';
import {
  earlierValues,
  noteOfValues,
  scopeOf,
  toldText,
  valuesInNote,
} from '#shared/consent-texts/toldText';
import { whoDecidesKeys, whoDecidesTexts } from '#shared/consent-texts/whoDecides';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

const texts = readConsentTexts(file);
const DAY = '2026-03-20';
const J = 'p-j' as EntityId;
const G = 'p-g' as EntityId;

interface Wish {
  readonly born?: string;
  readonly measure?: readonly object[];
  readonly authority?: readonly object[];
  readonly capability?: readonly object[];
  readonly consent?: readonly object[];
}

function caseOf({ born = '2011-01-01', ...more }: Wish): Analysis {
  return buildAnalysis({
    cover: { owner: J, code: 'VA-1' },
    participant: [
      { id: J, name: 'Senna', role: 'youth', birthDate: born },
      { id: G, name: 'Linda', role: 'parent', relation: 'moeder' },
    ],
    authority: more.authority ?? [
      { id: 'a-1', participant: G, has: 'yes', checkedOn: '2026-03-01' },
    ],
    measure: more.measure ?? [],
    capability: more.capability ?? [],
    consent: more.consent ?? [],
  });
}

const asked = (person: EntityId, purpose: Asked['purpose'] = 'makeAnalysis'): Asked => ({
  person,
  child: J,
  purpose,
  scope: '',
});

function keys(analysis: Analysis, person: EntityId = G): readonly string[] {
  const facts = askedFacts(analysis, asked(person), DAY);
  if (facts === null) throw new Error('Nobody to ask');
  return whoDecidesKeys({ ...facts, analysis, child: J, date: DAY });
}

describe('who decides', () => {
  test.each([
    ['under 12', caseOf({ born: '2016-01-01' }), ['onder12']],
    ['12 to 15', caseOf({}), ['12tot15']],
    ['16 and 17', caseOf({ born: '2009-01-01' }), ['16en17']],
    [
      'not able for now',
      caseOf({ capability: [{ id: 'c', participant: J, verdict: 'incapable', on: DAY }] }),
      ['nietZelf'],
    ],
    [
      'in doubt at 16: more yeses',
      caseOf({
        born: '2009-01-01',
        capability: [{ id: 'c', participant: J, verdict: 'doubt', on: DAY }],
      }),
      ['12tot15'],
    ],
    [
      'under supervision',
      caseOf({ measure: [{ id: 'm', kind: 'supervisionOrder', parentsKeepAuthority: true }] }),
      ['12tot15', 'ondertoezicht'],
    ],
    [
      'in a secure place',
      caseOf({ measure: [{ id: 'm', kind: 'securePlacementOrder' }] }),
      ['12tot15', 'geslotenPlek'],
    ],
  ])('%s', (_, analysis, expected) => {
    expect(keys(analysis)).toEqual(expected);
  });

  test('a parent hears the words for adults, the youth its own', () => {
    const analysis = caseOf({});
    const facts = askedFacts(analysis, asked(J), DAY);
    const parent = askedFacts(analysis, asked(G), DAY);
    if (facts === null || parent === null) throw new Error('Nobody to ask');
    const of = (one: typeof facts) =>
      whoDecidesTexts(texts, { ...one, analysis, child: J, level: 'spoken', date: DAY }).join(' ');
    expect(of(facts)).toContain('Jij beslist mee.');
    expect(of(parent)).toContain('van iedereen met gezag');
  });
});

describe('the facts of a question', () => {
  test('a child that does not decide gives an opinion; a parent does not', () => {
    const young = caseOf({ born: '2016-01-01' });
    expect(askedFacts(young, asked(J), DAY)).toMatchObject({
      isOpinion: true,
      level: 'eightToEleven',
      age: 10,
    });
    expect(askedFacts(young, asked(G), DAY)).toMatchObject({
      isOpinion: false,
      level: 'adult',
      roleThen: 'moeder, Heeft gezag',
      authorityNames: ['Linda'],
    });
    expect(askedFacts(caseOf({}), asked(J), DAY)).toMatchObject({ isOpinion: false });
    expect(askedFacts(young, asked('p-gone' as EntityId), DAY)).toBeNull();
    expect(askedFacts(young, asked(J, 'shareWithNamedParties'), DAY)).toBeNull();
  });
});

describe('a brother or sister who takes part', () => {
  const D = 'p-d' as EntityId;
  const withSibling = (birthDate: string) => {
    const daan = { id: D, name: 'Daan Vrolijk', role: 'sibling', birthDate };
    const holder = { id: 'a-2', participant: G, has: 'yes', over: D, checkedOn: '2026-03-01' };
    return buildAnalysis({
      cover: { owner: J },
      participant: [
        { id: J, name: 'Senna', role: 'youth', birthDate: '2011-01-01' },
        { id: G, name: 'Linda', role: 'parent' },
        daan,
      ],
      authority: [{ id: 'a-1', participant: G, has: 'yes', checkedOn: '2026-03-01' }, holder],
    });
  };
  const about = (person: EntityId): Asked => ({
    ...asked(person, 'takePartSibling'),
    child: D,
  });
  const told = (analysis: Analysis, person: EntityId) => {
    const facts = askedFacts(analysis, about(person), DAY);
    if (facts === null) throw new Error('Nobody to ask');
    const telling = { level: facts.level, values: {}, hasConsequence: false };
    return { facts, told: toldText({ analysis, texts, date: DAY }, facts, telling) };
  };

  test('hears a text of their own, about somebody else; so does who decides for them', () => {
    const analysis = withSibling('2013-01-01');
    const own = told(analysis, D);
    expect(own.facts).toMatchObject({ code: 'T1', text: 'sibling', level: 'twelveToFifteen' });
    expect(own.told.info.title).toBe('Wil jij meedoen met de uitleg over Senna?');
    const parent = told(analysis, G);
    expect(parent.facts).toMatchObject({ text: 'sibling', level: 'adult' });
    expect(parent.told.info.title).toBe('Mag Daan meedoen aan de analyse van Senna?');
    expect(parent.told.info.parts[0]?.text).not.toContain('{broerzus}');
    expect(askedFacts(analysis, asked(J), DAY)?.text).toBe('T1');
  });

  test('a grown one is spoken to themselves, a young one in words for a child', () => {
    expect(told(withSibling('2004-01-01'), D).facts.level).toBe('twelveToFifteen');
    expect(told(withSibling('2017-01-01'), D).facts.level).toBe('eightToEleven');
    expect(told(withSibling('2021-01-01'), D).facts.level).toBe('pictogram');
  });
});

describe('what is told', () => {
  const analysis = caseOf({});
  const facts = askedFacts(analysis, asked(G, 'shareExpertTeam'), DAY);
  if (facts === null) throw new Error('Nobody to ask');
  const context = { analysis, texts, date: DAY };
  const values = { team: 'het expertteam', lezers: 'A, arts\nB', einddatum: '1 mei' };

  test('names the gaps, and says a consequence that always holds', () => {
    const told = toldText(context, facts, { level: 'adult', values, hasConsequence: false });
    expect(told.gaps).toEqual([
      'contact',
      'instelling',
      'klachtenfunctionaris',
      'telefoon',
      'uren',
    ]);
    expect(told.consequence).toContain('denkt dit team niet mee');
    expect(told.info.parts[2]?.text).toContain('A, arts en B');
    expect(scopeOf(facts.code, told.values)).toBe('het expertteam');
    const t1 = askedFacts(analysis, asked(G), DAY);
    if (t1 === null) throw new Error('Nobody to ask');
    const plain = { level: 'adult', values: {}, hasConsequence: false } as const;
    expect(toldText(context, t1, plain).consequence).toBe('');
    expect(toldText(context, t1, { ...plain, hasConsequence: true }).gaps).toContain('voorwaarde');
  });

  test('what was filled in is read back from the note of an earlier answer', () => {
    const note = noteOfValues({ ...values, nonsense: 'x', school: ' ' });
    expect(valuesInNote(`${note}\nAlleen als ik het eerst lees.`)).toEqual(values);
    const before = caseOf({
      consent: [{ id: 'c-1', participant: G, purpose: 'shareExpertTeam', answer: 'yes', note }],
    });
    expect(plainText(before.consent[0]?.note ?? [])).toContain('het expertteam');
    expect(earlierValues(before, 'shareExpertTeam')).toEqual(values);
    expect(earlierValues(before, 'shareSchool')).toEqual({});
  });

  test('another word that is shown gives another fingerprint', () => {
    const sha = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const of = (beside: readonly string[]) =>
      infoDocumentOf(
        { texts, code: 'T4', level: 'adult', info: texts.purposes.T4.levels.adult, beside },
        sha,
      ).infoHash;
    expect(of([])).toBe(of([]));
    expect(of(['x'])).not.toBe(of([]));
  });
});
