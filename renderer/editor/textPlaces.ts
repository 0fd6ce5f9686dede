import type { EntityId } from '#shared/base/ids';
import { domRange, fieldOffset, readFieldDom } from './fieldDom.ts';
import { caretAttribute } from './keepAsItIs.ts';
import { marksOn } from './remarkMarks.ts';
import { fieldAround, shownFields } from './shownFields.ts';

/** A stretch of a text of the case, in characters from its start. */
export interface TextPlace {
  /** The name of the text: `txt:<entity>/<field>`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The words as they stand there. */
  readonly quote: string;
}

/** What is selected in a text, live, still or to read; null without, or across two texts. */
export function selectedTextPlace(): TextPlace | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const field = fieldAround(range.startContainer);
  if (field === null) return null;
  const dom = readFieldDom(field.element);
  const start = fieldOffset(dom, range.startContainer, range.startOffset);
  const isWithin = field.element.contains(range.endContainer);
  if (!isWithin && !endsBehind(range, field.element)) return null;
  const end = isWithin ? fieldOffset(dom, range.endContainer, range.endOffset) : dom.text.length;
  const quote = dom.text.slice(start, end);
  return quote.trim() === '' ? null : { name: field.name, start, end, quote };
}

/** What lies under the pointer: the text, and the remarks on the words there, shortest first. */
export interface PointedPlace {
  readonly name: string;
  readonly remarks: readonly EntityId[];
}

/** Null outside of the texts of the case. */
export function placeUnder({
  target,
  clientX,
  clientY,
}: Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>): PointedPlace | null {
  const field = target instanceof Node ? fieldAround(target) : null;
  if (field === null) return null;
  const remarks = marksOn(field.element)
    .filter(({ range }) => holdsPoint(range, clientX, clientY))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return { name: field.name, remarks: remarks.map(({ id }) => id) };
}

/** Brings a stretch of a text in sight; false when no element shows that text. */
export function scrollToRange(name: string, start: number, end: number): boolean {
  for (const [element, shown] of shownFields()) {
    if (shown !== name || !element.isConnected) continue;
    const range = domRange(readFieldDom(element), start, end);
    const near = range?.startContainer ?? element;
    const block = near instanceof Element ? near : near.parentElement;
    (block ?? element).scrollIntoView({ block: 'nearest' });
    if (range !== null) bringIntoView(range, element);
    return true;
  }
  return false;
}

/** Selects a stretch of a text that is read with a caret; false when none shows that text. */
export function selectInCaretText(name: string, start: number, end: number): boolean {
  for (const [element, shown] of shownFields()) {
    if (shown !== name || !(element instanceof HTMLElement)) continue;
    const range = element.hasAttribute(caretAttribute)
      ? domRange(readFieldDom(element), start, end)
      : null;
    if (range === null) continue;
    element.focus({ preventScroll: true });
    const { startContainer, startOffset, endContainer, endOffset } = range;
    document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    return true;
  }
  return false;
}

/** The caret in a text that is read with one, or the start of what is selected; null elsewhere. */
export function caretPlace(): {
  readonly element: Element;
  readonly name: string;
  readonly start: number;
} | null {
  const selection = document.getSelection();
  const field = fieldAround(document.activeElement);
  if (field?.element.hasAttribute(caretAttribute) !== true) return null;
  if (selection === null || selection.rangeCount === 0) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const dom = readFieldDom(field.element);
  return { ...field, start: fieldOffset(dom, startContainer, startOffset) };
}

/** Three clicks select up to the start of what comes next, without a letter of it. */
function endsBehind(range: Range, element: Element): boolean {
  const behind = range.cloneRange();
  behind.setStartAfter(element);
  return behind.toString().trim() === '';
}

/** A long paragraph can be in sight without the words: then the page scrolls on to those. */
function bringIntoView(range: StaticRange, element: Element): void {
  const [top] = rectsOf(range).map((rect) => rect.top);
  if (top === undefined) return;
  for (let frame = element.parentElement; frame !== null; frame = frame.parentElement) {
    if (frame.scrollHeight <= frame.clientHeight) continue;
    if (getComputedStyle(frame).overflowY === 'visible' && frame !== document.documentElement)
      continue;
    const height = Math.min(frame.clientHeight, window.innerHeight);
    const from = frame === document.documentElement ? 0 : frame.getBoundingClientRect().top;
    const isSeen = top >= from + height * 0.1 && top <= from + height * 0.8;
    if (!isSeen) frame.scrollBy({ top: top - from - height / 3 });
    return;
  }
}

function holdsPoint(range: StaticRange, x: number, y: number): boolean {
  return rectsOf(range).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function rectsOf(range: StaticRange): readonly DOMRect[] {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return [...live.getClientRects()];
}
