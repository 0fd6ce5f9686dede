import { describe, expect, it } from 'vitest';
import { caseFigures } from '#shared/analysis/caseSummary';
import { sectionIds } from '#shared/analysis/sections';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';

describe('caseFigures', () => {
  it('says where the example stands', () => {
    expect(caseFigures(exampleAnalysis(), '2026-03-20')).toMatchObject({
      sectionsTotal: sectionIds.length,
      requestedOn: '2026-01-26',
      establishedOn: '2026-03-09',
      pausedDays: 0,
      pausedSince: null,
    });
  });

  it('holds no name of the family and no words out of the analysis', () => {
    const analysis = exampleAnalysis();
    const said = JSON.stringify(caseFigures(analysis, '2026-03-20'));
    const makers = ['poolScientist', 'institutionScientist'];
    for (const person of analysis.participant) {
      const first = person.name.split(' ')[0] ?? '';
      if (!makers.includes(person.role ?? '')) expect(said).not.toContain(first);
    }
    expect(said).not.toContain(analysis.cover.title);
  });

  it('draws attention to the end of the six weeks, then to what waits', () => {
    const empty = emptyAnalysis();
    const on = (requestedOn: string, today: string) =>
      caseFigures({ ...empty, cover: { ...empty.cover, requestedOn } }, today).attention;
    expect(on('2026-01-26', '2026-02-10')).toBe('');
    expect(on('2026-01-26', '2026-03-04')).toBe('Zes weken bijna om');
    expect(on('2026-01-26', '2026-03-10')).toBe('Zes weken voorbij');
    const [first] = exampleAnalysis().sectionState;
    const sectionState = first === undefined ? [] : [{ ...first, status: 'waiting' as const }];
    expect(caseFigures({ ...empty, sectionState }, '2026-02-10').attention).toBe(
      'Wacht op informatie',
    );
  });
});
