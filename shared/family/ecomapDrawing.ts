import { family } from '../text/nl/family.ts';
import type { EntityId } from '../base/ids.ts';
import { path, twoLines, words, type Drawing, type PathShape } from './drawing.ts';
import {
  BOX_HEIGHT,
  BOX_WIDTH,
  CENTRE_RADIUS,
  type EcomapLayout,
  type EcomapPerson,
} from './ecomapLayout.ts';
import type { FamilyTie } from './familyModel.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws the network: how the contact is by the line, where support goes by its arrowheads. */
export function ecomapDrawing(layout: EcomapLayout): Drawing {
  const { youth, people, others, centre, width, height } = layout;
  const room = CENTRE_RADIUS * 2 - 12;
  const between = others.flatMap((tie) => {
    const [a, b] = [placeOf(people, tie.from), placeOf(people, tie.to)];
    return a === undefined || b === undefined ? [] : besides(a, b, tie, centre);
  });
  return {
    width,
    height,
    shapes: [
      ...between,
      ...people.flatMap((one) => tieLines(one, centre, youth?.id ?? null)),
      path(round(centre, CENTRE_RADIUS), { fill: 'paper', width: 2 }),
      path(round(centre, CENTRE_RADIUS - 5), { width: 2 }),
      words(
        youth === null ? '?' : youth.name === '' ? family.unknown : youth.name,
        { x: centre.x, y: centre.y + 5, room },
        { size: 14, weight: 'bold' },
      ),
      ...people.flatMap(({ person, x, y }) => {
        const about = twoLines(person.who, BOX_WIDTH - 10, 12);
        const lift = about.length === 2 ? 0 : about.length === 1 ? 6 : 12;
        return [
          path(box(x, y), {
            fill: 'paper',
            stroke: person.isDeceased ? 'line' : 'ink',
            width: 1.25,
            ...(person.isDeceased && { dash: '3 3' }),
          }),
          words(
            `${person.name === '' ? family.unknown : person.name}${person.isDeceased ? ' †' : ''}`,
            { x, y: y - 8 + lift, room: BOX_WIDTH - 18 },
            { size: 13, weight: 'bold' },
          ),
          ...about.map((line, index) =>
            words(line, { x, y: y + 7 + index * 14 + lift, room: BOX_WIDTH - 18 }, { ink: 'soft' }),
          ),
        ];
      }),
    ].filter((shape) => shape.kind === 'path' || shape.words !== ''),
  };
}

/** The line of a quality between two points, for the legend too. */
export function qualityLine(
  quality: FamilyTie['quality'],
  a: Point,
  b: Point,
): readonly PathShape[] {
  const straight = `M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}`;
  switch (quality) {
    case 'strong':
      return [path(straight, { width: 5 })];
    case 'thin':
      return [path(straight, { width: 1.25, dash: '5 4' })];
    case 'strained':
      return [path(zigzag(a, b), { width: 1.5 })];
    case 'broken':
      return brokenLine(a, b);
    case null:
      return [path(straight, { width: 2, stroke: 'line' })];
  }
}

function tieLines(
  { tie, x, y }: EcomapPerson,
  centre: Point,
  youth: EntityId | null,
): readonly PathShape[] {
  const far = Math.hypot(x - centre.x, y - centre.y);
  const ux = (x - centre.x) / far;
  const uy = (y - centre.y) / far;
  const start = { x: centre.x + ux * (CENTRE_RADIUS + 3), y: centre.y + uy * (CENTRE_RADIUS + 3) };
  const toEdge = Math.min(
    ux === 0 ? Infinity : BOX_WIDTH / 2 / Math.abs(ux),
    uy === 0 ? Infinity : BOX_HEIGHT / 2 / Math.abs(uy),
  );
  const end = { x: x - ux * (toEdge + 3), y: y - uy * (toEdge + 3) };
  if (tie === null) {
    return [
      path(`M${n(start.x)} ${n(start.y)}L${n(end.x)} ${n(end.y)}`, {
        stroke: 'line',
        width: 1,
        dash: '1 5',
      }),
    ];
  }
  const isYouthFirst = tie.from === youth;
  const toYouth =
    tie.support === 'both' || tie.support === (isYouthFirst ? 'fromSecond' : 'fromFirst');
  const toOther =
    tie.support === 'both' || tie.support === (isYouthFirst ? 'fromFirst' : 'fromSecond');
  const head = 12;
  const from = toYouth ? { x: start.x + ux * head, y: start.y + uy * head } : start;
  const to = toOther ? { x: end.x - ux * head, y: end.y - uy * head } : end;
  return [
    ...qualityLine(tie.quality, from, to),
    ...(toYouth ? [arrowHead(start, { x: -ux, y: -uy }, head)] : []),
    ...(toOther ? [arrowHead(end, { x: ux, y: uy }, head)] : []),
  ];
}

/** A tie between two others bends behind the youth's own lines. */
function besides(
  a: EcomapPerson,
  b: EcomapPerson,
  tie: FamilyTie,
  centre: Point,
): readonly PathShape[] {
  const pull = 0.45;
  const mx = (a.x + b.x) / 2;
  const my = (a.y + b.y) / 2;
  const bend = { x: mx + (mx - centre.x) * pull, y: my + (my - centre.y) * pull };
  return [
    path(`M${n(a.x)} ${n(a.y)}Q${n(bend.x)} ${n(bend.y)} ${n(b.x)} ${n(b.y)}`, {
      stroke: 'line',
      width: tie.quality === 'strong' ? 3 : 1.5,
      ...(tie.quality === 'broken' || tie.quality === 'thin' ? { dash: '5 4' } : {}),
    }),
  ];
}

function arrowHead(tip: Point, along: Point, size: number): PathShape {
  const back = { x: tip.x - along.x * size, y: tip.y - along.y * size };
  const side = { x: -along.y * size * 0.5, y: along.x * size * 0.5 };
  return path(
    `M${n(tip.x)} ${n(tip.y)}L${n(back.x + side.x)} ${n(back.y + side.y)}L${n(back.x - side.x)} ${n(back.y - side.y)}z`,
    { fill: 'ink', width: 1 },
  );
}

function zigzag(a: Point, b: Point): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const steps = Math.max(2, Math.round(length / 9));
  const across = { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
  const points = Array.from({ length: steps + 1 }, (_, index) => {
    const part = index / steps;
    const off = index === 0 || index === steps ? 0 : index % 2 === 0 ? -5 : 5;
    return `${n(a.x + (b.x - a.x) * part + across.x * off)} ${n(a.y + (b.y - a.y) * part + across.y * off)}`;
  });
  return `M${points.join('L')}`;
}

function brokenLine(a: Point, b: Point): readonly PathShape[] {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const across = { x: -along.y, y: along.x };
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const edge = (by: number) => ({ x: middle.x + along.x * by, y: middle.y + along.y * by });
  const bar = (at: Point) =>
    path(
      `M${n(at.x - across.x * 8)} ${n(at.y - across.y * 8)}L${n(at.x + across.x * 8)} ${n(at.y + across.y * 8)}`,
      { width: 2 },
    );
  const [left, right] = [edge(-6), edge(6)];
  return [
    path(
      `M${n(a.x)} ${n(a.y)}L${n(left.x)} ${n(left.y)}M${n(right.x)} ${n(right.y)}L${n(b.x)} ${n(b.y)}`,
    ),
    bar(left),
    bar(right),
  ];
}

function placeOf(people: readonly EcomapPerson[], id: EntityId): EcomapPerson | undefined {
  return people.find(({ person }) => person.id === id);
}

function round({ x, y }: Point, radius: number): string {
  return `M${n(x - radius)} ${n(y)}a${n(radius)} ${n(radius)} 0 1 0 ${n(radius * 2)} 0a${n(radius)} ${n(radius)} 0 1 0 ${n(-radius * 2)} 0z`;
}

function box(x: number, y: number): string {
  const left = x - BOX_WIDTH / 2;
  const top = y - BOX_HEIGHT / 2;
  return `M${n(left + 10)} ${n(top)}h${n(BOX_WIDTH - 20)}q10 0 10 10v${n(BOX_HEIGHT - 20)}q0 10-10 10h${n(20 - BOX_WIDTH)}q-10 0-10-10v${n(20 - BOX_HEIGHT)}q0-10 10-10z`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
