import type { EntityId } from '../base/ids.ts';
import {
  isFamilyTie,
  isParentKind,
  type FamilyModel,
  type FamilyPerson,
  type FamilyTie,
} from './familyModel.ts';
import { generations } from './generations.ts';
import { spread } from './spread.ts';
import { unionsOf, type Union } from './unions.ts';

/** Somebody at a place: the middle of the shape. The words stand below it. */
export interface PlacedPerson {
  readonly person: FamilyPerson;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** A union with the heights at which its lines run. */
export interface PlacedUnion {
  readonly union: Union;
  /** Where the line between the parents runs, below their words. */
  readonly coupleY: number;
  /** Where the line above the children runs. */
  readonly childrenY: number;
}

/** A part of a household: those of one generation, from edge to edge. */
export interface HouseholdRow {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Household {
  readonly name: string;
  /** From above to below, a generation each. */
  readonly rows: readonly HouseholdRow[];
}

export interface GenogramLayout {
  readonly people: readonly PlacedPerson[];
  readonly unions: readonly PlacedUnion[];
  /** Ties between brothers and sisters that no shared parent shows. */
  readonly siblings: readonly FamilyTie[];
  /** Those who live together and stand together; of others the words say where they live. */
  readonly households: readonly Household[];
  readonly width: number;
  readonly height: number;
}

/** Nobody else comes nearer than this: room for the shape and the words below it. */
export const CELL = 132;
export const SHAPE = 44;
/** From the middle of the shape to the last line of words. */
export const WORDS_BELOW = SHAPE / 2 + 64;

const MARGIN = 16;
const LANE = 14;
const ROW_AIR = 34;
const SWEEPS = 8;

/** Places everybody with a family tie once, a generation a row, with room for every line. */
export function genogramLayout(model: FamilyModel): GenogramLayout {
  const rowOf = generations(model);
  const family = model.ties.filter(isFamilyTie);
  const unions = unionsOf(family);
  const rows = rowsOf(model, rowOf, family);
  const places = placesIn(rows, family);
  const shift = MARGIN + CELL / 2;
  const lanes = lanesOf(unions, rowOf, places, rows.length);
  const tops: number[] = [];
  let y = MARGIN + SHAPE / 2;
  for (const [row] of rows.entries()) {
    tops.push(y);
    y += WORDS_BELOW + SHAPE / 2 + ROW_AIR + (lanes.counts[row] ?? 0) * LANE * 2;
  }
  const people = rows.flatMap((ids, row) =>
    ids.flatMap((id): PlacedPerson[] => {
      const person = model.people.find((one) => one.id === id);
      const x = (places.get(id) ?? 0) + shift;
      return person === undefined ? [] : [{ person, row, x, y: tops[row] ?? 0 }];
    }),
  );
  const placed = unions.map((union): PlacedUnion => {
    const { row, lane } = lanes.of.get(union) ?? { row: 0, lane: 0 };
    const below = (tops[row] ?? 0) + WORDS_BELOW + 4;
    const count = lanes.counts[row] ?? 1;
    return {
      union,
      coupleY: below + lane * LANE,
      childrenY: below + count * LANE + 10 + lane * LANE,
    };
  });
  const right = Math.max(0, ...people.map(({ x }) => x)) + CELL / 2 + MARGIN;
  const bottom = (tops.at(-1) ?? 0) + WORDS_BELOW + MARGIN + (lanes.counts.at(-1) ?? 0) * LANE;
  return {
    people,
    unions: placed,
    siblings: family.filter((tie) => tie.kind === 'sibling' && !shareParent(tie, unions)),
    households: householdsOf(people),
    width: right,
    height: people.length === 0 ? 0 : bottom,
  };
}

/** Rows of people, partners beside each other, ordered so that lines run as straight as can be. */
function rowsOf(
  model: FamilyModel,
  rowOf: ReadonlyMap<EntityId, number>,
  family: readonly FamilyTie[],
): readonly (readonly EntityId[])[] {
  const count = rowOf.size === 0 ? 0 : Math.max(...rowOf.values()) + 1;
  let rows: readonly (readonly EntityId[])[] = Array.from({ length: count }, (_, row) =>
    model.people.filter(({ id }) => rowOf.get(id) === row).map(({ id }) => id),
  );
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const at = new Map(
      rows.flatMap((ids) => ids.map((id, index) => [id, index - (ids.length - 1) / 2] as const)),
    );
    rows = rows.map((ids) => ordered(ids, at, family));
  }
  return rows;
}

/** Clusters of partners, ordered by where their parents and children stand. */
function ordered(
  ids: readonly EntityId[],
  at: ReadonlyMap<EntityId, number>,
  family: readonly FamilyTie[],
): readonly EntityId[] {
  const wish = (id: EntityId) => {
    const near = family
      .filter(({ kind }) => isParentKind(kind))
      .flatMap((tie) => (tie.from === id ? [tie.to] : tie.to === id ? [tie.from] : []));
    const places = near.flatMap((one) => at.get(one) ?? []);
    const own = at.get(id) ?? 0;
    return places.length === 0 ? own : (own + 2 * mean(places)) / 3;
  };
  const clusters = clustersOf(ids, family).map((cluster) =>
    [...cluster].sort((a, b) => wish(a) - wish(b)),
  );
  return clusters
    .map((cluster) => ({ cluster, wish: mean(cluster.map(wish)) }))
    .sort((a, b) => a.wish - b.wish)
    .flatMap(({ cluster }) => chained(cluster, family));
}

/** Who is or was a partner of whom, or has a child with whom, stays together. */
function clustersOf(ids: readonly EntityId[], family: readonly FamilyTie[]): readonly EntityId[][] {
  const left = new Set(ids);
  const clusters: EntityId[][] = [];
  for (const start of ids) {
    if (!left.delete(start)) continue;
    const cluster = [start];
    for (let index = 0; index < cluster.length; index += 1) {
      const id = cluster[index];
      for (const other of ids) {
        if (id !== undefined && left.has(other) && isPair(id, other, family)) {
          left.delete(other);
          cluster.push(other);
        }
      }
    }
    clusters.push(cluster);
  }
  return clusters;
}

/** Somebody with two partners stands between them. */
function chained(cluster: readonly EntityId[], family: readonly FamilyTie[]): readonly EntityId[] {
  if (cluster.length < 3) return cluster;
  const partners = (id: EntityId) =>
    cluster.filter((other) => other !== id && isPair(id, other, family));
  const start = cluster.find((id) => partners(id).length === 1) ?? cluster[0];
  const chain: EntityId[] = [];
  const visit = (id: EntityId) => {
    if (chain.includes(id)) return;
    chain.push(id);
    const others = partners(id);
    others.sort((a, b) => partners(a).length - partners(b).length);
    for (const other of others) visit(other);
  };
  if (start !== undefined) visit(start);
  const order = chain.map((id) => cluster.indexOf(id));
  const isBackwards = (order[0] ?? 0) > (order.at(-1) ?? 0);
  return isBackwards ? chain.reverse() : chain;
}

function isPair(a: EntityId, b: EntityId, family: readonly FamilyTie[]): boolean {
  const isBoth = (tie: FamilyTie) =>
    (tie.from === a && tie.to === b) || (tie.from === b && tie.to === a);
  if (family.some((tie) => isBoth(tie) && (tie.kind === 'partner' || tie.kind === 'formerPartner')))
    return true;
  const children = (id: EntityId) =>
    family.filter((tie) => tie.from === id && tie.kind === 'parent').map(({ to }) => to);
  const others = children(b);
  return children(a).some((child) => others.includes(child));
}

/** Moves everybody towards the middle of parents and children, never nearer than a cell. */
function placesIn(
  rows: readonly (readonly EntityId[])[],
  family: readonly FamilyTie[],
): ReadonlyMap<EntityId, number> {
  const x = new Map<EntityId, number>();
  for (const ids of rows)
    for (const [index, id] of ids.entries()) x.set(id, (index - (ids.length - 1) / 2) * CELL);
  const sweep = [...rows.keys(), ...[...rows.keys()].reverse()];
  for (let round = 0; round < SWEEPS; round += 1) {
    for (const row of sweep) {
      const ids = rows[row] ?? [];
      const wishes = ids.map((id) => {
        const near = family
          .filter(({ kind }) => isParentKind(kind))
          .flatMap((tie) => (tie.from === id ? [tie.to] : tie.to === id ? [tie.from] : []));
        const places = near.flatMap((one) => x.get(one) ?? []);
        return places.length === 0 ? (x.get(id) ?? 0) : mean(places);
      });
      for (const [index, place] of spread(wishes, CELL).entries()) {
        const id = ids[index];
        if (id !== undefined) x.set(id, place);
      }
    }
  }
  const left = Math.min(...x.values());
  return new Map([...x].map(([id, place]) => [id, Math.round(place - left)]));
}

/** Unions of a row whose lines would run over each other get a height of their own. */
function lanesOf(
  unions: readonly Union[],
  rowOf: ReadonlyMap<EntityId, number>,
  places: ReadonlyMap<EntityId, number>,
  rowCount: number,
): {
  readonly of: ReadonlyMap<Union, { readonly row: number; readonly lane: number }>;
  readonly counts: readonly number[];
} {
  const of = new Map<Union, { row: number; lane: number }>();
  const counts = Array.from({ length: rowCount }, () => 0);
  const taken: { row: number; lane: number; from: number; to: number }[] = [];
  for (const union of unions) {
    const row = Math.max(...union.parents.map((id) => rowOf.get(id) ?? 0));
    const xs = [...union.parents, ...union.children].map((id) => places.get(id) ?? 0);
    const from = Math.min(...xs) - SHAPE / 2;
    const to = Math.max(...xs) + SHAPE / 2;
    let lane = 0;
    const isTaken = (wish: number) =>
      taken.some((one) => one.row === row && one.lane === wish && one.from <= to && from <= one.to);
    while (isTaken(lane)) lane += 1;
    taken.push({ row, lane, from, to });
    of.set(union, { row, lane });
    counts[row] = Math.max(counts[row] ?? 0, lane + 1);
  }
  return { of, counts };
}

function shareParent(tie: FamilyTie, unions: readonly Union[]): boolean {
  return unions.some(({ children }) => children.includes(tie.from) && children.includes(tie.to));
}

/** A line around those who live together, where nobody else stands between them in their row. */
function householdsOf(people: readonly PlacedPerson[]): readonly Household[] {
  const names = new Set(people.map(({ person }) => person.household).filter((name) => name !== ''));
  return [...names].flatMap((name): Household[] => {
    const members = people.filter(({ person }) => person.household === name);
    const rows = [...new Set(members.map(({ row }) => row))].sort((a, b) => a - b);
    const isWhole = rows.every((row, index) => {
      const xs = members.filter((one) => one.row === row).map(({ x }) => x);
      const isBetween = ({ person, row: other, x }: PlacedPerson) =>
        other === row && person.household !== name && x > Math.min(...xs) && x < Math.max(...xs);
      return row === (rows[0] ?? 0) + index && !people.some(isBetween);
    });
    if (members.length < 2 || !isWhole) return [];
    return [{ name, rows: rows.map((row) => rowAround(members.filter((one) => one.row === row))) }];
  });
}

function rowAround(members: readonly PlacedPerson[]): HouseholdRow {
  const xs = members.map(({ x }) => x);
  const y = members[0]?.y ?? 0;
  return {
    left: Math.min(...xs) - CELL / 2 + 5,
    right: Math.max(...xs) + CELL / 2 - 5,
    top: y - SHAPE / 2 - 9,
    bottom: y + WORDS_BELOW + 1,
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(numbers.length, 1);
}
