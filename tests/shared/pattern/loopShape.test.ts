import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { loopShape, type Arrow } from '#shared/pattern/loopShape';
import { runs } from '../../support/runs.ts';

const id = (text: string) => text as EntityId;
let made = 0;
const arrow = (
  from: string | null,
  to: string | null,
  polarity: Arrow['polarity'] = 'plus',
): Arrow => ({
  id: id(`k-${String((made += 1))}`),
  from: from === null ? null : id(from),
  to: to === null ? null : id(to),
  polarity,
  delay: false,
});
const everyone = () => true;

describe('the shape of a pattern', () => {
  it('orders arrows into a circle that starts where the first arrow starts', () => {
    const arrows = [arrow('b', 'c'), arrow('a', 'b'), arrow('c', 'a')];
    const shape = loopShape(arrows, everyone);
    expect(shape.steps.map((step) => step.factor)).toEqual(['b', 'c', 'a']);
    expect(shape.kind).toBe('reinforcing');
    expect(shape.besides).toEqual([]);
  });

  it('takes its kind from the number of minuses', () => {
    const kind = (...signs: readonly Arrow['polarity'][]) =>
      loopShape(
        signs.map((sign, i) => arrow(`f${String(i)}`, `f${String((i + 1) % signs.length)}`, sign)),
        everyone,
      ).kind;
    expect(kind('plus', 'plus', 'plus')).toBe('reinforcing');
    expect(kind('plus', 'minus', 'plus')).toBe('balancing');
    expect(kind('minus', 'minus')).toBe('reinforcing');
    expect(kind('minus', 'minus', 'minus')).toBe('balancing');
    expect(kind('plus', null)).toBe('unknown');
  });

  it('calls arrows that do not come back a row, and ends it without an arrow', () => {
    const shape = loopShape([arrow('a', 'b'), arrow('b', 'c')], everyone);
    expect(shape.kind).toBe('chain');
    expect(shape.steps.map((step) => [step.factor, step.arrow === null])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
    ]);
  });

  it('keeps loose ends and removed factors apart instead of losing them', () => {
    const shape = loopShape(
      [arrow('a', null), arrow('a', 'b'), arrow('b', 'a'), arrow('b', 'gone')],
      (factor) => factor !== 'gone',
    );
    expect(shape.kind).toBe('reinforcing');
    expect(shape.dangling.map(({ from, to }) => [from, to])).toEqual([
      ['a', null],
      ['b', 'gone'],
    ]);
  });

  it('loses no arrow and repeats no factor, whatever was drawn', () => {
    const end = fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'gone'));
    const sign = fc.constantFrom('plus' as const, 'minus' as const, null);
    const arrows = fc.array(
      fc.tuple(end, end, sign).map(([from, to, polarity]) => arrow(from, to, polarity)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(arrows, (drawn) => {
        const shape = loopShape(drawn, (factor) => factor !== 'gone');
        const used = shape.steps.flatMap((step) => (step.arrow === null ? [] : [step.arrow]));
        const all = [...used, ...shape.besides, ...shape.dangling];
        expect(new Set(all)).toEqual(new Set(drawn));
        expect(all).toHaveLength(drawn.length);
        const factors = shape.steps.map((step) => step.factor);
        expect(new Set(factors).size).toBe(factors.length);
        shape.steps.forEach((step, index) => {
          if (step.arrow === null) return;
          expect(step.arrow.from).toBe(step.factor);
          const next = factors[(index + 1) % factors.length];
          expect(step.arrow.to).toBe(next);
        });
      }),
      { numRuns: runs(200, 5000) },
    );
  });

  it('answers at once when somebody puts everything in one pattern', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const arrows = names.flatMap((from) =>
      names.filter((to) => to !== from).map((to) => arrow(from, to)),
    );
    const shape = loopShape(arrows, everyone);
    expect(shape.steps.length).toBeGreaterThan(2);
    expect(shape.besides.length + shape.steps.length).toBe(arrows.length);
  });
});
