/** Where a box stands, in the unit of the picture; all boxes are equally large. */
export interface Slot {
  readonly x: number;
  readonly y: number;
}

/** A line through its corner points; the head is at the last one. */
export interface ArrowPath {
  readonly points: readonly (readonly [number, number])[];
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
  };
  /** True when the line runs through the words: the second line of the label goes below it. */
  readonly across: boolean;
}

export interface LoopLayout {
  readonly slots: readonly Slot[];
  readonly arrows: readonly ArrowPath[];
  readonly middle: Slot;
  readonly height: number;
}

export const pictureWidth = 640;
export const boxWidth = 232;

const EDGE = 4;
const LEFT = EDGE;
const RIGHT = pictureWidth - EDGE - boxWidth;
const CENTRE = (pictureWidth - boxWidth) / 2;
const ROW_GAP = 84;
const CLEAR = 5;
/** The turned arrow leaves a side box here, outside the box in the centre below it. */
const TURN = 150;

type Place = 'left' | 'right' | 'centre';

/** Boxes clockwise from the upper left, and the arrow that leaves each; for 2 to 6 boxes. */
export function loopLayout(count: number, boxHeight: number): LoopLayout {
  const places = placesOf(count);
  const rows = Math.max(...places.map(([, row]) => row)) + 1;
  const top = (row: number) => EDGE + row * (boxHeight + ROW_GAP);
  const slots = places.map(([place, row]) => ({ x: leftOf(place), y: top(row) }));
  const arrows = places.map(([from, row], index): ArrowPath => {
    const [to, toRow] = places[(index + 1) % count] ?? ['left', 0];
    if (count === 2) return between(index, top(0), boxHeight);
    return path({ place: from, y: top(row) }, { place: to, y: top(toRow) }, boxHeight);
  });
  const height = top(rows - 1) + boxHeight + EDGE;
  return { slots, arrows, middle: { x: pictureWidth / 2, y: height / 2 }, height };
}

function placesOf(count: number): readonly (readonly [Place, number])[] {
  const first = [
    ['left', 0],
    ['right', 0],
  ] as const;
  switch (count) {
    case 2:
      return first;
    case 3:
      return [...first, ['centre', 1]];
    case 4:
      return [...first, ['right', 1], ['left', 1]];
    case 5:
      return [...first, ['right', 1], ['centre', 2], ['left', 1]];
    default:
      return [...first, ['right', 1], ['right', 2], ['left', 2], ['left', 1]];
  }
}

function leftOf(place: Place): number {
  if (place === 'left') return LEFT;
  return place === 'right' ? RIGHT : CENTRE;
}

interface End {
  readonly place: Place;
  readonly y: number;
}

function path(from: End, to: End, boxHeight: number): ArrowPath {
  if (from.y === to.y) {
    const goesRight = from.place === 'left';
    return level(goesRight, from.y + boxHeight / 2);
  }
  if (to.place === 'centre') return intoCentre(from, to, boxHeight);
  if (from.place === 'centre') return outOfCentre(from, to, boxHeight);
  const x = leftOf(from.place) + boxWidth / 2;
  const down = to.y > from.y;
  const start = down ? from.y + boxHeight + CLEAR : from.y - CLEAR;
  const end = down ? to.y - CLEAR : to.y + boxHeight + CLEAR;
  const isRight = from.place === 'right';
  const label = {
    x: isRight ? x + 12 : x - 12,
    y: (start + end) / 2 + 5,
    anchor: isRight ? ('start' as const) : ('end' as const),
  };
  return {
    points: [
      [x, start],
      [x, end],
    ],
    label,
    across: false,
  };
}

function level(goesRight: boolean, y: number): ArrowPath {
  const left = LEFT + boxWidth + CLEAR;
  const right = RIGHT - CLEAR;
  const points = goesRight
    ? ([
        [left, y],
        [right, y],
      ] as const)
    : ([
        [right, y],
        [left, y],
      ] as const);
  return { points, label: { x: pictureWidth / 2, y: y - 9, anchor: 'middle' }, across: true };
}

/** Two boxes: there above, back below, with the words outside. */
function between(index: number, top: number, boxHeight: number): ArrowPath {
  const isFirst = index === 0;
  return level(isFirst, top + boxHeight * (isFirst ? 0.24 : 0.86));
}

function intoCentre(from: End, to: End, boxHeight: number): ArrowPath {
  const x = leftOf(from.place) + TURN;
  const y = to.y + boxHeight / 2;
  const start = from.y + boxHeight + CLEAR;
  return {
    points: [
      [x, start],
      [x, y],
      [CENTRE + boxWidth + CLEAR, y],
    ],
    label: { x: x - 12, y: start + 34, anchor: 'end' },
    across: false,
  };
}

function outOfCentre(from: End, to: End, boxHeight: number): ArrowPath {
  const x = leftOf(to.place) + boxWidth - TURN;
  const y = from.y + boxHeight / 2;
  const end = to.y + boxHeight + CLEAR;
  return {
    points: [
      [CENTRE - CLEAR, y],
      [x, y],
      [x, end],
    ],
    label: { x: x + 12, y: end + 34, anchor: 'start' },
    across: false,
  };
}
