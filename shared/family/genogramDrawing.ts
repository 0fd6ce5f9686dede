import { family } from '../text/nl/family.ts';
import type { EntityId } from '../base/ids.ts';
import { path, twoLines, words, type Drawing, type PathShape, type TextShape } from './drawing.ts';
import type { FamilyPerson } from './familyModel.ts';
import {
  CELL,
  SHAPE,
  WORDS_BELOW,
  type GenogramLayout,
  type HouseholdRow,
  type PlacedPerson,
  type PlacedUnion,
} from './genogramLayout.ts';
import type { UnionKind } from './unions.ts';

type Shape = PathShape | TextShape;

/** Draws a genogram: lines first, so that shapes and words stand over them. */
export function genogramDrawing(layout: GenogramLayout): Drawing {
  const { people, unions, siblings, households, width, height } = layout;
  const at = (id: EntityId) => people.find((one) => one.person.id === id);
  const homes = households.map(({ rows }) =>
    path(houseOutline(rows), { stroke: 'line', width: 1.5, dash: '1 4' }),
  );
  const lines = unions.flatMap((placed) => unionLines(placed, unions, people));
  const beside = siblings.flatMap(({ from, to }) => {
    const [a, b] = [at(from), at(to)];
    if (a === undefined || b === undefined) return [];
    const top = Math.min(a.y, b.y) - SHAPE / 2 - 12;
    return [path(`M${n(a.x)} ${n(a.y - SHAPE / 2)}V${n(top)}H${n(b.x)}V${n(b.y - SHAPE / 2)}`)];
  });
  return {
    width,
    height,
    shapes: [...homes, ...lines, ...beside, ...people.flatMap(drawnPerson)],
  };
}

/** The outline of a person, for the legend too. */
export function personOutline(
  gender: FamilyPerson['gender'],
  x: number,
  y: number,
  half: number,
): string {
  switch (gender) {
    case 'woman':
      return circle(x, y, half);
    case 'man':
      return `M${n(x - half)} ${n(y - half)}h${n(half * 2)}v${n(half * 2)}h${n(-half * 2)}z`;
    case 'other':
      return `M${n(x)} ${n(y - half)}L${n(x + half)} ${n(y)}L${n(x)} ${n(y + half)}L${n(x - half)} ${n(y)}z`;
    case null:
      return roundedRect(x - half, y - half, half * 2, half * 2, half * 0.55);
  }
}

export function dashOf(kind: UnionKind): { readonly dash?: string } {
  if (kind === 'foster') return { dash: '7 5' };
  return kind === 'adoptive' ? { dash: '2 4' } : {};
}

function drawnPerson({ person, x, y }: PlacedPerson): readonly Shape[] {
  const half = SHAPE / 2;
  const outline = path(personOutline(person.gender, x, y, half), {
    fill: 'paper',
    width: person.isYouth ? 2 : 1.5,
  });
  const double = person.isYouth
    ? [path(personOutline(person.gender, x, y, half - 5), { width: 2 })]
    : [];
  const cross = person.isDeceased ? [path(crossOf(x, y, half * 0.7))] : [];
  const room = CELL - 10;
  const about = [
    person.isDeceased
      ? family.deceased
      : person.birthYear === ''
        ? ''
        : family.born(person.birthYear),
    person.household,
  ].filter((part) => part !== '');
  const below = [
    ...twoLines(person.who, room, 12).map((said) => ({ said, size: 12 })),
    { said: about.join(' · '), size: 11.5 },
  ].filter(({ said }) => said !== '');
  return [
    outline,
    ...double,
    ...cross,
    ...(person.name === '' ? [words('?', { x, y: y + 6, room }, { size: 17, ink: 'soft' })] : []),
    words(
      person.name === '' ? family.unknown : person.name,
      { x, y: y + half + 17, room },
      { size: 13, weight: 'bold' },
    ),
    ...below.map((line, index) =>
      words(
        line.said,
        { x, y: y + half + 31 + index * 14, room },
        { size: line.size, ink: 'soft' },
      ),
    ),
  ].filter((shape) => shape.kind === 'path' || shape.words !== '');
}

/** The line between the parents, and from there to each child. */
function unionLines(
  { union, coupleY, childrenY }: PlacedUnion,
  all: readonly PlacedUnion[],
  people: readonly PlacedPerson[],
): readonly Shape[] {
  const placed = (ids: readonly EntityId[]) =>
    people.filter(({ person }) => ids.includes(person.id)).sort((a, b) => a.x - b.x);
  const parents = placed(union.parents);
  const [first, last] = [parents[0], parents.at(-1)];
  if (first === undefined || last === undefined) return [];
  const half = SHAPE / 2;
  const isNear = first !== last && areNeighbours(first, last, people);
  const shapes: Shape[] = [];
  const middle = (first.x + last.x) / 2;
  const stem = isNear ? first.y : first === last ? first.y + WORDS_BELOW : coupleY;
  if (isNear) shapes.push(path(`M${n(first.x + half)} ${n(first.y)}H${n(last.x - half)}`));
  else if (first !== last) {
    shapes.push(
      path(
        `M${n(first.x)} ${n(first.y + WORDS_BELOW)}V${n(coupleY)}H${n(last.x)}V${n(last.y + WORDS_BELOW)}`,
      ),
    );
  }
  if (union.couple === 'apart') {
    const y = isNear ? first.y : coupleY;
    const x = union.children.length > 0 ? middle + 12 : middle;
    shapes.push(path(`M${n(x - 5)} ${n(y + 8)}l7-16M${n(x + 2)} ${n(y + 8)}l7-16`, { width: 2 }));
  }
  const children = placed(union.children);
  if (children.length === 0) return shapes;
  const look = { stroke: 'ink', ...dashOf(union.kind) } as const;
  const ports = children.map((child) => {
    const x = child.x + portOf(child, union, all);
    // A small step sideways reads as a mistake.
    const isBelow = children.length === 1 && Math.abs(middle - child.x) < half - 4;
    return { x: isBelow ? middle : x, y: child.y - half };
  });
  const xs = [middle, ...ports.map(({ x }) => x)];
  shapes.push(
    path(`M${n(middle)} ${n(stem)}V${n(childrenY)}`, look),
    path(`M${n(Math.min(...xs))} ${n(childrenY)}H${n(Math.max(...xs))}`, look),
    ...ports.map(({ x, y }) => path(`M${n(x)} ${n(childrenY)}V${n(y)}`, look)),
  );
  return shapes;
}

/** Lines of several families reach a child beside each other. */
function portOf(
  child: PlacedPerson,
  union: PlacedUnion['union'],
  all: readonly PlacedUnion[],
): number {
  const own = all.filter((one) => one.union.children.includes(child.person.id));
  const index = own.findIndex((one) => one.union === union);
  return (index - (own.length - 1) / 2) * 11;
}

/** Down the right side of every generation and up the left, with slanted lines between them. */
function houseOutline(rows: readonly HouseholdRow[]): string {
  const right = rows.flatMap((row) => [
    [row.right, row.top],
    [row.right, row.bottom],
  ]);
  const left = [...rows].reverse().flatMap((row) => [
    [row.left, row.bottom],
    [row.left, row.top],
  ]);
  const corners = [...right, ...left].map(([x, y]) => `${n(x ?? 0)} ${n(y ?? 0)}`);
  return `M${corners.join('L')}z`;
}

function areNeighbours(a: PlacedPerson, b: PlacedPerson, people: readonly PlacedPerson[]): boolean {
  return a.row === b.row && !people.some(({ row, x }) => row === a.row && x > a.x && x < b.x);
}

function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  const corner = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}${corner(r, r)}v${n(height - 2 * r)}${corner(-r, r)}h${n(2 * r - width)}${corner(-r, -r)}v${n(2 * r - height)}${corner(r, -r)}z`;
}

function circle(x: number, y: number, radius: number): string {
  return `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(radius * 2)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-radius * 2)} 0z`;
}

function crossOf(x: number, y: number, arm: number): string {
  return `M${n(x - arm)} ${n(y - arm)}L${n(x + arm)} ${n(y + arm)}M${n(x + arm)} ${n(y - arm)}L${n(x - arm)} ${n(y + arm)}`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
