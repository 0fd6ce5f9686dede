import { expect, test } from 'vitest';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import { deidentifyCase, type DeidentifiedCase } from '#shared/anonymise/case/deidentifyCase';
import { knownPersons } from '#shared/anonymise/case/knownPersons';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { buildAnalysis } from '../../../support/buildAnalysis.ts';
import { smallSession } from './smallSession.ts';

const people = [
  { id: 'a', name: 'Noor van Dam', role: 'youth', relation: 'jeugdige', birthDate: '2010-03-04' },
  { id: 'b', name: 'Petra van Dam', role: 'parent', relation: 'moeder' },
  {
    id: 'c',
    name: 'Joost Kramer',
    role: 'education',
    relation: 'mentor op school',
    organisation: 'vmbo Het Baken (fictief)',
  },
];

function run(
  analysis: Analysis,
  kind: ReleaseKind = 'learning',
  decisions: readonly Entity<'maskDecision'>[] = [],
): DeidentifiedCase {
  return deidentifyCase(analysis, {
    kind,
    session: smallSession(knownPersons(analysis)),
    decisions,
  });
}

function decision(values: Record<string, unknown>): Entity<'maskDecision'> {
  const { maskDecision } = buildAnalysis({
    maskDecision: [{ id: 'm', kind: 'learning', ...values }],
  });
  const [one] = maskDecision;
  if (one === undefined) throw new Error('No decision');
  return one;
}

test('one person is called the same everywhere, with a capital where a sentence begins', () => {
  const { masked, entities } = run(
    buildAnalysis({
      participant: people,
      factor: [{ id: 'f', text: 'Noor mist Petra. Noor schrikt snel', shortName: 'Noor schrikt' }],
      lead: [{ id: 'l', text: 'Bel met Noor' }],
    }),
  );
  expect(plainText(masked.factor[0]?.text ?? [])).toBe(
    'De jongere mist moeder. De jongere schrikt snel',
  );
  expect(masked.factor[0]?.shortName).toBe('De jongere schrikt');
  expect(plainText(masked.lead[0]?.text ?? [])).toBe('Bel met de jongere');
  expect(masked.participant.map(({ name }) => name)).toEqual(['de jongere', 'moeder', 'mentor']);
  const youth = entities.find(({ key }) => key === 'person/a');
  expect(youth).toMatchObject({ decision: 'automatic', replacement: 'de jongere' });
  expect(youth?.places).toHaveLength(5);
  expect(youth?.words[0]).toBe('Noor');
});

test('formatting stays, also when a name stands half in bold', () => {
  const { masked } = run(
    buildAnalysis({
      participant: people,
      account: {
        methodNote: [
          {
            type: 'bullet',
            indent: 1,
            runs: [
              { text: 'Ook ' },
              { text: 'Noor', bold: true },
              { text: ' van Dam en ', italic: true },
              { text: 'school', link: 'https://example.org/noor' },
              { text: ' lazen dit.', bold: true },
            ],
          },
        ],
      },
    }),
  );
  expect(masked.account.methodNote).toMatchObject([
    {
      type: 'bullet',
      indent: 1,
      runs: [
        { text: 'Ook ' },
        { text: 'de jongere', bold: true },
        { text: ' en ', italic: true },
        { text: 'school' },
        { text: ' lazen dit.', bold: true },
      ],
    },
  ]);
  expect(JSON.stringify(masked)).not.toContain('example.org');
});

test('what a text points at keeps pointing and reads as the pseudonym', () => {
  const { masked } = run(
    buildAnalysis({
      participant: people,
      factor: [{ id: 'f', text: 'Rust door Petra' }],
      account: {
        methodNote: [
          {
            type: 'paragraph',
            runs: [
              { text: 'Zie ' },
              { text: '?', ref: { collection: 'participant', id: 'b' } },
              { text: ' en ' },
              { text: '?', ref: { collection: 'factor', id: 'f' } },
            ],
          },
        ],
      },
    }),
  );
  const runs = masked.account.methodNote[0]?.runs ?? [];
  expect(runs.map(({ text }) => text)).toEqual(['Zie ', 'moeder', ' en ', 'Rust door moeder']);
  expect(runs[1]?.ref).toEqual({ collection: 'participant', id: 'b' });
});

test('names of schools are known from the people, also without what kind of school it is', () => {
  const { masked, entities } = run(
    buildAnalysis({
      participant: people,
      source: [{ id: 's', title: 'Kookles op Het Baken' }],
      domainNote: [{ id: 'd', domain: 'school', now: 'Zij gaat naar vmbo Het Baken.' }],
    }),
  );
  expect(masked.source[0]?.title).toBe('Kookles op de school');
  expect(plainText(masked.domainNote[0]?.now ?? [])).toBe('Zij gaat naar de school.');
  expect(masked.participant[2]?.organisation).toBe('de school');
  expect(entities.filter(({ label }) => label === 'SCHOOL')).toHaveLength(1);
});

test('a supervision copy has signs, keeps times, and has no birthday, address or number', () => {
  const { masked, undecided } = run(
    buildAnalysis({
      cover: {
        code: 'VA-1',
        region: 'Noord',
        contactReach: '06 12345678',
        requestedOn: '2026-01-02',
      },
      participant: people,
      measure: [{ id: 'm', number: 'C/15/1', note: 'Vraag van Joost over 123456789' }],
      factor: [{ id: 'f', text: 'Noor en Petra' }],
      lifeEvent: [
        { id: 'e', when: { year: 2020, month: null, day: null, approximate: false, words: '' } },
      ],
    }),
    'supervision',
  );
  expect(plainText(masked.factor[0]?.text ?? [])).toBe('[JEUGDIGE] en [MOEDER]');
  expect(plainText(masked.measure[0]?.note ?? [])).toBe('Vraag van [MENTOR] over [NUMMER]');
  expect(masked.participant[2]?.organisation).toBe('[SCHOOL 1]');
  expect(masked.participant[0]?.birthDate).toBeNull();
  expect(masked.cover).toMatchObject({
    code: 'VA-1',
    region: '',
    contactReach: '',
    requestedOn: '2026-01-02',
  });
  expect(masked.measure[0]?.number).toBe('');
  expect(masked.lifeEvent[0]?.when?.year).toBe(2020);
  expect(undecided).toEqual([]);
});

test('a learning copy has no dates, only what lies before or after the start', () => {
  const when = (year: number) => ({ year, month: 1, day: null, approximate: false, words: '' });
  const { masked } = run(
    buildAnalysis({
      cover: { code: 'VA-1', requestedOn: '2026-01-02', placeOfStay: 'secure' },
      participant: people,
      lifeEvent: [
        { id: 'later', when: when(2024), text: 'Verhuisd' },
        { id: 'first', when: when(2016), text: 'Gestart' },
      ],
      reviewMoment: [{ id: 'r', on: '2026-06-08' }],
      exportRecord: [{ id: 'x', recipient: 'Petra' }],
      attachment: [{ id: 'at', name: 'noor.pdf' }],
    }),
  );
  expect(masked.cover).toMatchObject({ code: '', requestedOn: null, placeOfStay: null });
  expect(masked.lifeEvent.map(({ id, when: at }) => [id, at?.year, at?.words])).toEqual([
    ['first', null, 'ongeveer 10 jaar voor de start'],
    ['later', null, 'ongeveer 2 jaar voor de start'],
  ]);
  expect(masked.reviewMoment[0]?.on).toBeNull();
  expect([masked.exportRecord, masked.attachment]).toEqual([[], []]);
});

test('what may be a name and what stands out wait for a person; a reason is needed to keep', () => {
  const analysis = buildAnalysis({
    participant: people,
    factor: [{ id: 'f', text: 'Hij is misschien Storm, de enige bakker van het dorp.' }],
  });
  const open = run(analysis);
  expect(open.undecided.map(({ level, words }) => [level, words[0]])).toEqual([
    ['candidate', 'Storm'],
    ['flag', 'de enige bakker van het dorp'],
  ]);
  const keys = open.undecided.map(({ key }) => key);
  const closed = run(analysis, 'learning', [
    decision({ what: keys[0], decision: 'kept', reason: 'Het weer' }),
    decision({ what: keys[1], decision: 'changed', replacement: 'een ondernemer' }),
  ]);
  expect(closed.undecided).toEqual([]);
  expect(plainText(closed.masked.factor[0]?.text ?? [])).toBe(
    'Hij is misschien Storm, een ondernemer.',
  );
  const bare = run(analysis, 'learning', [decision({ what: keys[0], decision: 'kept' })]);
  expect(bare.undecided).toHaveLength(2);
});

test('a literal quote of more than eight words is put in other words, or stays for a reason', () => {
  const analysis = buildAnalysis({
    participant: people,
    position: [
      { id: 'p', words: '“Petra zei dat zij nooit meer terug wil naar dat huis.” Zo was het.' },
    ],
    evidence: [{ id: 'e', text: 'Zij zei: “Ik wil dat niet.”' }],
  });
  const open = run(analysis);
  expect(open.undecided.map(({ label, places }) => [label, places.length])).toEqual([['QUOTE', 1]]);
  const [quote] = open.undecided;
  const says = (made: Record<string, unknown>) =>
    plainText(
      run(analysis, 'learning', [decision({ what: quote?.key, ...made })]).masked.position[0]
        ?.words ?? [],
    );
  expect(says({ decision: 'kept', reason: 'Mag van haar' })).toBe(
    '“Moeder zei dat zij nooit meer terug wil naar dat huis.” Zo was het.',
  );
  expect(says({ decision: 'changed', replacement: 'zij wil niet terug' })).toBe(
    '“Zij wil niet terug” Zo was het.',
  );
  expect(says({ decision: 'accepted' })).toBe('“[uitspraak weggelaten]” Zo was het.');
});

test('a keeping keeps every place exactly and changes nothing else', () => {
  const analysis = buildAnalysis({
    participant: people,
    factor: [{ id: 'f', text: 'Noor en Petra, 14 jaar' }],
  });
  const { masked } = run(analysis, 'learning', [
    decision({ what: 'person/b', decision: 'kept', reason: 'Zij wil het' }),
  ]);
  expect(plainText(masked.factor[0]?.text ?? [])).toBe('De jongere en Petra, 14 jaar');
  expect(masked.participant[1]?.name).toBe('Petra van Dam');
});
