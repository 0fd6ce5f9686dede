import { pictureColors } from './pictureColors.ts';
import type { Picture } from './renderLoopSvg.ts';
import { svgElement, svgPicture, svgText } from './svgElement.ts';
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
  readonly isTurningPoint: boolean;
}

export interface LifeCoursePicture {
  readonly lanes: readonly string[];
  readonly marks: readonly LifeCourseMark[];
  /** Says which years are drawn narrower, for example "2010 tot 2018: smaller getekend". */
  readonly narrowNote: (from: number, to: number) => string;
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
  parts.push(drawGrid(scale, y, picture.narrowNote));
  for (const lane of lanes) parts.push(drawMarks(lane, scale));
  return { svg: svgPicture(WIDTH, y + 26, parts.join('')), width: WIDTH, height: y + 26 };
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
  narrowNote: LifeCoursePicture['narrowNote'],
): string {
  const lines = scale.years.map((year) => {
    const x = scale.x(year.at);
    const line = year.hasLine
      ? svgElement('line', { x1: x, y1: TOP, x2: x, y2: bottom, stroke: pictureColors.hairline })
      : '';
    return line + label(String(Math.floor(year.at)), x, bottom + 18);
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
      const period =
        mark.until === null
          ? ''
          : svgElement('line', {
              x1: mark.x,
              y1: middle,
              x2: scale.x(mark.until),
              y2: middle,
              stroke: colour,
              'stroke-width': 5,
              'stroke-linecap': 'round',
            });
      return period + drawMark(mark, middle, colour);
    })
    .join('');
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
  return shape + digits;
}

function label(words: string, x: number, y: number): string {
  return svgText(words, {
    x,
    y,
    'text-anchor': 'middle',
    'font-size': 14.5,
    fill: pictureColors.soft,
  });
}
