import { describe, expect, it } from 'vitest';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { overlap, type Rect } from '#shared/pattern/rects';
import { movedNodes } from '../../../renderer/features/patterns/canvas/movedNodes.ts';
import { nearestFactor } from '../../../renderer/features/patterns/canvas/nearestFactor.ts';
import { placeNames } from '../../../renderer/features/patterns/canvas/placeNames.ts';
import { routeArrows } from '../../../renderer/features/patterns/canvas/routeArrows.ts';
import { keepEach, keepSame } from '../../../renderer/features/patterns/keepSame.ts';

function id(name: string): EntityId {
  if (!isEntityId(name)) throw new Error(`No id: ${name}`);
  return name;
}

const at = (x: number, y: number): Rect => ({ x, y, width: 176, height: 58 });
const boxes = new Map([
  ['a', at(0, 0)],
  ['b', at(600, 0)],
  ['c', at(300, 400)],
  ['between', at(300, 0)],
]);

describe('nearestFactor', () => {
  const places = new Map([
    [id('a'), { x: 0, y: 0 }],
    [id('right'), { x: 300, y: 20 }],
    [id('below'), { x: 10, y: 200 }],
  ]);

  it('walks the way of the arrow key and stops at the edge', () => {
    expect(nearestFactor(places, id('a'), 'ArrowRight')).toBe('right');
    expect(nearestFactor(places, id('a'), 'ArrowDown')).toBe('below');
    expect(nearestFactor(places, id('right'), 'ArrowLeft')).toBe('a');
    expect(nearestFactor(places, id('a'), 'ArrowUp')).toBeNull();
  });
});

describe('movedNodes', () => {
  const position = { x: 4, y: 5 };

  it('tells of a box that was put down, not of one on its way nor of anything else', () => {
    expect(
      movedNodes([
        { id: 'a', type: 'position', position, dragging: true },
        { id: 'b', type: 'position', position, dragging: false },
        { id: 'c', type: 'select', selected: true },
      ]),
    ).toEqual([{ id: 'b', at: position }]);
  });
});

describe('routeArrows', () => {
  it('leads an arrow beside the box that lies between, and keeps two ways apart', () => {
    const ways = routeArrows(boxes, [
      { id: '1', from: 'a', to: 'b' },
      { id: '2', from: 'b', to: 'a' },
      { id: '3', from: 'a', to: 'c' },
    ]);
    expect(ways.get('1')?.bow).not.toBe(0);
    expect(ways.get('3')?.bow).toBe(0);
    const labels = [...ways.values()].map(({ label }) => ({ ...label, width: 60, height: 20 }));
    labels.forEach((label, index) => {
      expect(labels.slice(index + 1).some((other) => overlap(label, other))).toBe(false);
    });
  });
});

describe('placeNames', () => {
  const loop = {
    id: id('l'),
    code: 'K1',
    name: 'Naam',
    kind: 'reinforcing',
    links: [],
    factors: [id('a'), id('b'), id('c')],
  } as const;

  it('puts a name where it covers no box and no word; only the code where there is less room', () => {
    const [placed] = placeNames([loop], boxes, []);
    expect(placed?.hasName).toBe(true);
    for (const box of boxes.values()) expect(overlap(placed?.box ?? box, box)).toBe(false);
    const words = Array.from({ length: 400 }, (_, index) => ({
      x: (index % 20) * 60,
      y: Math.floor(index / 20) * 60,
    }));
    expect(placeNames([loop], boxes, words)).toEqual([]);
  });

  it('leaves two steps without a name: there is no middle', () => {
    expect(placeNames([{ ...loop, factors: [id('a'), id('b')] }], boxes, [])).toEqual([]);
  });
});

describe('keeping what did not change', () => {
  it('gives the very same value, and of a list each item by itself', () => {
    const same = keepSame<{ readonly words: string }>();
    const first = same({ words: 'een' });
    expect(same({ words: 'een' })).toBe(first);
    expect(same({ words: 'twee' })).not.toBe(first);
    const each = keepEach<{ readonly id: string; readonly words: string }>();
    const [a] = each([
      { id: 'a', words: 'een' },
      { id: 'b', words: 'twee' },
    ]);
    const [b, again] = each([
      { id: 'b', words: 'drie' },
      { id: 'a', words: 'een' },
    ]);
    expect(again).toBe(a);
    expect(b?.words).toBe('drie');
  });
});
