import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/base/ids';
import { BOX_HEIGHT, BOX_WIDTH, CENTRE_RADIUS, ecomapLayout } from '#shared/family/ecomapLayout';
import { isFamilyTie, type FamilyModel } from '#shared/family/familyModel';
import { CELL, genogramLayout, WORDS_BELOW } from '#shared/family/genogramLayout';
import { spread } from '#shared/family/spread';
import { unionsOf } from '#shared/family/unions';
import { anyFamily, person, tie } from './familySamples.ts';

function rows(model: FamilyModel): Readonly<Record<string, number>> {
  return Object.fromEntries(
    genogramLayout(model).people.map(({ person: { id }, row }) => [id, row]),
  );
}

describe('a genogram', () => {
  it('holds everybody with a family tie once, with room for shape and words', () => {
    fc.assert(
      fc.property(anyFamily, (model) => {
        const { people, width, height, households } = genogramLayout(model);
        const wanted = model.people
          .map(({ id }) => id)
          .filter(
            (id) =>
              id === model.youth ||
              model.ties.some((one) => isFamilyTie(one) && (one.from === id || one.to === id)),
          );
        expect(people.map(({ person: { id } }) => id).sort()).toEqual([...wanted].sort());
        people.forEach((a, index) => {
          expect(a.x - CELL / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + CELL / 2).toBeLessThanOrEqual(width);
          expect(a.y + WORDS_BELOW).toBeLessThanOrEqual(height);
          for (const b of people.slice(index + 1)) {
            const isApart =
              Math.abs(a.x - b.x) >= CELL - 1.001 || Math.abs(a.y - b.y) >= WORDS_BELOW + 22;
            expect(isApart).toBe(true);
          }
        });
        for (const { name, rows: parts } of households) {
          for (const { left, right, top, bottom } of parts) {
            const inside = people.filter(
              ({ x, y }) => x > left && x < right && y > top && y < bottom,
            );
            expect(new Set(inside.map((one) => one.person.household))).toEqual(new Set([name]));
          }
        }
      }),
    );
  });

  it('keeps every line that runs sideways apart from the words and from other lines of its row', () => {
    fc.assert(
      fc.property(anyFamily, (model) => {
        const { people, unions } = genogramLayout(model);
        for (const { coupleY, childrenY, union } of unions) {
          const row = Math.max(
            ...union.parents.map((id) => people.find((one) => one.person.id === id)?.row ?? 0),
          );
          for (const one of people.filter((other) => other.row === row)) {
            expect(coupleY).toBeGreaterThan(one.y + WORDS_BELOW);
            expect(childrenY).toBeGreaterThan(coupleY);
          }
          for (const one of people.filter((other) => other.row === row + 1)) {
            expect(childrenY).toBeLessThan(one.y - 22);
          }
        }
      }),
    );
  });

  it('puts three generations in three rows, whoever the parents are', () => {
    const model: FamilyModel = {
      people: ['youth', 'mum', 'mum2', 'dad', 'gran', 'half', 'foster1', 'foster2', 'brother'].map(
        (id) => person(id, { isYouth: id === 'youth' }),
      ),
      youth: 'youth' as EntityId,
      ties: [
        tie('mum', 'parent', 'youth'),
        tie('dad', 'parent', 'youth'),
        tie('mum', 'formerPartner', 'dad'),
        tie('mum', 'partner', 'mum2'),
        tie('mum', 'parent', 'half'),
        tie('mum2', 'parent', 'half'),
        tie('gran', 'parent', 'mum'),
        tie('foster1', 'fosterParent', 'youth'),
        tie('foster2', 'fosterParent', 'youth'),
        tie('foster1', 'partner', 'foster2'),
        tie('brother', 'sibling', 'youth'),
      ],
    };
    expect(rows(model)).toEqual({
      gran: 0,
      mum: 1,
      mum2: 1,
      dad: 1,
      foster1: 1,
      foster2: 1,
      youth: 2,
      half: 2,
      brother: 2,
    });
    const { people, siblings } = genogramLayout(model);
    expect(siblings.map(({ from }) => from)).toEqual(['brother']);
    const x = (id: string) => people.find((one) => one.person.id === id)?.x ?? 0;
    const between = [x('dad'), x('mum'), x('mum2')];
    expect(Math.abs((between[0] ?? 0) - (between[1] ?? 0))).toBe(CELL);
    expect(Math.abs((between[2] ?? 0) - (between[1] ?? 0))).toBe(CELL);
    const unions = unionsOf(model.ties.filter(isFamilyTie));
    expect(unions.map(({ kind, couple, children }) => [kind, couple, children.length])).toEqual([
      ['birth', 'apart', 1],
      ['foster', 'together', 1],
      ['birth', 'together', 1],
      ['birth', 'unsaid', 1],
    ]);
  });

  it('puts every parent tie and every couple in one union', () => {
    fc.assert(
      fc.property(anyFamily, (model) => {
        const family = model.ties.filter(isFamilyTie);
        const unions = unionsOf(family);
        for (const { from, to, kind } of family) {
          if (kind === 'sibling') continue;
          const isCouple = kind === 'partner' || kind === 'formerPartner';
          const holds = unions.filter(({ parents, children }) =>
            isCouple
              ? parents.includes(from) && parents.includes(to)
              : parents.includes(from) && children.includes(to),
          );
          expect(holds.length).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe('an ecomap', () => {
  it('shows everybody once, apart, and away from the youth', () => {
    fc.assert(
      fc.property(anyFamily, (model) => {
        const { people, centre, width, height } = ecomapLayout(model);
        expect(people.map(({ person: { id } }) => id)).toEqual(
          model.people.map(({ id }) => id).filter((id) => id !== model.youth),
        );
        people.forEach((a, index) => {
          expect(a.x - BOX_WIDTH / 2).toBeGreaterThanOrEqual(0);
          expect(a.x + BOX_WIDTH / 2).toBeLessThanOrEqual(width);
          expect(a.y - BOX_HEIGHT / 2).toBeGreaterThanOrEqual(0);
          expect(a.y + BOX_HEIGHT / 2).toBeLessThanOrEqual(height);
          const isOff =
            Math.abs(a.x - centre.x) >= BOX_WIDTH / 2 + CENTRE_RADIUS ||
            Math.abs(a.y - centre.y) >= BOX_HEIGHT / 2 + CENTRE_RADIUS;
          expect(isOff).toBe(true);
          for (const b of people.slice(index + 1)) {
            expect(Math.abs(a.x - b.x) >= BOX_WIDTH || Math.abs(a.y - b.y) >= BOX_HEIGHT).toBe(
              true,
            );
          }
        });
      }),
    );
  });
});

describe('spreading', () => {
  it('keeps the order and the gap, and moves nothing that need not move', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 20 }), (wishes) => {
        const places = spread(wishes, 50);
        expect(places).toHaveLength(wishes.length);
        places.forEach((place, index) => {
          const next = places[index + 1];
          if (next !== undefined) expect(next - place).toBeGreaterThanOrEqual(50 - 1e-6);
        });
        const free = wishes.map((_, index) => index * 60);
        expect(spread(free, 50)).toEqual(free);
        const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
        expect(sum(places)).toBeCloseTo(sum(wishes), 4);
      }),
    );
  });
});
