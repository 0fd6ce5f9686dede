import { pictureColors } from './pictureColors.ts';
import type { PatternEdge, PatternNode } from './patternModel.ts';
import type { SvgAttributes } from './svgElement.ts';

/** `screen`: in colour; `print`: in black on white. Lines and corners say the same in both. */
export type PatternTheme = 'screen' | 'print';

export const dashes: Readonly<Record<'plus' | 'minus' | 'unknown', SvgAttributes>> = {
  plus: {},
  minus: { 'stroke-dasharray': '7 4' },
  unknown: { 'stroke-dasharray': '2 4' },
};

/** What the words and lines of an arrow are drawn in. */
export interface ArrowInk {
  readonly ink: string;
  readonly width: number;
}

/** Thick in the circle that is shown, thin where the chosen person does not see it. */
export function arrowInk(
  { isSeen }: Pick<PatternEdge, 'isSeen'>,
  isShown: boolean,
  theme: PatternTheme,
): ArrowInk {
  const { text, soft, clay, petrol } = pictureColors;
  if (isShown) return { ink: theme === 'screen' ? clay : text, width: 3.6 };
  if (!isSeen) return { ink: soft, width: 1 };
  return { ink: theme === 'screen' ? petrol : text, width: 1.8 };
}

/** What helps has round corners and a thick edge, what makes it heavier straight ones. */
export function boxInk(kind: PatternNode['kind'], theme: PatternTheme): SvgAttributes {
  const { white, text, leaf, leafFill, clay, sand, petrol, mist } = pictureColors;
  const inks = {
    risk: { stroke: clay, fill: sand },
    protective: { stroke: leaf, fill: leafFill },
    other: { stroke: petrol, fill: mist },
  }[kind ?? 'other'];
  return {
    rx: kind === 'protective' ? 18 : 3,
    fill: theme === 'screen' ? inks.fill : white,
    stroke: theme === 'screen' ? inks.stroke : text,
    'stroke-width': kind === 'protective' ? 2.6 : 1.4,
  };
}
