import { describe, expect, it } from 'vitest';
import { looseEnds } from '#shared/analysis/looseEnds';
import { nameOf } from '#shared/analysis/entityNames';
import { sectionIds } from '#shared/analysis/sections';
import { workspace } from '#shared/text/nl/workspace';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';

describe('looseEnds', () => {
  it('asks nothing of an empty analysis but whose it is', () => {
    expect(looseEnds(emptyAnalysis()).map(({ kind }) => kind)).toEqual(['noOwnerOnCover']);
  });

  it('comes in the order of the sections', () => {
    const places = looseEnds(exampleAnalysis()).map(({ section }) => sectionIds.indexOf(section));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('points at things that exist, and has words for each', () => {
    const analysis = exampleAnalysis();
    for (const end of looseEnds(analysis)) {
      const name =
        end.collection !== null && end.id !== null ? nameOf(analysis, end.collection, end.id) : '';
      const text = workspace.loose.texts[end.kind](name, '');
      expect(text.length).toBeGreaterThan(10);
      if (end.collection !== null && end.id !== null) {
        const id = end.id;
        expect(analysis[end.collection].some((entity) => entity.id === id)).toBe(true);
      }
    }
  });

  it('sees a hypothesis without anything against it', () => {
    const analysis = exampleAnalysis();
    const evidence = analysis.evidence.filter(({ side }) => side === 'for');
    const open = looseEnds({ ...analysis, evidence }).filter(
      ({ kind }) => kind === 'hypothesisWithoutAgainst',
    );
    expect(open.map(({ id }) => id)).toEqual(analysis.hypothesis.map(({ id }) => id));
  });

  it('sees that the care itself is missing among the factors', () => {
    const analysis = exampleAnalysis();
    const kinds = (factors: typeof analysis.factor) =>
      looseEnds({ ...analysis, factor: factors }).map(({ kind }) => kind);
    expect(kinds(analysis.factor)).not.toContain('noCareFactor');
    expect(kinds(analysis.factor.filter(({ level }) => level !== 'careSystem'))).toContain(
      'noCareFactor',
    );
  });

  it('names the people whose answer is unknown, once per hypothesis', () => {
    const analysis = exampleAnalysis();
    const youth = analysis.participant.find(({ role }) => role === 'youth');
    const without = looseEnds({ ...analysis, position: [] }).filter(
      ({ kind, people }) =>
        kind === 'positionUnknown' && youth !== undefined && people.includes(youth.id),
    );
    expect(without).toHaveLength(analysis.hypothesis.length);
  });
});
