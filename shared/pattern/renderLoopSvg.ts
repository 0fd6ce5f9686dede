import { boxWidth, loopLayout, pictureWidth, type ArrowPath, type Slot } from './loopSlots.ts';
import { pictureColors } from './pictureColors.ts';
import { svgElement, svgPicture, svgText } from './svgElement.ts';
import { balanceText } from './textWidth.ts';

export interface LoopPictureArrow {
  /** `less` is drawn dashed, `unknown` dotted: the words beside it say the same. */
  readonly effect: 'more' | 'less' | 'unknown';
  /** One or two short lines, for example "geeft meer" and "na een tijd". */
  readonly words: readonly string[];
}

export interface LoopPicture {
  /** What stands in the boxes, in the order of the arrows; 2 to 6. */
  readonly boxes: readonly string[];
  /** As many as boxes for a circle, one less for a row. */
  readonly arrows: readonly LoopPictureArrow[];
  /** What the whole does, in the middle. */
  readonly middle: readonly string[];
  readonly tone: 'weighs' | 'helps' | 'neutral';
}

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export const fewestBoxes = 2;
export const mostBoxes = 6;

const LETTERS = 15.5;
const LINE = 19;
const TEXT_LEFT = 44;
const TEXT_WIDTH = boxWidth - TEXT_LEFT - 10;

const tones = {
  weighs: { ink: pictureColors.clay, fill: pictureColors.sand },
  helps: { ink: pictureColors.leaf, fill: pictureColors.leafFill },
  neutral: { ink: pictureColors.petrol, fill: pictureColors.mist },
} as const;
type Tone = (typeof tones)[keyof typeof tones];

/** Draws a pattern as numbered boxes in a circle; throws for fewer than 2 or more than 6 boxes. */
export function renderLoopSvg(picture: LoopPicture): Picture {
  const count = picture.boxes.length;
  if (count < fewestBoxes || count > mostBoxes) throw new Error(`Cannot draw ${count} boxes`);
  const tone = tones[picture.tone];
  const texts = picture.boxes.map((box) => balanceText(box, TEXT_WIDTH, LETTERS));
  const lines = Math.max(...texts.map((text) => text.length), 2);
  const boxHeight = Math.max(lines * LINE + 26, count === 2 ? 132 : 0);
  const layout = loopLayout(count, boxHeight);
  const boxes = texts.map((text, index) => {
    const slot = layout.slots[index] ?? { x: 0, y: 0 };
    return drawBox({ slot, boxHeight, number: index + 1, text, tone });
  });
  const arrows = picture.arrows.map((arrow, index) => {
    const path = layout.arrows[index];
    return path === undefined ? '' : drawArrow(path, arrow, tone);
  });
  const middle = drawLines(picture.middle, layout.middle, pictureColors.soft);
  const content = [...boxes, ...arrows, middle].join('');
  return {
    svg: svgPicture(pictureWidth, layout.height, content),
    width: pictureWidth,
    height: Math.ceil(layout.height),
  };
}

interface Box {
  readonly slot: Slot;
  readonly boxHeight: number;
  readonly number: number;
  readonly text: readonly string[];
  readonly tone: Tone;
}

function drawBox({ slot, boxHeight, number, text, tone }: Box): string {
  const frame = svgElement('rect', {
    ...slot,
    width: boxWidth,
    height: boxHeight,
    rx: 9,
    fill: tone.fill,
    stroke: tone.ink,
    'stroke-width': 1.5,
  });
  const middle = slot.y + boxHeight / 2;
  const disc = svgElement('circle', { cx: slot.x + 25, cy: middle, r: 13, fill: tone.ink });
  const digit = svgText(String(number), {
    x: slot.x + 25,
    y: middle + 5,
    'text-anchor': 'middle',
    'font-size': 14.5,
    'font-weight': 'bold',
    fill: pictureColors.white,
  });
  const centre = { x: slot.x + TEXT_LEFT + TEXT_WIDTH / 2, y: middle };
  return frame + disc + digit + drawLines(text, centre, pictureColors.text);
}

function drawLines(lines: readonly string[], centre: Slot, fill: string): string {
  const first = centre.y - ((lines.length - 1) * LINE) / 2 + 5;
  return lines
    .map((line, index) =>
      svgText(line, {
        x: centre.x,
        y: first + index * LINE,
        'text-anchor': 'middle',
        'font-size': LETTERS,
        fill,
      }),
    )
    .join('');
}

const HEAD = 11;
const dashes = {
  more: {},
  less: { 'stroke-dasharray': '6 4' },
  unknown: { 'stroke-dasharray': '2 4' },
};

function drawArrow(path: ArrowPath, arrow: LoopPictureArrow, tone: Tone): string {
  const tip = path.points.at(-1) ?? [0, 0];
  const before = path.points.at(-2) ?? [0, 0];
  const dx = Math.sign(tip[0] - before[0]);
  const dy = Math.sign(tip[1] - before[1]);
  const base = [tip[0] - dx * HEAD, tip[1] - dy * HEAD] as const;
  const line = svgElement('polyline', {
    points: [...path.points.slice(0, -1), base].map(([x, y]) => `${x},${y}`).join(' '),
    fill: 'none',
    stroke: tone.ink,
    'stroke-width': 2.2,
    'stroke-linejoin': 'round',
    ...dashes[arrow.effect],
  });
  const half = HEAD / 2;
  const corners = [
    tip,
    [base[0] - dy * half, base[1] + dx * half],
    [base[0] + dy * half, base[1] - dx * half],
  ];
  const head = svgElement('polygon', {
    points: corners.map((corner) => corner.join(',')).join(' '),
    fill: tone.ink,
  });
  return line + head + drawLabel(path, arrow.words, tone);
}

function drawLabel(path: ArrowPath, words: readonly string[], tone: Tone): string {
  const { x, y, anchor } = path.label;
  const raise = path.across ? 0 : ((words.length - 1) * LINE) / 2;
  return words
    .map((line, index) => {
      const below = path.across ? index * (LINE + 10) : index * LINE - raise;
      return svgText(line, {
        x,
        y: y + below,
        'text-anchor': anchor,
        'font-size': 14.5,
        'font-weight': 'bold',
        fill: tone.ink,
      });
    })
    .join('');
}
