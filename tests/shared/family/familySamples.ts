import fc from 'fast-check';
import type { EntityId } from '#shared/base/ids';
import { relationKinds } from '#shared/analysis/relation';
import type { FamilyModel, FamilyPerson, FamilyTie } from '#shared/family/familyModel';

export function person(id: string, parts: Partial<FamilyPerson> = {}): FamilyPerson {
  return {
    id: id as EntityId,
    name: id,
    who: '',
    birthYear: '',
    gender: null,
    isDeceased: false,
    isYouth: false,
    household: '',
    ...parts,
  };
}

export function tie(from: string, kind: FamilyTie['kind'], to: string): FamilyTie {
  return {
    id: `${from}-${kind}-${to}` as EntityId,
    from: from as EntityId,
    to: to as EntityId,
    kind,
    quality: null,
    support: null,
  };
}

/** Families of up to twenty people with ties of any kind, sensible or not. */
export const anyFamily: fc.Arbitrary<FamilyModel> = fc.integer({ min: 0, max: 20 }).chain((count) =>
  fc
    .record({
      households: fc.array(fc.constantFrom('', 'thuis', 'groep'), {
        minLength: count,
        maxLength: count,
      }),
      pairs: fc.array(
        fc.tuple(
          fc.nat(Math.max(0, count - 1)),
          fc.constantFrom(...relationKinds),
          fc.nat(Math.max(0, count - 1)),
        ),
        { maxLength: count * 2 },
      ),
    })
    .map(({ households, pairs }) => ({
      people: households.map((household, index) =>
        person(`p${String(index)}`, { household, isYouth: index === 0 }),
      ),
      ties: pairs
        .filter(([from, , to]) => from !== to && count > 0)
        .map(([from, kind, to]) => tie(`p${String(from)}`, kind, `p${String(to)}`)),
      youth: count === 0 ? null : ('p0' as EntityId),
    })),
);
