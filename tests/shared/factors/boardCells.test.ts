import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorLevels } from '#shared/analysis/factor';
import type { EntityId } from '#shared/base/ids';
import { boardCells, boardSides, neighbourFor, placeOnBoard } from '#shared/factors/boardCells';
import { boxBeside, type BoardBox, type Direction } from '#shared/factors/boardArrows';
import { placeBeside } from '#shared/factors/placeBeside';
import { loopThrough } from '#shared/factors/newPattern';
import { exampleAnalysis } from '../../support/exampleAnalysis.ts';
import { factorsOf, places } from './someFactors.ts';

const level = fc.constantFrom(null, ...factorLevels);
const kind = fc.constantFrom(null, ...boardSides);
const factors = fc
  .array(fc.record({ level, kind }), { maxLength: 40 })
  .map((all) => factorsOf(all));

describe('the places of the board', () => {
  it('hold every factor exactly once, in the order given', () => {
    fc.assert(
      fc.property(factors, (all) => {
        const { cells, unplaced } = boardCells(all);
        const shown = [...unplaced, ...cells.flatMap((cell) => cell.factors)];
        expect(new Set(shown.map(({ id }) => id)).size).toBe(all.length);
        expect(shown).toHaveLength(all.length);
        for (const cell of cells) {
          expect(cell.factors).toEqual(
            all.filter((one) => one.level === cell.level && one.kind === cell.side),
          );
        }
      }),
    );
  });

  it('say behind which factor one must stand to come before another of its place', () => {
    fc.assert(
      fc.property(factors, fc.nat(), fc.nat(), fc.boolean(), (all, which, where, atEnd) => {
        const moved = all[which % Math.max(1, all.length)];
        const place = places[where % places.length];
        if (moved === undefined || place === undefined) return;
        const others = all.filter(({ id }) => id !== moved.id);
        const here = others.filter((one) => {
          const at = placeOnBoard(one);
          return at?.level === place.level && at.side === place.side;
        });
        const before = atEnd ? null : (here[which % Math.max(1, here.length)]?.id ?? null);
        const after = neighbourFor(all, [moved.id], place, before);
        const at = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1;
        const placed = { ...moved, level: place.level, kind: place.side };
        const next = [...others.slice(0, at), placed, ...others.slice(at)];
        const cell = boardCells(next).cells.find(
          (one) => one.level === place.level && one.side === place.side,
        );
        const expected = here.map(({ id }) => id);
        expected.splice(before === null ? expected.length : expected.indexOf(before), 0, moved.id);
        expect(cell?.factors.map(({ id }) => id)).toEqual(expected);
      }),
    );
  });
});

describe('the place beside', () => {
  it('is gone back from by the opposite arrow', () => {
    const back = { up: 'down', down: 'up', left: 'right', right: 'left' } as const;
    for (const place of places) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = placeBeside(place, direction);
        if (next !== null) expect(placeBeside(next, back[direction])).toEqual(place);
      }
    }
  });
});

describe('the arrows', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 10, maxLength: 10 });
  const columns = fc.integer({ min: 1, max: 4 });

  it('stay on the board and reach every card from every card', () => {
    fc.assert(
      fc.property(counts, columns, (perPlace, width) => {
        const boxes = layOut(perPlace, width);
        for (const start of [boxes[0], boxes.at(-1)]) {
          if (start === undefined) continue;
          expect(reachedFrom(boxes, start).size).toBe(boxes.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep to their side going up and down, and to their level going left and right', () => {
    fc.assert(
      fc.property(counts, columns, fc.nat(), (perPlace, width, which) => {
        const boxes = layOut(perPlace, width);
        const from = boxes[which % boxes.length];
        if (from === undefined) return;
        for (const direction of ['up', 'down'] as const) {
          const to = boxBeside(boxes, from, direction);
          expect(to.place.side).toBe(from.place.side);
          if (to !== from) expect(to.top > from.top).toBe(direction === 'down');
        }
        for (const direction of ['left', 'right'] as const) {
          const to = boxBeside(boxes, from, direction);
          expect(to.place.level).toBe(from.place.level);
          if (to !== from) expect(to.left > from.left).toBe(direction === 'right');
        }
      }),
    );
  });
});

describe('a pattern of a choice', () => {
  it('goes through each factor once and comes back, using the arrows that are there', () => {
    const analysis = exampleAnalysis();
    const ids = analysis.factor.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 12 }), (chosen) => {
        const order: readonly EntityId[] = [...new Set(chosen)];
        const plan = loopThrough(analysis, chosen);
        if (order.length < 2) {
          expect(plan).toEqual([]);
          return;
        }
        expect(plan.map(({ from }) => from)).toEqual(order);
        expect(plan.map(({ to }) => to)).toEqual([...order.slice(1), order[0]]);
        for (const { from, to, existing } of plan) {
          const known = analysis.link.filter((link) => link.from === from && link.to === to);
          expect(existing).toBe(known[0]?.id ?? null);
        }
      }),
    );
  });
});

/** Cards in rows of `width`, level under level; an empty place is one box that can be stood on. */
function layOut(perPlace: readonly number[], width: number): readonly BoardBox[] {
  const boxes: BoardBox[] = [];
  let top = 0;
  for (const at of factorLevels.keys()) {
    const [risk, helps] = places.slice(at * 2, at * 2 + 2);
    if (risk === undefined || helps === undefined) continue;
    const heavy = Math.max(1, perPlace[at * 2] ?? 0);
    const light = Math.max(1, perPlace[at * 2 + 1] ?? 0);
    for (let index = 0; index < heavy; index += 1) {
      const left = (index % width) * 110;
      const row = top + Math.floor(index / width) * 70;
      boxes.push({ key: `r${String(at)}-${String(index)}`, place: risk, ...square(left, row) });
    }
    for (let index = 0; index < light; index += 1) {
      const row = top + index * 70;
      boxes.push({ key: `p${String(at)}-${String(index)}`, place: helps, ...square(500, row) });
    }
    top += Math.max(Math.ceil(heavy / width), light) * 70 + 20;
  }
  return boxes;
}

function square(left: number, top: number) {
  return { left, top, right: left + 100, bottom: top + 64 };
}

function reachedFrom(boxes: readonly BoardBox[], start: BoardBox): ReadonlySet<string> {
  const reached = new Set([start.key]);
  const waiting = [start];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const direction of ['up', 'down', 'left', 'right'] satisfies Direction[]) {
      const to = boxBeside(boxes, from, direction);
      if (reached.has(to.key)) continue;
      reached.add(to.key);
      waiting.push(to);
    }
  }
  return reached;
}
