import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { patternBox } from '#shared/pattern/patternBox';
import type { PatternEdge, PatternModel } from '#shared/pattern/patternModel';
import { overlap } from '#shared/pattern/rects';
import { ringLayout } from '#shared/pattern/ringLayout';
import { runs } from '../../support/runs.ts';

function id(name: string): EntityId {
  if (!isEntityId(name)) throw new Error(`No id: ${name}`);
  return name;
}

function modelOf(labels: readonly string[], pairs: readonly (readonly [number, number])[]) {
  const nodes = labels.map((label, index) => ({
    id: id(`f-${String(index)}`),
    label,
    kind: null,
    level: null,
    x: null,
    y: null,
    isUsed: true,
  }));
  const edges = pairs.flatMap(([from, to], index): readonly PatternEdge[] => {
    const [start, end] = [nodes[from], nodes[to]];
    if (start === undefined || end === undefined) return [];
    return [
      {
        id: id(`k-${String(index)}`),
        from: start.id,
        to: end.id,
        sign: 'plus',
        delay: false,
        strength: null,
        perceivedBy: [],
        isSeen: true,
        isDangling: false,
      },
    ];
  });
  const model: PatternModel = { nodes, edges };
  return model;
}

const models = fc
  .array(fc.string({ minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 24 })
  .chain((labels) =>
    fc
      .array(fc.tuple(fc.nat(labels.length - 1), fc.nat(labels.length - 1)), { maxLength: 50 })
      .map((pairs) => modelOf(labels, pairs)),
  );

test('every factor gets a place, on whole units, and no two boxes touch; always the same', () => {
  fc.assert(
    fc.property(models, (model) => {
      const places = ringLayout(model);
      expect([...places.keys()].sort()).toEqual(model.nodes.map((node) => node.id).sort());
      const rects = model.nodes.map((node) => {
        const at = places.get(node.id) ?? { x: NaN, y: NaN };
        expect(Number.isInteger(at.x) && Number.isInteger(at.y)).toBe(true);
        return { ...at, ...patternBox(node.label) };
      });
      rects.forEach((rect, index) => {
        expect(rects.slice(index + 1).some((other) => overlap(rect, other))).toBe(false);
      });
      expect(ringLayout(model)).toEqual(places);
    }),
    { numRuns: runs(60, 1200) },
  );
});

test('a circle of arrows becomes a ring: no box inside, neighbours nearer than those across', () => {
  const circle = [0, 1, 2, 3, 4, 5].map((at) => [at, (at + 1) % 6] as const);
  const model = modelOf(['een', 'twee', 'drie', 'vier', 'vijf', 'zes'], circle);
  const places = [...ringLayout(model).values()];
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / 6,
    y: places.reduce((sum, { y }) => sum + y, 0) / 6,
  };
  const far = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.hypot((a.x - b.x) / 268, (a.y - b.y) / 156);
  for (const place of places) expect(far(place, middle)).toBeGreaterThan(0.7);
  circle.forEach(([from, to]) => {
    const [start, next, across] = [places[from], places[to], places[(from + 3) % 6]];
    if (start === undefined || next === undefined || across === undefined) throw new Error('ring');
    expect(far(start, next)).toBeLessThan(far(start, across));
  });
});

test('nothing to lay out is no place at all', () => {
  expect(ringLayout(modelOf([], [])).size).toBe(0);
});
