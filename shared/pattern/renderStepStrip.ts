import { pictureWidth } from './loopSlots.ts';
import { pictureColors } from './pictureColors.ts';
import type { Picture } from './renderLoopSvg.ts';
import { svgElement, svgPicture, svgText } from './svgElement.ts';
import { balanceText, textWidth } from './textWidth.ts';

export const fewestSteps = 3;
export const mostSteps = 4;

const LETTERS = 14.5;
const LINE = 18;
const GAP = 24;
const PADDING = 8;
const HEAD = 10;
/** Below the boxes: the way back, with its words in the middle. */
const BACK = 40;

/** Draws a few steps in a row with an arrow back to the first; throws for another number of steps. */
export function renderStepStrip(steps: readonly string[], back: string): Picture {
  const count = steps.length;
  if (count < fewestSteps || count > mostSteps) throw new Error(`Cannot draw ${count} steps`);
  const width = (pictureWidth - 2 - (count - 1) * GAP) / count;
  const texts = steps.map((step, index) =>
    balanceText(`${String(index + 1)}. ${step}`, width - 2 * PADDING, LETTERS),
  );
  const height = Math.max(...texts.map((text) => text.length)) * LINE + 2 * PADDING + 4;
  const leftOf = (index: number): number => 1 + index * (width + GAP);
  const boxes = texts.map((text, index) => drawBox(text, leftOf(index), width, height));
  const arrows = steps.slice(1).map((_, index) => {
    const from = leftOf(index) + width + 2;
    return arrow([
      [from, height / 2],
      [from + GAP - 4, height / 2],
    ]);
  });
  const middle = (at: number): number => leftOf(at) + width / 2;
  const low = height + BACK - 14;
  const way = arrow([
    [middle(count - 1), height + 4],
    [middle(count - 1), low],
    [middle(0), low],
    [middle(0), height + 4],
  ]);
  const whole = height + BACK;
  const content = [...boxes, ...arrows, way, drawWords(back, low)].join('');
  return { svg: svgPicture(pictureWidth, whole, content), width: pictureWidth, height: whole };
}

function drawBox(text: readonly string[], x: number, width: number, height: number): string {
  const frame = svgElement('rect', {
    ...{ x, y: 1, width, height: height - 2, rx: 8 },
    ...{ fill: pictureColors.sand, stroke: pictureColors.clay, 'stroke-width': 1.5 },
  });
  const first = height / 2 - ((text.length - 1) * LINE) / 2 + 5;
  const lines = text.map((line, index) =>
    svgText(line, {
      ...{ x: x + width / 2, y: first + index * LINE, 'text-anchor': 'middle' },
      ...{ 'font-size': LETTERS, fill: pictureColors.text },
    }),
  );
  return frame + lines.join('');
}

/** The words stand in a gap of the line, on the paper itself. */
function drawWords(words: string, y: number): string {
  const width = textWidth(words, LETTERS, 'bold') + 12;
  const x = pictureWidth / 2;
  const gap = svgElement('rect', {
    ...{ x: x - width / 2, y: y - 9, width, height: 18, fill: pictureColors.white },
  });
  const attributes = { x, y: y + 5, 'text-anchor': 'middle', 'font-size': LETTERS } as const;
  return gap + svgText(words, { ...attributes, 'font-weight': 'bold', fill: pictureColors.clay });
}

type Point = readonly [x: number, y: number];

function arrow(points: readonly Point[]): string {
  const tip = points.at(-1) ?? [0, 0];
  const before = points.at(-2) ?? [0, 0];
  const [dx, dy] = [Math.sign(tip[0] - before[0]), Math.sign(tip[1] - before[1])];
  const base: Point = [tip[0] - dx * HEAD, tip[1] - dy * HEAD];
  const corners: readonly Point[] = [
    tip,
    [base[0] - dy * (HEAD / 2), base[1] + dx * (HEAD / 2)],
    [base[0] + dy * (HEAD / 2), base[1] - dx * (HEAD / 2)],
  ];
  const line = svgElement('polyline', {
    points: [...points.slice(0, -1), base].map(([x, y]) => `${x},${y}`).join(' '),
    ...{ fill: 'none', stroke: pictureColors.clay, 'stroke-width': 2 },
  });
  const head = { points: corners.map((corner) => corner.join(',')).join(' ') };
  return line + svgElement('polygon', { ...head, fill: pictureColors.clay });
}
