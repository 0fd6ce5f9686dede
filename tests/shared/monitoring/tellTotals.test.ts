import { describe, expect, it } from 'vitest';
import { provinceTotals, type Publication } from '#shared/monitoring/provinceTotals';
import { tellTotals, type ToldTotals } from '#shared/monitoring/tellTotals';
import { totalsCsv } from '#shared/monitoring/totalsCsv';
import { codedRecords, provinceYear } from '../../support/codedRecords.ts';

function published(
  records: Parameters<typeof provinceTotals>[0],
  before: Publication | null = null,
): Publication {
  const decision = provinceTotals(records, before);
  if (!decision.may) throw new Error(decision.why);
  return decision.publication;
}

const cellsOf = ({ tables }: ToldTotals, id: string, label: string) =>
  tables
    .find((one) => one.id === id)
    ?.rows.find((row) => row.label === label)
    ?.cells.map(({ words }) => words);

describe('the totals in words', () => {
  const told = tellTotals(published(provinceYear));

  it('are rounded, with the middle lead time beside six weeks', () => {
    expect(told.count).toBe('Ongeveer 45 analyses.');
    expect(told.median).toBe('De helft was klaar in 7 weken of minder. De afspraak is zes weken.');
    expect(cellsOf(told, 'leadTime', 'De middelste analyse')).toEqual(['7 weken']);
    expect(cellsOf(told, 'leadTime', 'De afspraak')).toEqual(['6 weken']);
  });

  it('say <10 where it is few, and leave one more out where it could be worked out', () => {
    expect(cellsOf(told, 'outcome', 'Verhuisd')).toEqual(['<10']);
    expect(cellsOf(told, 'outcome', 'Woont thuis')).toEqual(['25']);
    const delays = told.tables.find(({ id }) => id === 'delay')?.rows ?? [];
    const delay = (option: string) =>
      delays.find(({ key }) => key === `delay.${option}`)?.cells.map(({ words }) => words);
    expect(delay('schoolUnreachable')).toEqual(['15', '30']);
    expect(delay('crisis')).toEqual(['<10', 'niet te zien']);
    expect(cellsOf(told, 'couldHaveHelpedEarlier', 'Ja')).toEqual(['25']);
    expect(cellsOf(told, 'couldHaveHelpedEarlier', 'Nee')).toEqual(['20']);
  });

  it('say how many were in time also when a few still run', () => {
    const running = codedRecords(3, { leadWeeks: null, isWithinSixWeeks: null });
    const within = tellTotals(published([...provinceYear, ...running]));
    expect(cellsOf(within, 'withinSixWeeks', 'Ja')).toEqual(['15']);
    expect(cellsOf(within, 'withinSixWeeks', 'Nee, of nog bezig')).toEqual(['30']);
  });

  it('report in words how much is not shown', () => {
    expect(told.report).toContain('Hoe het afliep: 6 van de 8 aantallen.');
    expect(told.report.join(' ')).not.toContain('Een verklaring');
  });

  it('have a word for every row, and every number that is in the table that leaves', () => {
    const publication = published(provinceYear);
    const rows = told.tables.flatMap(({ rows: own }) => own);
    expect(rows.every(({ label }) => label !== '' && !/[a-z][A-Z]/u.test(label))).toBe(true);
    const csv = totalsCsv(publication)
      .split('\r\n')
      .filter((line) => /;\d+$/u.test(line));
    const counts = csv.filter(
      (line) => !/^(?:schema|rounding|smallest|all|leadTime|suppressed|table)/u.test(line),
    );
    const shown = told.tables
      .filter(({ id }) => id !== 'leadTime')
      .flatMap(({ rows: own }) => own.flatMap(({ cells }) => cells.map(({ words }) => words)))
      .filter((words) => /^\d+$/u.test(words));
    expect(shown.map(Number).sort((a, b) => a - b)).toEqual(
      counts.map((line) => Number(line.split(';')[2])).sort((a, b) => a - b),
    );
  });

  it('leave out the middle below ten that are done, and say so', () => {
    const running = codedRecords(12, { leadWeeks: null, isWithinSixWeeks: null });
    const { tables, median } = tellTotals(published([...running, ...codedRecords(9)]));
    expect(tables.some(({ id }) => id === 'leadTime')).toBe(false);
    expect(median).toContain('niet te zien');
  });

  it('say which tables are left out because of the time before', () => {
    const first = published([...codedRecords(20), ...codedRecords(12, { outcome: 'moved' })]);
    const next = [...codedRecords(24), ...codedRecords(13, { outcome: 'moved' })];
    const { report, tables } = tellTotals(published(next, first));
    expect(report.at(-1)).toBe(
      'Weggelaten omdat er sinds de vorige keer maar 1 tot 4 bij of af kwamen: hoe het afliep.',
    );
    const outcome = tables.find(({ id }) => id === 'outcome');
    expect(outcome?.rows.flatMap(({ cells }) => cells.map(({ part }) => part))).toEqual(
      Array.from({ length: 8 }, () => null),
    );
  });
});
