import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { plainText } from '#shared/analysis/prose';
import { helpMatrix } from '#shared/leads/helpMatrix';
import { rankLeads } from '#shared/leads/rankLeads';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';

const example = exampleAnalysis();
const five = fc.constantFrom(null, 1, 2, 3, 4, 5);
const numbers = fc.array(fc.tuple(five, five), {
  minLength: example.factor.length,
  maxLength: example.factor.length,
});
const subset = <Value>(all: readonly Value[], most = 4) =>
  fc.subarray([...all], { maxLength: Math.min(most, all.length) });
const tied = fc.array(
  fc.record({
    factors: subset(example.factor.map(({ id }) => id)),
    loops: subset(example.loop.map(({ id }) => id)),
    willing: subset(example.participant.map(({ id }) => id)),
  }),
  { maxLength: example.lead.length },
);
const cases = fc.tuple(numbers, tied).map(([pairs, wishes]): Analysis => ({
  ...example,
  factor: example.factor.map((factor, at) => ({
    ...factor,
    impact: pairs[at]?.[0] ?? null,
    modifiability: pairs[at]?.[1] ?? null,
  })),
  lead: example.lead.slice(0, wishes.length).map((lead, at) => ({ ...lead, ...wishes[at] })),
}));

describe('the order of leads', () => {
  it('holds each lead once: with all numbers by their product, else with what is missing', () => {
    fc.assert(
      fc.property(cases, (analysis) => {
        const { ranked, unranked } = rankLeads(analysis);
        const all = [...ranked, ...unranked];
        expect(new Set(all.map(({ lead }) => lead))).toEqual(new Set(analysis.lead));
        expect(all).toHaveLength(analysis.lead.length);
        for (const one of ranked) {
          expect(one.missing).toEqual([]);
          expect(one.product).toBe(bestProduct(analysis, one.lead) * one.lead.willing.length);
        }
        const products = ranked.map(({ product }) => product ?? 0);
        expect(products).toEqual([...products].sort((a, b) => b - a));
        for (const [at, one] of ranked.entries()) {
          const next = ranked[at + 1];
          if (next === undefined || next.product !== one.product) continue;
          expect(analysis.lead.indexOf(one.lead)).toBeLessThan(analysis.lead.indexOf(next.lead));
        }
        for (const one of unranked) {
          expect(one.missing.length).toBeGreaterThan(0);
          expect(one.missing.includes('willing')).toBe(one.lead.willing.length === 0);
          if (bestProduct(analysis, one.lead) > 0) expect(one.missing).toEqual(['willing']);
        }
      }),
    );
  });

  it('never counts a number that is missing as none', () => {
    fc.assert(
      fc.property(cases, (analysis) => {
        const { ranked } = rankLeads(analysis);
        expect(ranked.every(({ product }) => (product ?? 0) > 0)).toBe(true);
      }),
    );
  });
});

describe('the matrix of hypothesis and help', () => {
  const matrices = fc
    .array(
      fc.record({
        hypotheses: subset(example.hypothesis.map(({ id }) => id)),
        fit: fc.constantFrom(null, 'more' as const, 'less' as const, 'unknown' as const),
      }),
      { maxLength: example.intervention.length },
    )
    .map((wishes): Analysis => ({
      ...example,
      intervention: example.intervention
        .slice(0, wishes.length)
        .map((help, at) => ({ ...help, ...wishes[at] })),
    }));

  it('shows every tie that is there, and asks about what nothing fitting touches', () => {
    fc.assert(
      fc.property(matrices, (analysis) => {
        const { hypotheses, rows, untouched } = helpMatrix(analysis);
        expect(new Set(rows.map(({ help }) => help))).toEqual(new Set(analysis.intervention));
        for (const { help, ties, remarks } of rows) {
          expect(new Set(ties)).toEqual(new Set(help.hypotheses));
          expect(remarks.includes('noHypothesis')).toBe(help.hypotheses.length === 0);
          expect(remarks.includes('noBecause')).toBe(plainText(help.because).trim() === '');
        }
        for (const { id, status } of analysis.hypothesis) {
          const isTied = analysis.intervention.some((help) => help.hypotheses.includes(id));
          const isShown = hypotheses.some((one) => one.id === id);
          expect(isShown).toBe(status !== 'rejected' || isTied);
          const isReached = analysis.intervention.some(
            (help) => help.fit !== 'less' && help.hypotheses.includes(id),
          );
          expect(untouched.includes(id)).toBe(status !== 'rejected' && !isReached);
        }
      }),
    );
  });
});

/** By trying every factor: the largest influence × changeability that is known; 0 for none. */
function bestProduct(analysis: Analysis, lead: Analysis['lead'][number]): number {
  const named = analysis.factor.filter(({ id }) => lead.factors.includes(id));
  const around = analysis.factor.filter(({ id }) =>
    analysis.loop.some(
      (loop) =>
        lead.loops.includes(loop.id) &&
        analysis.link.some(
          (link) => loop.links.includes(link.id) && (link.from === id || link.to === id),
        ),
    ),
  );
  const products = (named.length > 0 ? named : around).map(
    ({ impact, modifiability }) => (impact ?? 0) * (modifiability ?? 0),
  );
  return Math.max(0, ...products);
}
