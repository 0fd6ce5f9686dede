import { describe, expect, it } from 'vitest';
import type { SharingKind } from '#shared/analysis/exportRecord';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { copyFor, fivePeople as participant, type Reading } from '../../support/copyFor.ts';
import { wordsIn } from '../../support/wordsIn.ts';

describe('a copy that leaves the care circle', () => {
  it('drops paragraphs and items about somebody without a yes, and everything that hung on them', () => {
    const analysis = buildAnalysis({
      participant,
      lifeEvent: [{ id: 't-1', text: 'Vader vertrok.' }],
      missedMoment: [{ id: 'mm-1', lifeEvent: 't-1', text: 'Toen had het gekund.' }],
      factor: [
        { id: 'f-1', text: 'Marco is weg', shortName: 'Weg', lifeEvents: ['t-1'] },
        { id: 'f-2', text: 'Koken geeft rust', lifeEvents: ['t-1'], raisedBy: 'p-f' },
      ],
      link: [{ id: 'k-1', from: 'f-1', to: 'f-2', polarity: 'plus' }],
      loop: [{ id: 'l-1', name: 'Kring', links: ['k-1'], recognisedBy: ['p-f', 'p-r'] }],
      hypothesis: [
        {
          id: 'h-1',
          text: [
            { type: 'paragraph', runs: [{ text: 'Senna zoekt rust.' }] },
            {
              type: 'paragraph',
              runs: [{ text: 'Zie ' }, { text: 'x', ref: { collection: 'factor', id: 'f-1' } }],
            },
          ],
          factors: ['f-1', 'f-2'],
        },
      ],
      position: [{ id: 'po-1', hypothesis: 'h-1', participant: 'p-f', agrees: 'no' }],
      authority: [{ id: 'au-1', participant: 'p-f', has: 'yes' }],
    });
    const { analysis: copy, dropped } = copyFor(analysis, { agreed: ['p-m', 'p-b'] });
    expect(wordsIn(copy)).not.toMatch(/marco|wit|vader/iu);
    expect(copy.participant.map((one) => one.id)).toEqual(['p-y', 'p-m', 'p-b', 'p-r']);
    expect([copy.lifeEvent, copy.missedMoment, copy.link, copy.position, copy.authority]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(copy.factor).toMatchObject([{ id: 'f-2', lifeEvents: [], raisedBy: null }]);
    expect(copy.loop).toMatchObject([{ links: [], recognisedBy: ['p-r'] }]);
    expect(copy.hypothesis[0]?.text).toHaveLength(1);
    expect(copy.hypothesis[0]?.factors).toEqual(['f-2']);
    expect(dropped.filter(({ why }) => why === 'noConsent').map(({ place }) => place)).toEqual([
      'participant/p-f',
      'authority/au-1',
      `lifeEvent/t-1/text/${analysis.lifeEvent[0]?.text[0]?.id ?? ''}`,
      `factor/f-1/text/${analysis.factor[0]?.text[0]?.id ?? ''}`,
      'position/po-1',
    ]);
  });

  it('leaves everything as it is when everybody agreed', () => {
    const example = exampleAnalysis();
    const everybody = example.participant.map((one) => one.id as string);
    const { analysis, dropped } = copyFor(example, { agreed: everybody });
    expect(dropped).toEqual([]);
    expect(analysis).toEqual(example);
  });

  it('follows a mark where the words do not tell, and a name whatever the mark says', () => {
    const analysis = buildAnalysis({
      participant,
      summaryPoint: [
        { id: 's-1', text: 'Er was thuis iets dat niemand zei.' },
        { id: 's-2', text: 'Haar moeder en die van een vriendin.' },
        { id: 's-3', text: 'Marco kwam langs.' },
      ],
      aboutMark: [
        { id: 'am-1', place: 'summaryPoint/s-1', about: ['p-f'] },
        { id: 'am-2', place: 'summaryPoint/s-2', isNothing: true },
        { id: 'am-3', place: 'summaryPoint/s-3', isNothing: true },
      ],
    });
    const { analysis: copy } = copyFor(analysis, {});
    expect(copy.summaryPoint.map((one) => one.id)).toEqual(['s-2']);
    expect(copy.aboutMark).toEqual([]);
  });

  it('never cuts somebody’s own words: they go whole or not at all', () => {
    const analysis = buildAnalysis({
      participant,
      statement: [
        { id: 'st-1', participant: 'p-m', text: 'Ik ben het er niet mee eens.\nMarco ook niet.' },
        { id: 'st-2', participant: 'p-m', text: 'Dit klopt.' },
      ],
      helpRequest: [{ id: 'q-1', participant: 'p-y', ownWords: 'Rust.\nEn weg van Marco.' }],
    });
    const { analysis: copy } = copyFor(analysis, { agreed: ['p-m'] });
    expect(copy.statement.map((one) => one.id)).toEqual(['st-2']);
    expect(copy.helpRequest[0]?.ownWords).toEqual([]);
  });

  it('drops for follow-up care only what is sensitive about adults, and all about a sibling', () => {
    const analysis = buildAnalysis({
      participant,
      summaryPoint: [
        { id: 's-1', text: 'Marco belt elke week.' },
        { id: 's-2', text: 'Marco dronk te veel.' },
        { id: 's-3', text: 'Daan tekent graag.' },
      ],
    });
    const { analysis: copy } = copyFor(analysis, { kind: 'followUp' });
    expect(copy.summaryPoint.map((one) => one.id)).toEqual(['s-1']);
    expect(copy.participant.map((one) => one.id)).toEqual(['p-y', 'p-m', 'p-f', 'p-r']);
  });
});

describe('criminal data', () => {
  const analysis = buildAnalysis({
    participant,
    summaryPoint: [
      { id: 's-1', text: 'Senna werd aangehouden voor diefstal.' },
      { id: 's-2', text: 'Senna kookt graag.' },
    ],
  });
  it.each<[SharingKind, readonly string[]]>([
    ['schoolVersion', ['s-2']],
    ['learning', ['s-2']],
    ['monitoring', ['s-2']],
    ['expertTeam', ['s-1', 's-2']],
    ['legal', ['s-1', 's-2']],
  ])('in %s', (kind, left) => {
    const agreed = participant.map((one) => one.id);
    const { analysis: copy } = copyFor(analysis, { kind, agreed });
    expect(copy.summaryPoint.map((one) => one.id)).toEqual(left);
  });
});

describe('a copy for one of two parents', () => {
  const contents = {
    participant,
    lifeEvent: [
      { id: 't-1', text: 'Vader had als kind geen huis.' },
      { id: 't-2', text: 'Vader en Senna gaan vissen.' },
      { id: 't-3', text: 'Geweld tussen ouders.' },
      { id: 't-4', text: 'Moeder was lang depressief.' },
      { id: 't-5', text: 'Vader kreeg schulden door Linda.' },
    ],
  };
  const reading: Reading = { kind: 'parentSummary', recipient: 'p-m', leavesCircle: false };

  it('holds no history of the other parent alone, nor what is sensitive about the other', () => {
    const { analysis: copy } = copyFor(buildAnalysis(contents), reading);
    expect(copy.lifeEvent.map((one) => one.id)).toEqual(['t-2', 't-3', 't-4']);
    const father = copyFor(buildAnalysis(contents), { ...reading, recipient: 'p-f' });
    expect(father.analysis.lifeEvent.map((one) => one.id)).toEqual(['t-1', 't-2', 't-3']);
  });

  it('keeps it all for parents who are together', () => {
    const together = buildAnalysis({
      ...contents,
      relation: [{ id: 'r-1', from: 'p-f', to: 'p-m', kind: 'partner' }],
    });
    expect(copyFor(together, reading).analysis.lifeEvent).toHaveLength(5);
  });
});

describe('secret places', () => {
  const people = participant.map((one) =>
    one.id === 'p-m' ? { ...one, secretAddress: true, household: 'huis De Linde' } : one,
  );
  const contents = {
    participant: people,
    cover: { region: 'Noord', placeOfStay: 'home' },
    summaryPoint: [
      { id: 's-1', text: 'Moeder woont in een flat.' },
      { id: 's-2', text: 'Zij zien elkaar in huis De Linde.' },
      { id: 's-3', text: 'Marco woont in een flat.' },
    ],
    domainNote: [{ id: 'd-1', domain: 'school', now: 'Drie dagdelen.' }],
    meeting: [{ id: 'm-1', place: 'Het Kompas' }],
  };
  const left = (reading: Reading, more = {}) =>
    copyFor(buildAnalysis({ ...contents, ...more }), { leavesCircle: false, ...reading }).analysis;

  it('are told to the person itself only', () => {
    const other = left({ recipient: 'p-f' });
    expect(other.summaryPoint.map((one) => one.id)).toEqual(['s-3']);
    expect(other.participant.map(({ household }) => household)).not.toContain('huis De Linde');
    expect(left({ recipient: 'p-m' }).summaryPoint).toHaveLength(3);
    expect(left({ leavesCircle: true, agreed: ['p-m', 'p-f'] }).summaryPoint).toHaveLength(1);
    expect(left({}).summaryPoint).toHaveLength(3);
  });

  it('are all secret for somebody who may not be informed', () => {
    const endangers = people.map((one) => (one.id === 'p-f' ? { ...one, withhold: true } : one));
    const copy = left({ recipient: 'p-f' }, { participant: endangers });
    expect(copy.cover).toMatchObject({ region: '', placeOfStay: null });
    expect(copy.domainNote[0]?.now).toEqual([]);
    expect(copy.meeting[0]?.place).toBe('');
    expect(copy.summaryPoint.map((one) => one.id)).toEqual(['s-3']);
  });
});
