import type { EntityId } from '#shared/base/ids';
import { findAnchorIn } from '#shared/casedoc/anchors';
import { fieldLetters } from '#shared/casedoc/fieldLetters';
import type { CaseDocs } from '#shared/casedoc/privacyMarks';
import { docOfText } from '#shared/casedoc/wordFinder';
import { remarkLooks, type RemarkMark } from '#shared/remarks/remarkMarks';
import { domRange, readFieldDom } from './fieldDom.ts';
import './remarkMarks.css';
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
 * letter changes. Only what is in sight is drawn; it follows what is written. Without the API
 * nothing is drawn. Null takes everything away.
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
  readonly highlight: string;
}

let caseDocs: CaseDocs | null = null;
let byName = new Map<string, RemarkMark[]>();
let current: EntityId | null = null;
let stopListening: (() => void) | null = null;
let sight: IntersectionObserver | null = null;
let changes: MutationObserver | null = null;
let frame = 0;
const inSight = new Set<Element>();
const waiting = new Set<Element>();
const drawn = new Map<Element, readonly DrawnRange[]>();

/** How far outside of the window a text is drawn already, so that it is there when it comes in. */
const MARGIN = '200px 0px';

function canDraw(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS && 'IntersectionObserver' in window;
}

/** Watches a text that has remarks, and no other. */
function follow(element: Element, name: string, isShown: boolean): void {
  sight ??= new IntersectionObserver(onSight, { rootMargin: MARGIN });
  if (isShown && byName.has(name)) {
    if (inSight.has(element)) redraw(element);
    else sight.observe(element);
    return;
  }
  sight.unobserve(element);
  leave(element);
}

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  changes ??= new MutationObserver(onChange);
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) {
      leave(target);
    } else if (!inSight.has(target)) {
      inSight.add(target);
      changes.observe(target, { childList: true, characterData: true, subtree: true });
      redraw(target);
    }
  }
}

function onChange(records: readonly MutationRecord[]): void {
  for (const { target } of records) {
    for (const element of inSight) if (element.contains(target)) redraw(element);
  }
}

function leave(element: Element): void {
  if (!inSight.delete(element)) return;
  waiting.delete(element);
  erase(element);
  // An observer cannot let go of one element.
  changes?.disconnect();
  for (const one of inSight) {
    changes?.observe(one, { childList: true, characterData: true, subtree: true });
  }
}

function redraw(element: Element): void {
  waiting.add(element);
  if (frame === 0) frame = requestAnimationFrame(drawWaiting);
}

function drawWaiting(): void {
  frame = 0;
  for (const element of waiting) {
    erase(element);
    const name = shownFields().get(element);
    if (name === undefined || !inSight.has(element)) continue;
    const ranges = placed(element, name);
    for (const { highlight, range } of ranges) highlightOf(highlight).add(range);
    if (ranges.length > 0) drawn.set(element, ranges);
  }
  waiting.clear();
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
  return marks.flatMap(({ id, anchor, look }) => {
    const found = findAnchorIn(letters, anchor);
    if (found.kind === 'orphan') return [];
    const { start, end } = found;
    // The page may lag behind what is written: then it is drawn when it has caught up.
    if (dom.text.slice(start, end) !== letters.text.slice(start, end)) return [];
    const range = domRange(dom, start, end);
    if (range === null) return [];
    return [{ id, start, end, range, highlight: id === current ? 'current' : look }];
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
      mark.look === other.look &&
      mark.anchor.from === other.anchor.from &&
      mark.anchor.to === other.anchor.to &&
      mark.anchor.quote === other.anchor.quote
    );
  });
}
