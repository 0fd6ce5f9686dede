import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codedRecord, type CodedRecord } from '#shared/monitoring/codedRecord';
import { figuresOfCase } from '#shared/monitoring/figuresOfCase';
import { provinceTotals, type Publication } from '#shared/monitoring/provinceTotals';
import { readPublication } from '#shared/monitoring/readPublication';
import { readRecordTable, recordTable } from '#shared/monitoring/recordTable';
import { tellRecord } from '#shared/monitoring/tellRecord';
import { totalsCsv } from '#shared/monitoring/totalsCsv';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { runs } from '../../support/runs.ts';

const DAY = '2026-03-09';
const programme = { name: 'het programma', organisation: '', participant: null };

const yesOf = (who: string) => ({
  ...exampleAnalysis().consent[0],
  id: `y-${who}`,
  participant: who,
  purpose: 'monitoringFigures',
  answer: 'yes',
  on: DAY,
});

/** The example in which everybody said yes to the figures. */
function agreed(): ReturnType<typeof exampleAnalysis> {
  const analysis = exampleAnalysis();
  const answers = ['p-senna', 'p-linda', 'p-marco'].map(yesOf);
  return { ...analysis, consent: [...analysis.consent, ...answers] } as typeof analysis;
}

const empty: CodedRecord = {
  schema: 1,
  requestedMonth: '2026-01',
  establishedMonth: '2026-03',
  leadWeeks: 6,
  isWithinSixWeeks: true,
  trigger: 'schoolStuck',
  earlierAnalysis: 'none',
  outcome: 'home',
  delays: [],
  whyNotEarlier: [],
  tookPart: ['youth'],
  couldHaveHelpedEarlier: false,
};
const some = (count: number, over: Partial<CodedRecord> = {}) =>
  Array.from({ length: count }, () => ({ ...empty, ...over }));

function published(
  records: readonly CodedRecord[],
  before: Publication | null = null,
): Publication {
  const decision = provinceTotals(records, before);
  if (!decision.may) throw new Error(decision.why);
  return decision.publication;
}

const lineOf = (publication: Publication, table: string, category: string) =>
  totalsCsv(publication)
    .split('\r\n')
    .find((line) => line.startsWith(`${table};${category};`));

describe('the figures of the example', () => {
  it('are those of method.md 5.2', () => {
    const figures = figuresOfCase(exampleAnalysis(), DAY);
    expect(figures.leadTime).toEqual({
      days: 42,
      pausedDays: 0,
      isDone: true,
      isWithinSixWeeks: true,
    });
    expect(figures.steps.map(({ days }) => days)).toEqual([3, 4, 2, 29, 4]);
    expect(figures.whyNotEarlier).toHaveLength(3);
    expect(figures.missedMoments).toHaveLength(3);
    expect(figures.experiences).toHaveLength(2);
    expect(figures.outcome).toBe('securePlacementAverted');
  });

  it('count elsewhere only with a yes, and then without a name, an age, a region or a text', () => {
    expect(codedRecord(exampleAnalysis(), programme, DAY).may).toBe(false);
    const decision = codedRecord(agreed(), programme, DAY);
    if (!decision.may) throw new Error(decision.reasons.join(' '));
    const text = recordTable([decision.record]);
    expect(text.split('\r\n')[1]).toBe(
      '1;2026-01;2026-03;6;1;securePlacementRequest;none;securePlacementAverted;;reasonNobodyOwner reasonSymptomFocus reasonReportNotTransferred;youth bothParents siblings network school;1',
    );
    for (const word of ['Senna', 'Holland', 'VA-031', '15', '2010'])
      expect(text).not.toContain(word);
    expect(tellRecord(decision.record)[0]?.value).toBe('januari 2026');
    expect(tellRecord(decision.record).every(({ value }) => value !== '')).toBe(true);
  });
});

describe('a table of records', () => {
  it('comes back as it was, and what is no table of records does not', () => {
    const records = [...some(2), { ...empty, leadWeeks: null, outcome: null, delays: [] }];
    expect(readRecordTable(recordTable(records))).toEqual(records);
    const text = recordTable(some(1));
    expect(readRecordTable('iets anders')).toBeNull();
    expect(readRecordTable(text.replace('schoolStuck', '=HYPERLINK(1)'))).toBeNull();
    expect(readRecordTable(text.replace('2026-01', '2026-13'))).toBeNull();
    expect(readRecordTable(text.replace('\r\n1;', '\r\n2;'))).toBeNull();
  });
});

describe('the totals of the province', () => {
  it('need ten cases, and five more or none since the last time', () => {
    expect(provinceTotals(some(9), null)).toEqual({ may: false, why: 'tooFew' });
    const first = published(some(20));
    expect(provinceTotals(some(22), first)).toEqual({ may: false, why: 'tooClose' });
    expect(provinceTotals(some(18), first)).toEqual({ may: false, why: 'tooClose' });
    expect(provinceTotals(some(25), first).may).toBe(true);
  });

  it('are rounded, hide what is small, and say the version of their columns', () => {
    const publication = published([...some(23), ...some(3, { outcome: 'moved' })]);
    expect(totalsCsv(publication)).toMatch(/^schema;1;\r\n/u);
    expect(lineOf(publication, 'all', 'cases')).toBe('all;cases;25');
    expect(lineOf(publication, 'leadTime', 'medianWeeks')).toBe('leadTime;medianWeeks;6');
    expect(lineOf(publication, 'outcome', 'home')).toBe('outcome;home;25');
    expect(lineOf(publication, 'outcome', 'moved')).toBe('outcome;moved;<10');
    expect(lineOf(publication, 'suppressed', 'outcome')).toBe('suppressed;outcome;7');
    expect(totalsCsv(publication)).not.toContain('23');
  });

  it('show where it could have helped earlier: what is always known has no empty row', () => {
    const records = [...some(20), ...some(15, { couldHaveHelpedEarlier: true })];
    const publication = published(records);
    const line = (category: string) => lineOf(publication, 'couldHaveHelpedEarlier', category);
    expect(line('yes')).toBe('couldHaveHelpedEarlier;yes;15');
    expect(line('no')).toBe('couldHaveHelpedEarlier;no;20');
    expect(line('unknown')).toBeUndefined();
  });

  it('leave out a table in which a count moved by a few, and keep comparing with what was seen', () => {
    const first = published([...some(20), ...some(12, { outcome: 'moved' })]);
    const second = published([...some(24), ...some(13, { outcome: 'moved' })], first);
    expect(lineOf(second, 'outcome', 'moved')).toBe('outcome;moved;');
    expect(lineOf(second, 'earlierAnalysis', 'none')).toBe('earlierAnalysis;none;35');
    const third = published([...some(27), ...some(17, { outcome: 'moved' })], second);
    expect(lineOf(third, 'outcome', 'moved')).toBe('outcome;moved;15');
  });

  it('compare a middle with the last one that was shown, not with one that was left out', () => {
    const running = (count: number) => some(count, { leadWeeks: null, isWithinSixWeeks: null });
    const first = published(some(20));
    expect(first.medianWeeks).toBe(6);
    const second = published([...some(16), ...running(9)], first);
    expect(second.medianWeeks).toBeNull();
    const third = published([...some(21), ...running(9)], second);
    expect(third.medianWeeks).toBeNull();
    expect(published([...some(26), ...running(9)], third).medianWeeks).toBe(6);
  });

  it('are kept for the next time, and nothing else is taken for that', () => {
    const publication = published(some(20));
    expect(readPublication(JSON.stringify(publication))).toEqual(publication);
    expect(readPublication('{}')).toBeNull();
    expect(readPublication('geen json')).toBeNull();
  });

  it('never show a count under ten, nor one that is not a multiple of five', () => {
    const outcome = fc.constantFrom('home', 'moved', 'samePlace', null);
    const record = fc.record({ outcome, couldHaveHelpedEarlier: fc.boolean() });
    fc.assert(
      fc.property(fc.array(record, { minLength: 10, maxLength: 60 }), (overs) => {
        const records = overs.map((over): CodedRecord => ({ ...empty, ...over }));
        const { tables } = published(records);
        for (const { table } of tables) {
          const hidden = table.shown.filter(({ kind }) => kind !== 'about');
          expect(hidden.length === 1 && table.shown.length > 1).toBe(false);
          table.shown.forEach((shown, index) => {
            if (shown.kind !== 'about') return;
            expect(table.exact[index]).toBeGreaterThanOrEqual(10);
            expect(shown.value % 5).toBe(0);
          });
        }
      }),
      { numRuns: runs(50, 1000) },
    );
  });
});
