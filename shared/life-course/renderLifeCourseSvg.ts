import { pictureColors } from '../pattern/pictureColors.ts';
import type { Picture } from '../pattern/renderLoopSvg.ts';
import { svgElement, svgPicture, svgText } from '../pattern/svgElement.ts';
import { timeScale, type TimeScale } from './timeScale.ts';

export interface LifeCourseMark {
  /** The number of the row in the table below the picture. */
  readonly number: number;
  /** The name of a lane. */
  readonly lane: string;
  /** In years, for example 2018.83; marks without a year are not in the picture. */
  readonly at: number;
  /** End of a period, in years. */
  readonly until: number | null;
  /** The period still goes on; `until` is where the picture ends. */
  readonly isOpen: boolean;
  /** False for "about": the bar of a period is then dashed. */
  readonly isSure: boolean;
  readonly missedExit: boolean;
  readonly isTurningPoint: boolean;
}

export interface LifeCoursePicture {
  readonly lanes: readonly string[];
  readonly marks: readonly LifeCourseMark[];
  /** Says which years are drawn narrower, for example "2010 tot 2018: smaller getekend". */
  readonly narrowNote: (from: number, to: number) => string;
  /** The age at the beginning of a year, in words; null when the birth date is not known. */
  readonly ageIn: ((year: number) => string) | null;
}

const WIDTH = 640;
const FIRST_X = 112;
const LAST_X = 618;
const TOP = 24;
const ROW = 26;
const LANE_PADDING = 28;
const RADIUS = 11;
const DIAMOND = 13.5;
const CLOSEST = 25;
const BAR = 15;

interface Placed extends LifeCourseMark {
  readonly x: number;
  readonly row: number;
}

/** Draws a life in lanes; no mark leaves its date, marks that are too close stand in rows. */
export function renderLifeCourseSvg(picture: LifeCoursePicture): Picture {
  const ends = picture.marks.map((mark) => mark.until ?? mark.at);
  const scale = timeScale(picture.marks.map((mark) => mark.at).concat(ends), FIRST_X, LAST_X);
  const parts: string[] = [];
  let y = TOP;
  const lanes = picture.lanes.map((lane, index) => {
    const marks = placeInRows(
      picture.marks.filter((mark) => mark.lane === lane),
      scale,
    );
    const rows = Math.max(1, ...marks.map((mark) => mark.row + 1));
    const height = rows * ROW + LANE_PADDING - (rows > 1 ? 12 : 0);
    const drawn = { lane, marks, y, height, rows, isTinted: index % 2 === 0 };
    y += height;
    return drawn;
  });
  for (const lane of lanes) parts.push(drawLane(lane));
  parts.push(drawGrid(scale, y, picture));
  for (const lane of lanes) parts.push(drawMarks(lane, scale));
  const height = y + (picture.ageIn === null ? 26 : 43);
  return { svg: svgPicture(WIDTH, height, parts.join('')), width: WIDTH, height };
}

interface Lane {
  readonly lane: string;
  readonly marks: readonly Placed[];
  readonly y: number;
  readonly height: number;
  readonly rows: number;
  readonly isTinted: boolean;
}

function placeInRows(marks: readonly LifeCourseMark[], scale: TimeScale): readonly Placed[] {
  const ends: number[] = [];
  return [...marks]
    .sort((a, b) => a.at - b.at)
    .map((mark) => {
      const x = scale.x(mark.at);
      const free = ends.findIndex((end) => x - end >= CLOSEST);
      const row = free === -1 ? ends.length : free;
      ends[row] = mark.until === null ? x : Math.max(x, scale.x(mark.until));
      return { ...mark, x, row };
    });
}

function drawLane({ lane, y, height, isTinted }: Lane): string {
  const band = isTinted
    ? svgElement('rect', { x: 0, y, width: WIDTH, height, fill: pictureColors.mist })
    : '';
  const name = svgText(lane, {
    x: 9,
    y: y + height / 2 + 5,
    'font-size': 14.5,
    'font-weight': 'bold',
    fill: pictureColors.petrol,
  });
  return band + name;
}

function drawGrid(
  scale: TimeScale,
  bottom: number,
  { narrowNote, ageIn }: LifeCoursePicture,
): string {
  const lines = scale.years.map((year) => {
    const x = scale.x(year.at);
    const line = year.hasLine
      ? svgElement('line', { x1: x, y1: TOP, x2: x, y2: bottom, stroke: pictureColors.hairline })
      : '';
    const whole = Math.floor(year.at);
    const age = ageIn === null ? '' : label(ageIn(whole), x, bottom + 35, 13);
    return line + label(String(whole), x, bottom + 18, 14.5) + age;
  });
  const narrow = scale.narrow;
  if (narrow === null) return lines.join('');
  const breaks = [-4, 4].map((shift) =>
    svgElement('line', {
      x1: narrow.x + shift,
      y1: TOP,
      x2: narrow.x + shift,
      y2: bottom,
      stroke: pictureColors.soft,
      'stroke-dasharray': '3 3',
    }),
  );
  const note = svgText(narrowNote(narrow.from, narrow.to), {
    x: FIRST_X,
    y: 14,
    'font-size': 14.5,
    fill: pictureColors.soft,
  });
  return [...lines, ...breaks, note].join('');
}

function drawMarks({ marks, y, height, rows }: Lane, scale: TimeScale): string {
  const first = y + height / 2 - ((rows - 1) * ROW) / 2;
  return marks
    .map((mark) => {
      const middle = first + mark.row * ROW;
      const colour = mark.isTurningPoint ? pictureColors.clay : pictureColors.petrol;
      const period = mark.until === null ? '' : drawBar(mark, scale.x(mark.until), middle, colour);
      return period + drawMark(mark, middle, colour);
    })
    .join('');
}

/** A period from its mark on; one that goes on ends in a point, one that is "about" is dashed. */
function drawBar(mark: Placed, end: number, y: number, colour: string): string {
  const half = BAR / 2;
  const to = Math.max(end, mark.x + RADIUS + (mark.isOpen ? BAR / 2 + 3 : 0));
  const tip = mark.isOpen
    ? `L${r(to - half)} ${r(y - half)}L${r(to)} ${r(y)}L${r(to - half)} ${r(y + half)}`
    : `L${r(to)} ${r(y - half)}L${r(to)} ${r(y + half)}`;
  return svgElement('path', {
    d: `M${r(mark.x)} ${r(y - half)}${tip}L${r(mark.x)} ${r(y + half)}`,
    fill: pictureColors.white,
    stroke: colour,
    'stroke-width': 1.6,
    ...(mark.isSure ? {} : { 'stroke-dasharray': '5 4' }),
  });
}

/** A road that forks, above its mark: here it could have gone another way. */
function fork(x: number, y: number): string {
  const top = y - DIAMOND + 1;
  return svgElement('path', {
    d: `M${r(x)} ${r(top)}v-5M${r(x)} ${r(top - 5)}l-5 -6M${r(x)} ${r(top - 5)}l5 -6`,
    fill: 'none',
    stroke: pictureColors.clay,
    'stroke-width': 2,
    'stroke-linecap': 'round',
  });
}

function r(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function drawMark(mark: Placed, y: number, colour: string): string {
  const { x } = mark;
  const corners = [
    [x, y - DIAMOND],
    [x + DIAMOND, y],
    [x, y + DIAMOND],
    [x - DIAMOND, y],
  ];
  const shape = mark.isTurningPoint
    ? svgElement('polygon', { points: corners.map((c) => c.join(',')).join(' '), fill: colour })
    : svgElement('circle', {
        cx: x,
        cy: y,
        r: RADIUS,
        fill: pictureColors.white,
        stroke: colour,
        'stroke-width': 2,
      });
  const digits = svgText(String(mark.number), {
    x,
    y: y + 5,
    'text-anchor': 'middle',
    'font-size': 13.5,
    'font-weight': 'bold',
    fill: mark.isTurningPoint ? pictureColors.white : colour,
  });
  return shape + digits + (mark.missedExit ? fork(x, y) : '');
}

function label(words: string, x: number, y: number, size: number): string {
  return svgText(words, {
    x,
    y,
    'text-anchor': 'middle',
    'font-size': size,
    fill: pictureColors.soft,
  });
}
