import { describe, expect, it } from 'vitest';
import type { Analysis } from '#shared/analysis/analysis';
import { figureSize } from '#shared/report/figureSize';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { reportOf, textOf } from '../../support/reportOf.ts';

const wholeOf = (analysis: Analysis) =>
  reportOf(analysis).blocks.flatMap((block) =>
    block.kind === 'figure' && block.alt.startsWith('Tekening') ? [block] : [],
  );

const many = (count: number, more: Readonly<Record<string, unknown>> = {}) =>
  buildAnalysis({
    factor: Array.from({ length: count }, (_, index) => ({
      id: `f-${String(index)}`,
      shortName: `Ding ${String(index)}`,
    })),
    link: Array.from({ length: count }, (_, index) => ({
      id: `k-${String(index)}`,
      from: `f-${String(index)}`,
      to: `f-${String((index + 1) % count)}`,
      polarity: 'plus',
    })),
    ...more,
  });

describe('all arrows in the full analysis', () => {
  it('stand in one picture that fits a page, and each in words', () => {
    const [whole, ...others] = wholeOf(exampleAnalysis());
    expect(others).toEqual([]);
    expect(whole?.alt).toContain('8 factoren en 10 pijlen');
    expect((whole?.height ?? 0) / (whole?.width ?? 1)).toBeLessThan(2.2);
    const text = textOf(exampleAnalysis());
    expect(text).toContain('Meer van ‘Spanning bij afscheid’ geeft meer van ‘Weglopen’.');
    expect(text).toContain('Meer van ‘Saskia is er’ geeft na een tijd meer van ‘Samen iets doen’.');
    expect(text).toContain('Meer van ‘Samen iets doen’ geeft minder van ‘Spanning bij afscheid’.');
  });

  it('stand in the order that can be read on paper: no words below 7 points', () => {
    const [whole] = wholeOf(exampleAnalysis());
    if (whole === undefined) throw new Error('No picture');
    const letters = [...whole.svg.matchAll(/font-size="([\d.]+)"/gu)].map(([, size]) =>
      Number(size),
    );
    const pointsPerUnit = (figureSize(whole).width / whole.width) * 0.75;
    expect(Math.min(...letters) * pointsPerUnit).toBeGreaterThan(7);
  });

  it('are not drawn again when one pattern holds them all, nor when there are none', () => {
    const loop = [{ id: 'l-1', links: ['k-0', 'k-1', 'k-2'] }];
    expect(wholeOf(many(3, { loop }))).toEqual([]);
    expect(wholeOf(many(3))).toHaveLength(1);
    expect(wholeOf(buildAnalysis({ factor: [{ id: 'f-1' }] }))).toEqual([]);
  });

  it('stand only in words when a picture would be too small to read', () => {
    const analysis = many(45);
    expect(wholeOf(analysis)).toEqual([]);
    const text = textOf(analysis);
    expect(text).toContain('passen niet leesbaar op één bladzijde');
    expect(text).toContain('Meer van ‘Ding 44’ geeft meer van ‘Ding 0’.');
  });

  it('keep loose ends, who sees them and where people contradict each other', () => {
    const text = textOf(
      buildAnalysis({
        participant: [
          { id: 'p-1', name: 'Noor' },
          { id: 'p-2', name: 'Bram' },
          { id: 'p-3', name: 'Ilse' },
        ],
        factor: [
          { id: 'f-1', shortName: 'Het een' },
          { id: 'f-2', shortName: 'Het ander' },
        ],
        link: [
          { id: 'k-1', from: 'f-1', to: 'f-2', polarity: 'plus', perceivedBy: ['p-1', 'p-2'] },
          { id: 'k-2', from: 'f-1', to: 'f-2', polarity: 'minus', perceivedBy: ['p-3'] },
          { id: 'k-3', from: 'f-2', to: 'f-9' },
          { id: 'k-4', from: 'f-2' },
        ],
      }),
    );
    expect(text).toContain(
      'Meer van ‘Het een’ geeft meer van ‘Het ander’. Zo zien Noor en Bram het.',
    );
    expect(text).toContain('Meer van ‘Het een’ geeft minder van ‘Het ander’. Zo ziet Ilse het.');
    expect(text).toContain('‘Het ander’ hangt samen met ‘iets dat verwijderd is’');
    expect(text).toContain('‘Het ander’ hangt samen met ‘nog niet gekozen’');
    expect(text).toContain(
      'Noor en Bram denken dat meer van ‘Het een’ meer geeft van ‘Het ander’. Ilse denkt dat het minder geeft.',
    );
  });

  it('follow the word of the duo for what a pattern does', () => {
    const loop = (effect: 'holds' | 'helps') => [
      { id: 'l-1', links: ['k-0', 'k-1', 'k-2'], effect },
    ];
    expect(textOf(many(3, { loop: loop('holds') }))).toContain('Eén cirkel houdt de zorgen vast.');
    expect(textOf(many(3, { loop: loop('helps') }))).toContain('Eén cirkel geeft rust.');
  });
});
