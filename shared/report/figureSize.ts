import type { Figure } from './reportDocument.ts';

/** 16 cm at 96 pixels to the inch. */
const FIGURE_PIXELS = 605;
/** A picture and its caption fit on one page. */
const HIGHEST_FIGURE = 760;
/** With its heading and its caption it then takes less than half a page. */
const EASY_FIGURE = 385;
/** So much smaller a picture may become to be so. */
const LEAST_SHARE = 0.85;
/** What is narrower than the other pictures is not drawn larger than these. */
const USUAL_WIDTH = 640;

/** How large a picture stands on paper, the same in every form, in pixels at 96 to the inch. */
export function figureSize({ width, height }: Pick<Figure, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  const largest = Math.min(FIGURE_PIXELS / Math.max(width, USUAL_WIDTH), HIGHEST_FIGURE / height);
  // A picture that is a little too high for what is left of a page would leave half of it empty.
  const scale = Math.max(largest * LEAST_SHARE, Math.min(largest, EASY_FIGURE / height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}
