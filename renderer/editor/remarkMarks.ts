import type { EntityId } from '#shared/base/ids';
import { findAnchorIn } from '#shared/casedoc/anchors';
import { fieldLetters } from '#shared/casedoc/fieldLetters';
import type { CaseDocs } from '#shared/casedoc/privacyMarks';
import { docOfText } from '#shared/casedoc/wordFinder';
import { remarkLooks, type RemarkMark } from '#shared/remarks/remarkMarks';
import { domRange, readFieldDom } from './fieldDom.ts';
import { keepMarkColours } from './markColours.ts';
import './remarkMarks.css';
import {
  dropNumbers,
  measureNumbers,
  placeNumbers,
  type MeasuredNumbers,
} from './remarkNumbers.ts';
import { onShownField, shownFields } from './shownFields.ts';

/** A mark as it lies over a text now, in characters from the start of the field. */
export interface DrawnMark {
  readonly id: EntityId;
  readonly start: number;
  readonly end: number;
  readonly range: StaticRange;
}

/**
 * Draws remarks over the texts on the page, with the CSS Custom Highlight API: no element and no
 * letter changes. Their numbers stand over the end of the words, beside the text. What is in sight is drawn at once and the rest while nothing else happens, so that
 * scrolling costs nothing; it follows what is written. Without the API nothing is drawn. Null takes everything away.
 */
export function setRemarkMarks(docs: CaseDocs | null, marks: readonly RemarkMark[]): void {
  const before = byName;
  byName = new Map();
  for (const mark of docs === null ? [] : marks) {
    const known = byName.get(mark.name);
    if (known === undefined) byName.set(mark.name, [mark]);
    else known.push(mark);
  }
  const isOther = docs !== caseDocs;
  caseDocs = docs;
  if (!canDraw()) return;
  if (byName.size > 0) keepMarkColours();
  stopListening ??= onShownField(follow);
  for (const [element, name] of shownFields()) {
    if (isOther || !isSameMarks(before.get(name), byName.get(name))) follow(element, name, true);
  }
}

/** The remark that is looked at stands out; null for none. */
export function setCurrentRemark(id: EntityId | null): void {
  if (id === current) return;
  const changed = [current, id];
  current = id;
  for (const [element, marks] of drawn) {
    if (marks.some((mark) => changed.includes(mark.id))) redraw(element);
  }
}

/** The marks that lie over a text on the page now. */
export function marksOn(element: Element): readonly DrawnMark[] {
  const name = shownFields().get(element);
  return name === undefined ? [] : placed(element, name);
}

interface DrawnRange extends DrawnMark {
  readonly number: number;
  readonly highlight: string;
}

let caseDocs: CaseDocs | null = null;
let byName = new Map<string, RemarkMark[]>();
let current: EntityId | null = null;
let stopListening: (() => void) | null = null;
let sight: IntersectionObserver | null = null;
let frame = 0;
let rest = 0;
/** Texts with remarks that are not drawn yet. */
const ahead = new Set<Element>();
/** Those of them that are in sight, or changed: the next frame shows them. */
const waiting = new Set<Element>();
const drawn = new Map<Element, readonly DrawnRange[]>();
/** Where the numbers of texts come that were drawn at rest: each time of placing costs a layout. */
const unplaced = new Map<Element, MeasuredNumbers>();
const watching = new Map<Element, MutationObserver>();
let sizes: ResizeObserver | null = null;
/** How wide and high a text was when its numbers were placed. */
const sizeOf = new WeakMap<Element, string>();

/** How far outside of the window a text is drawn already, so that it is there when it comes in. */
const MARGIN = '200px 0px';
/** What is out of sight is drawn while nothing else happens, in pieces of so many milliseconds. */
const PIECE_MS = 6;

function canDraw(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && 'IntersectionObserver' in window;
}

/** Takes up a text that has remarks, and lets go of one that has not. */
function follow(element: Element, name: string, isShown: boolean): void {
  if (!isShown || !byName.has(name)) {
    letGo(element);
  } else if (drawn.has(element)) {
    redraw(element);
  } else {
    sight ??= new IntersectionObserver(onSight, { rootMargin: MARGIN });
    sight.observe(element);
    ahead.add(element);
    drawAtRest();
  }
}

function letGo(element: Element): void {
  sight?.unobserve(element);
  ahead.delete(element);
  unplaced.delete(element);
  waiting.delete(element);
  watching.get(element)?.disconnect();
  watching.delete(element);
  sizes?.unobserve(element);
  sizeOf.delete(element);
  erase(element);
  dropNumbers(element);
}

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) if (isIntersecting) redraw(target);
}

function redraw(element: Element): void {
  waiting.add(element);
  if (frame === 0) frame = requestAnimationFrame(drawWaiting);
}

function drawWaiting(): void {
  frame = 0;
  placeNumbers([...waiting].flatMap(draw));
  waiting.clear();
}

function drawAtRest(): void {
  if (rest !== 0 || ahead.size === 0) return;
  rest = requestIdleCallback((deadline) => {
    rest = 0;
    const started = performance.now();
    for (const element of ahead) {
      if (performance.now() - started > Math.min(PIECE_MS, deadline.timeRemaining())) break;
      for (const numbers of draw(element)) unplaced.set(element, numbers);
    }
    if (ahead.size === 0) {
      placeNumbers([...unplaced.values()]);
      unplaced.clear();
    }
    drawAtRest();
  });
}

/** Draws the marks of a text; what comes back is where their numbers are to come. */
function draw(element: Element): readonly MeasuredNumbers[] {
  sight?.unobserve(element);
  ahead.delete(element);
  unplaced.delete(element);
  erase(element);
  const name = shownFields().get(element);
  if (name === undefined) return [];
  const ranges = placed(element, name);
  for (const { highlight, range } of ranges) highlightOf(highlight).add(range);
  drawn.set(element, ranges);
  if (!watching.has(element)) watch(element);
  const numbers = measureNumbers(element, ranges);
  return numbers === null ? [] : [numbers];
}

/** A text that changes is drawn anew; in one that is laid out otherwise the numbers move. */
function watch(element: Element): void {
  const changes = new MutationObserver(() => {
    redraw(element);
  });
  changes.observe(element, { childList: true, characterData: true, subtree: true });
  watching.set(element, changes);
  sizes ??= new ResizeObserver(onResized);
  sizes.observe(element);
}

function onResized(entries: readonly ResizeObserverEntry[]): void {
  const resized = entries.filter(({ target, contentRect: { width, height } }) => {
    const size = `${String(width)} ${String(height)}`;
    const before = sizeOf.get(target);
    sizeOf.set(target, size);
    // The first is how it was when it was drawn.
    return before !== undefined && before !== size;
  });
  for (const { target } of resized) unplaced.delete(target);
  placeNumbers(
    resized.flatMap(({ target }) => measureNumbers(target, drawn.get(target) ?? []) ?? []),
  );
}

function erase(element: Element): void {
  for (const { highlight, range } of drawn.get(element) ?? []) highlightOf(highlight).delete(range);
  drawn.delete(element);
}

/** Where the marks of a text lie on the page; one whose words are not shown there is left out. */
function placed(element: Element, name: string): readonly DrawnRange[] {
  const marks = byName.get(name) ?? [];
  if (marks.length === 0 || caseDocs === null) return [];
  const letters = fieldLetters(docOfText(caseDocs, name), name);
  const dom = readFieldDom(element);
  return marks.flatMap(({ id, number, anchor, look }) => {
    const found = findAnchorIn(letters, anchor);
    if (found.kind === 'orphan') return [];
    const { start, end } = found;
    // The page may lag behind what is written: then it is drawn when it has caught up.
    if (dom.text.slice(start, end) !== letters.text.slice(start, end)) return [];
    const range = domRange(dom, start, end);
    if (range === null) return [];
    const highlight = id === current ? 'current' : look;
    return [{ id, number, start, end, range, highlight }];
  });
}

function highlightOf(look: string): Highlight {
  const name = `remark-${look}`;
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const made = new Highlight();
  made.priority =
    look === 'current' ? remarkLooks.length : remarkLooks.findIndex((one) => one === look);
  CSS.highlights.set(name, made);
  return made;
}

function isSameMarks(
  before: readonly RemarkMark[] | undefined,
  now: readonly RemarkMark[] | undefined,
): boolean {
  if (before?.length !== now?.length) return false;
  return (before ?? []).every((mark, at) => {
    const other = now?.[at];
    return (
      mark.id === other?.id &&
      mark.number === other.number &&
      mark.look === other.look &&
      mark.anchor.from === other.anchor.from &&
      mark.anchor.to === other.anchor.to &&
      mark.anchor.quote === other.anchor.quote
    );
  });
}
