import { describe, expect, it } from 'vitest';
import { blockers, evaluateCriteria, isOpen } from '#shared/quality/evaluateCriteria';
import { criterionIds } from '#shared/quality/criteria';
import { sectionOf } from '#shared/analysis/sectionOf';
import { qualityCriteria } from '#shared/text/nl/qualityCriteria';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { emptyAnalysis, exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { TODAY } from './caseParts.ts';
import { criterionCases } from './criterionCases.ts';

function resultOf(contents: Readonly<Record<string, unknown>>, wanted: string) {
  const result = evaluateCriteria(buildAnalysis(contents), TODAY).find(({ id }) => id === wanted);
  if (result === undefined) throw new Error(`No result for ${wanted}`);
  return result;
}

describe('the 42 criteria', () => {
  it.each(criterionCases)('%s is %s: %s', (id, verdict, _, contents) => {
    const result = resultOf(contents, id);
    expect({ verdict: result.verdict, reason: result.reason }).toEqual({
      verdict,
      reason: expect.stringMatching(/\p{L}.*[.?]$/u) as string,
    });
  });

  it('each have a case that meets them (or that only a person can judge) and one that does not', () => {
    const verdictsOf = (id: string) =>
      criterionCases.filter(([of]) => of === id).map(([, verdict]) => verdict);
    for (const id of criterionIds) {
      const verdicts = verdictsOf(id);
      expect(
        verdicts.some((one) => one === 'met' || one === 'notByProgram'),
        id,
      ).toBe(true);
      expect(
        verdicts.some((one) => one === 'not' || one === 'partly'),
        id,
      ).toBe(true);
    }
  });

  it('come all 42, in their order, each with its sentence', () => {
    const ids = evaluateCriteria(emptyAnalysis(), TODAY).map(({ id }) => id);
    expect(ids).toHaveLength(42);
    expect(ids).toEqual([...ids].sort());
    expect(Object.keys(qualityCriteria)).toEqual(ids);
  });

  it('point at things that exist, in the section that shows them', () => {
    const analysis = exampleAnalysis();
    for (const { id, at, section } of evaluateCriteria(analysis, TODAY)) {
      if (at === null) continue;
      expect(
        analysis[at.collection].some((item) => item.id === at.id),
        id,
      ).toBe(true);
      expect(sectionOf(at.collection, ''), id).toBe(section);
    }
  });

  it('say of the example what it says of itself: 42 days, life after sixteen, one loose factor', () => {
    const of = new Map(evaluateCriteria(exampleAnalysis(), TODAY).map((one) => [one.id, one]));
    expect(of.get('K05')).toMatchObject({
      verdict: 'met',
      reason: expect.stringContaining('42 dagen') as string,
    });
    expect(of.get('K40')?.verdict).toBe('met');
    expect(of.get('K24')).toMatchObject({ verdict: 'met', at: { id: 'f-12' } });
    expect([...of.values()].filter(isOpen).map(({ id }) => id)).toEqual([
      'K03',
      'K07',
      'K13',
      'K18',
      'K20',
      'K21',
      'K28',
      'K32',
      'K33',
    ]);
  });
});

describe('what stands in the way of sharing', () => {
  const blockedBy = (notes: readonly unknown[]) => {
    const contents = { ...criterionContents, criterionNote: notes };
    const analysis = buildAnalysis(contents);
    return blockers(evaluateCriteria(analysis, TODAY), analysis).map(({ id }) => id);
  };
  const criterionContents = { cover: { trigger: 'schoolStuck' } };

  it('is what is blocking and open', () => {
    const blocked = blockedBy([]);
    expect(blocked).toContain('K01');
    expect(blocked).not.toContain('K05');
    expect(blocked).toHaveLength(16);
  });

  it('is lifted by a written reason, not by an empty one nor by one for something else', () => {
    const note = (over: object) => ({
      id: 'n-1',
      criterion: 'K01',
      kind: 'goesOn',
      text: 'Het haast.',
      ...over,
    });
    expect(blockedBy([note({})])).not.toContain('K01');
    expect(blockedBy([note({ text: ' ' })])).toContain('K01');
    expect(blockedBy([note({ criterion: 'K06' })])).toContain('K01');
    expect(blockedBy([note({ kind: 'looked' })])).toContain('K01');
  });
});
