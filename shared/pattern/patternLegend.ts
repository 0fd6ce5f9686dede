import { patternPicture } from '../text/nl/patternPicture.ts';
import { dashes, boxInk, type PatternTheme } from './patternInk.ts';
import { pictureColors } from './pictureColors.ts';
import { svgElement, svgText } from './svgElement.ts';
import { textWidth, wrapText } from './textWidth.ts';

export type LegendSign = keyof typeof patternPicture.legend;

export interface Legend {
  readonly signs: readonly LegendSign[];
  /** Arrows that are not drawn, in words, a line each. */
  readonly loose: readonly string[];
}

export interface DrawnLegend {
  readonly svg: string;
  readonly height: number;
}

const LETTERS = 13.5;
const ROW = 24;
const SAMPLE = 40;
const GAP = 8;
const APART = 22;
const LINE = 18;

/** The signs of a picture with their words, in rows no wider than `width`, and what is not drawn. */
export function drawLegend(
  { signs, loose }: Legend,
  at: { readonly x: number; readonly y: number; readonly width: number },
  theme: PatternTheme,
): DrawnLegend {
  const parts: string[] = [];
  let [x, y] = [at.x, at.y];
  for (const sign of signs) {
    const words = patternPicture.legend[sign];
    const width = SAMPLE + GAP + textWidth(words, LETTERS);
    if (x > at.x && x + width > at.x + at.width) [x, y] = [at.x, y + ROW];
    parts.push(sample(sign, x, y, theme), line(words, x + SAMPLE + GAP, y));
    x += width + APART;
  }
  if (signs.length > 0) y += ROW;
  const lines = loose.flatMap((words) => wrapText(words, at.width, LETTERS));
  if (lines.length > 0) {
    y += GAP;
    parts.push(line(patternPicture.loose.title, at.x, y, { 'font-weight': 'bold' }));
    y += LINE;
  }
  for (const words of lines) {
    parts.push(line(words, at.x, y));
    y += LINE;
  }
  return { svg: parts.join(''), height: y - at.y };
}

function line(words: string, x: number, y: number, more: Readonly<Record<string, string>> = {}) {
  return svgText(words, { x, y: y + 5, 'font-size': LETTERS, fill: pictureColors.text, ...more });
}

function sample(sign: LegendSign, x: number, y: number, theme: PatternTheme): string {
  if (sign === 'risk' || sign === 'protective') {
    const box = { x: x + 4, y: y - 8, width: SAMPLE - 8, height: 16, ...boxInk(sign, theme) };
    return svgElement('rect', { ...box, rx: sign === 'protective' ? 8 : 2 });
  }
  const isThick = sign === 'highlight';
  const stroke = sign === 'unseen' ? pictureColors.soft : lineInk(isThick, theme);
  const dash = sign === 'plus' || sign === 'minus' || sign === 'unknown' ? dashes[sign] : {};
  const widths = { highlight: 3.6, unseen: 1, other: 1.8 };
  const width = widths[sign === 'highlight' || sign === 'unseen' ? sign : 'other'];
  const bar = svgElement('line', {
    x1: x,
    y1: y,
    x2: x + SAMPLE - 10,
    y2: y,
    stroke,
    'stroke-width': width,
    ...dash,
  });
  const tip = x + SAMPLE;
  const head = svgElement('polygon', {
    points: `${String(tip)},${String(y)} ${String(tip - 11)},${String(y - 5)} ${String(tip - 11)},${String(y + 5)}`,
    fill: stroke,
  });
  return bar + head + (sign === 'delay' ? delayMark([x + SAMPLE / 2 - 4, y], [1, 0], stroke) : '');
}

function lineInk(isThick: boolean, theme: PatternTheme): string {
  if (theme === 'print') return pictureColors.text;
  return isThick ? pictureColors.clay : pictureColors.petrol;
}

/** Two short bars across a line: what it does, it does later. */
export function delayMark(
  [x, y]: readonly [number, number],
  [dx, dy]: readonly [number, number],
  stroke: string,
): string {
  return [-3, 3]
    .map((shift) =>
      svgElement('line', {
        x1: x + dx * shift - dy * 8,
        y1: y + dy * shift + dx * 8,
        x2: x + dx * shift + dy * 8,
        y2: y + dy * shift - dx * 8,
        stroke,
        'stroke-width': 2.2,
      }),
    )
    .join('');
}
