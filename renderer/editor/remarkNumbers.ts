import type { EntityId } from '#shared/base/ids';
import { remarks as texts } from '#shared/text/nl/remarks';

/** The attribute of what holds the numbers over the text that follows it. */
export const numbersAttribute = 'data-remark-numbers';
const numberAttribute = 'data-remark-number';

/** A remark whose number stands at the end of its words. */
export interface Numbered {
  readonly id: EntityId;
  readonly number: number;
  readonly range: StaticRange;
  readonly highlight: string;
}

/** Numbers of a text with the places they get, in pixels from where they are counted. */
export interface MeasuredNumbers {
  readonly layer: HTMLElement;
  readonly spots: readonly Spot[];
}

interface Spot extends Omit<Numbered, 'range'> {
  readonly left: number;
  readonly top: number;
}

/** Where the numbers come; null where a text has no room for them. It only reads the page. */
export function measureNumbers(
  element: Element,
  numbered: readonly Numbered[],
): MeasuredNumbers | null {
  const layer = layerOf(element);
  if (layer === null) return null;
  const origin = layer.getBoundingClientRect();
  const spots = numbered.map(({ id, number, range, highlight }): Spot => {
    const end = endOf(range);
    return {
      ...{ id, number, highlight },
      left: end.right - origin.left,
      top: end.top - origin.top,
    };
  });
  return { layer, spots: apart(spots) };
}

/** Puts the numbers there; many texts at once, so that the page is laid out once. */
export function placeNumbers(measured: readonly MeasuredNumbers[]): void {
  for (const { layer, spots } of measured) {
    const known = [...layer.children].filter((child) => child instanceof HTMLButtonElement);
    for (const [at, spot] of spots.entries()) write(known[at] ?? newNumber(layer), spot);
    for (const left of known.slice(spots.length)) left.remove();
  }
}

/** Takes the numbers of a text away. */
export function dropNumbers(element: Element): void {
  layerOf(element)?.replaceChildren();
}

/** The remark whose number was pressed; null for anything else. */
export function remarkOfNumber(target: EventTarget | null): string | null {
  const button = target instanceof Element ? target.closest(`[${numberAttribute}]`) : null;
  return button?.getAttribute(numberAttribute) ?? null;
}

function layerOf(element: Element): HTMLElement | null {
  const before = element.previousElementSibling;
  return before instanceof HTMLElement && before.hasAttribute(numbersAttribute) ? before : null;
}

/** The last letter of the words. */
function endOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  if (endContainer instanceof Text && endOffset > 0) range.setStart(endContainer, endOffset - 1);
  const rects = range.getClientRects();
  return rects[rects.length - 1] ?? range.getBoundingClientRect();
}

const SAME_LINE = 6;
const DIGIT = 7;
const AROUND = 4;

/** Numbers of words that end at one place stand beside one another. */
function apart(spots: readonly Spot[]): readonly Spot[] {
  const placed: Spot[] = [];
  for (const spot of [...spots].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const last = placed.filter(({ top }) => Math.abs(top - spot.top) < SAME_LINE).at(-1);
    const free = last === undefined ? 0 : last.left + widthOf(last);
    placed.push({ ...spot, left: Math.max(spot.left, free) });
  }
  return placed;
}

function widthOf({ number }: Spot): number {
  return String(number).length * DIGIT + AROUND;
}

function newNumber(layer: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  // The keys go from remark to remark; who reads along with the text finds it all the same.
  button.tabIndex = -1;
  layer.append(button);
  return button;
}

function write(button: HTMLButtonElement, { id, number, highlight, left, top }: Spot): void {
  const words = String(number);
  if (button.getAttribute(numberAttribute) !== id) button.setAttribute(numberAttribute, id);
  if (button.dataset['number'] !== words) {
    button.dataset['number'] = words;
    button.ariaLabel = texts.numberAt(number);
  }
  if (button.dataset['look'] !== highlight) button.dataset['look'] = highlight;
  const [x, y] = [`${left.toFixed(1)}px`, `${top.toFixed(1)}px`];
  if (button.style.left !== x) button.style.left = x;
  if (button.style.top !== y) button.style.top = y;
}
