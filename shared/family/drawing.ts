import { svgElement, svgPicture, svgText } from '../pattern/svgElement.ts';
import { textWidth, wrapText, type Weight } from '../pattern/textWidth.ts';

/** What a line or letter means; each medium has its own colour for it. */
export type Ink = 'ink' | 'soft' | 'line' | 'accent' | 'paper';

export interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly stroke: Ink;
  readonly width: number;
  readonly fill: Ink | null;
  /** Lengths of dashes and gaps, as in SVG. */
  readonly dash?: string;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
}

/** A picture as lines and centred words, free of any medium. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly (PathShape | TextShape)[];
}

/** Letters on screen are wider than those the widths are kept of. */
const SCREEN_LETTERS = 1.16;

/** A line, or an outline that may be filled. */
export function path(d: string, parts: Partial<Omit<PathShape, 'kind' | 'd'>> = {}): PathShape {
  return { kind: 'path', d, stroke: 'ink', width: 1.5, fill: null, ...parts };
}

/** Words around a middle, cut with "…" when they are wider than `room`. */
export function words(
  said: string,
  at: { readonly x: number; readonly y: number; readonly room: number },
  parts: Partial<Pick<TextShape, 'size' | 'weight' | 'ink'>> = {},
): TextShape {
  const look = { size: 12, weight: 'regular', ink: 'ink', ...parts } as const;
  const fits = (text: string) =>
    textWidth(text, look.size, look.weight) * SCREEN_LETTERS <= at.room;
  let shown = said;
  while (shown !== '' && !fits(shown === said ? said : `${shown}…`)) {
    shown = shown.replace(/.$/u, '').trimEnd();
  }
  return { kind: 'text', x: at.x, y: at.y, words: shown === said ? said : `${shown}…`, ...look };
}

/** Words on at most two lines; what does not fit on the second is cut there when it is drawn. */
export function twoLines(said: string, room: number, size: number): readonly string[] {
  const [first = '', ...rest] = wrapText(said, room / SCREEN_LETTERS, size);
  return [first, rest.join(' ')].filter((line) => line !== '');
}

/** The drawing for documents and print: black on white, no style sheet needed. */
export function drawingSvg({ width, height, shapes }: Drawing): string {
  const parts = shapes.map((shape) =>
    shape.kind === 'path'
      ? svgElement('path', {
          d: shape.d,
          stroke: printed[shape.stroke],
          'stroke-width': shape.width,
          'stroke-linejoin': 'round',
          fill: shape.fill === null ? 'none' : printed[shape.fill],
          ...(shape.dash !== undefined && { 'stroke-dasharray': shape.dash }),
        })
      : svgText(shape.words, {
          x: shape.x,
          y: shape.y,
          'text-anchor': 'middle',
          'font-size': shape.size,
          'font-weight': shape.weight === 'bold' ? 'bold' : 'normal',
          fill: printed[shape.ink],
        }),
  );
  return svgPicture(Math.ceil(width), height, parts.join(''));
}

const printed: Readonly<Record<Ink, string>> = {
  ink: '#1F2933',
  soft: '#4A5560',
  line: '#8A959B',
  accent: '#1F4E5F',
  paper: '#FFFFFF',
};
