/** A box in the drawing: upper left corner and size, in its unit. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ArrowCurve {
  /** The line of an SVG path; it ends where the head begins. */
  readonly line: string;
  /** The points of the head, for an SVG polygon. */
  readonly head: string;
  readonly label: Point;
  /** Where the marks of a delay stand, and how the line runs there, in degrees. */
  readonly delay: Point & { readonly angle: number };
}

const HEAD_LENGTH = 11;
const HEAD_WIDTH = 9;
const GAP = 3;
const STEPS = 24;

/**
 * The curve of an arrow from the edge of one box to the edge of another. `bend` is how far its
 * middle lies aside, as a part of the distance; `at` (0 to 1) is where its label lies.
 */
export function arrowCurve(from: Box, to: Box, bend: number, at: number): ArrowCurve {
  const way = wayBetween(from, to, bend);
  const start = leaves(way, from);
  const end = enters(way, to);
  const tip = before(way, end, start, GAP);
  const neck = before(way, tip, start, HEAD_LENGTH);
  const point = pointOn(way, tip);
  const [line, middle, last] = part(way, start, neck);
  const labelAt = start + (tip - start) * at;
  const delayAt = start + (tip - start) * Math.max(0.12, at - 0.24);
  const slope = slopeOn(way, delayAt);
  return {
    line: `M${say(line)}Q${say(middle)} ${say(last)}`,
    head: headOf(last, point),
    label: pointOn(way, labelAt),
    delay: {
      ...pointOn(way, delayAt),
      angle: (Math.atan2(slope.y, slope.x) * 180) / Math.PI,
    },
  };
}

/** Points along the visible part of an arrow, to see what it crosses. */
export function pointsAlong(from: Box, to: Box, bend: number, count: number): readonly Point[] {
  const way = wayBetween(from, to, bend);
  const start = leaves(way, from);
  const end = enters(way, to);
  return Array.from({ length: count }, (_, index) =>
    pointOn(way, start + ((end - start) * (index + 1)) / (count + 1)),
  );
}

type Way = readonly [Point, Point, Point];

function wayBetween(from: Box, to: Box, bend: number): Way {
  const start = centre(from);
  const end = centre(to);
  const across = { x: end.x - start.x, y: end.y - start.y };
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  // Twice, because the curve itself comes only half as far as its control point.
  return [start, { x: middle.x + across.y * bend * 2, y: middle.y - across.x * bend * 2 }, end];
}

function centre({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function pointOn([a, b, c]: Way, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * a.x + 2 * u * t * b.x + t * t * c.x,
    y: u * u * a.y + 2 * u * t * b.y + t * t * c.y,
  };
}

function slopeOn([a, b, c]: Way, t: number): Point {
  const u = 1 - t;
  return { x: u * (b.x - a.x) + t * (c.x - b.x), y: u * (b.y - a.y) + t * (c.y - b.y) };
}

function isIn(box: Box, { x, y }: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** The last part inside the box the arrow comes from; 0 when it starts outside. */
function leaves(way: Way, box: Box): number {
  let inside = 0;
  let outside = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const t = (inside + outside) / 2;
    if (isIn(box, pointOn(way, t))) inside = t;
    else outside = t;
  }
  return outside < 1 ? outside : 0;
}

function enters(way: Way, box: Box): number {
  let outside = 0;
  let inside = 1;
  for (let step = 0; step < STEPS; step += 1) {
    const t = (inside + outside) / 2;
    if (isIn(box, pointOn(way, t))) inside = t;
    else outside = t;
  }
  return outside > 0 ? outside : 1;
}

/** The place on the way that lies `length` before `t`, never before `start`. */
function before(way: Way, t: number, start: number, length: number): number {
  const end = pointOn(way, t);
  let near = t;
  let far = start;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (near + far) / 2;
    const { x, y } = pointOn(way, middle);
    if (Math.hypot(end.x - x, end.y - y) < length) near = middle;
    else far = middle;
  }
  return near;
}

/** The part of the way between two places, as a curve of its own. */
function part(way: Way, from: number, to: number): Way {
  const start = pointOn(way, from);
  const slope = slopeOn(way, from);
  const length = to - from;
  return [
    start,
    { x: start.x + slope.x * length, y: start.y + slope.y * length },
    pointOn(way, to),
  ];
}

function headOf(neck: Point, tip: Point): string {
  const length = Math.hypot(tip.x - neck.x, tip.y - neck.y) || 1;
  const across = {
    x: ((tip.y - neck.y) / length) * (HEAD_WIDTH / 2),
    y: (-(tip.x - neck.x) / length) * (HEAD_WIDTH / 2),
  };
  return [
    tip,
    { x: neck.x + across.x, y: neck.y + across.y },
    { x: neck.x - across.x, y: neck.y - across.y },
  ]
    .map(say)
    .join(' ');
}

function say({ x, y }: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
