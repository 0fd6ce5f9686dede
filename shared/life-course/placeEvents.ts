import type { EntityId } from '../base/ids.ts';
import type { LaneName } from '../text/nl/lifeCourse.ts';
import { laneOrder, type CourseEvent } from './courseEvents.ts';
import type { LifeScale } from './lifeScale.ts';
import { middleOf } from './timeSpan.ts';

/** The bar of a period: what is sure, and how far it may reach. */
export interface PlacedBar {
  /** `sureFrom` is not left of `from`, `sureTo` not right of `to`; equal or crossed: nothing is sure. */
  readonly from: number;
  readonly sureFrom: number;
  readonly sureTo: number;
  readonly to: number;
  /** Goes on behind the right edge: it has not ended. */
  readonly isOpen: boolean;
}

export interface PlacedLabel {
  /** Left edge, whatever side of the mark it stands on. */
  readonly x: number;
  readonly width: number;
  readonly words: string;
}

export interface PlacedEvent {
  readonly id: EntityId;
  readonly lane: LaneName;
  /** The middle of its row. */
  readonly y: number;
  /** The middle of a point, or the left edge of a bar. */
  readonly x: number;
  readonly bar: PlacedBar | null;
  /** How far a point may lie to the left and the right; null when that is hardly to be seen. */
  readonly unsure: { readonly from: number; readonly to: number } | null;
  readonly label: PlacedLabel | null;
}

export interface PlacedLane {
  readonly lane: LaneName;
  readonly y: number;
  readonly height: number;
}

export interface PlacedCourse {
  readonly lanes: readonly PlacedLane[];
  readonly events: readonly PlacedEvent[];
  readonly height: number;
  /** Events outside of the years in view. */
  readonly before: number;
  readonly after: number;
}

export interface PlaceWish {
  readonly scale: LifeScale;
  /** The years in view, as whole years; `to` is not shown any more. */
  readonly from: number;
  readonly to: number;
  /** Where a period ends that still goes on, in years. */
  readonly now: number;
  /** The width of words in the letters of the picture. */
  readonly measure: (words: string) => number;
}

/** Half of the room that a point takes. */
export const pointRadius = 9;
export const rowHeight = 26;

const LANE_PADDING = 8;
const EMPTY_LANE = 26;
const GAP = 6;
const WIDEST_LABEL = 190;
const NARROWEST_LABEL = 26;
const PADDING = 6;
/** From so many rows on, words give way before a lane grows. */
const CALM_ROWS = 3;
/** A doubt narrower than this cannot be seen. */
const VISIBLE = 9;

/**
 * Places every dated event in view exactly once: no mark leaves its time, no mark or label touches
 * another, and all of them stay between the edges. Words that do not fit are cut with "…" or left
 * out; the list beside the picture has them.
 */
export function placeEvents(events: readonly CourseEvent[], wish: PlaceWish): PlacedCourse {
  const dated = events.filter((event) => event.span !== null);
  const shown = dated.filter(
    (event) => endOf(event, wish.now) >= wish.from && startOf(event) < wish.to,
  );
  const isUsed = (lane: LaneName) =>
    lane !== 'none' || events.some((event) => event.lane === 'none');
  const lanes: PlacedLane[] = [];
  const placed: PlacedEvent[] = [];
  let y = 0;
  for (const lane of laneOrder.filter(isUsed)) {
    const drafts = shown
      .filter((event) => event.lane === lane)
      .map((event) => draftOf(event, wish))
      .sort((a, b) => a.from - b.from);
    const rows = inRows(drafts, wish);
    const height = rows === 0 ? EMPTY_LANE : rows * rowHeight + LANE_PADDING;
    for (const draft of drafts) {
      const middle = y + LANE_PADDING / 2 + rowHeight * (draft.row + 0.5);
      placed.push(finished(draft, middle, wish));
    }
    lanes.push({ lane, y, height });
    y += height;
  }
  return {
    lanes,
    events: placed,
    height: y,
    before: dated.filter((event) => endOf(event, wish.now) < wish.from).length,
    after: dated.filter((event) => startOf(event) >= wish.to).length,
  };
}

interface Draft {
  readonly event: CourseEvent;
  /** The edges of the mark itself. */
  readonly from: number;
  readonly to: number;
  readonly bar: PlacedBar | null;
  readonly unsure: PlacedEvent['unsure'];
  readonly words: string;
  readonly wanted: number;
  row: number;
  label: { x: number; width: number } | null;
}

interface Row {
  hardEnd: number;
  softEnd: number;
  last: Draft | null;
}

function startOf({ span }: CourseEvent): number {
  return span === null ? Number.MAX_SAFE_INTEGER : middleOf(span);
}

function endOf(event: CourseEvent, now: number): number {
  if (event.end === null) return startOf(event);
  return Math.max(startOf(event), event.end.span === null ? now : middleOf(event.end.span));
}

function draftOf(event: CourseEvent, wish: PlaceWish): Draft {
  const { scale, measure } = wish;
  const within = (at: number) => Math.min(Math.max(scale.x(at), scale.left), scale.right);
  const wanted = Math.min(Math.ceil(measure(event.label)), WIDEST_LABEL);
  const base = { event, words: event.label, wanted, row: 0, label: null };
  if (event.end !== null) {
    const bar = barOf(event, wish, within);
    return { ...base, from: bar.from, to: bar.to, bar, unsure: null };
  }
  const at = Math.min(
    Math.max(within(startOf(event)), scale.left + pointRadius),
    scale.right - pointRadius,
  );
  const from = within(event.span?.from ?? 0);
  const to = within(event.span?.to ?? 0);
  const isVisible =
    to - from >= VISIBLE * 2 || (event.span?.isSure === false && to - from >= VISIBLE);
  const unsure = isVisible ? { from, to } : null;
  return { ...base, from: at - pointRadius, to: at + pointRadius, bar: null, unsure };
}

function barOf(
  { span, end }: CourseEvent,
  { scale, now }: PlaceWish,
  within: (at: number) => number,
): PlacedBar {
  const isOpen = end?.span === null;
  const start = span ?? { from: now, to: now, isSure: false };
  const stop = end?.span ?? {
    from: Math.max(now, start.to),
    to: Math.max(now, start.to),
    isSure: true,
  };
  let from = within(start.from);
  let sureFrom = within(start.to);
  if (sureFrom - from < VISIBLE && start.isSure) from = sureFrom = within(middleOf(start));
  let to = Math.max(within(stop.to), from);
  let sureTo = within(stop.from);
  if (to - sureTo < VISIBLE && stop.isSure) to = sureTo = Math.max(within(middleOf(stop)), from);
  // A short period is still something to see and to point at.
  if (to - from < pointRadius) {
    to = Math.min(from + pointRadius, scale.right);
    from = to - pointRadius;
    return { from, sureFrom: from, sureTo: to, to, isOpen };
  }
  return { from, sureFrom, sureTo, to, isOpen };
}

/** Gives each draft a row and a place for its words; what comes back is the number of rows. */
function inRows(drafts: readonly Draft[], { scale }: PlaceWish): number {
  const rows: Row[] = [];
  for (const draft of drafts) {
    const inside = draft.bar === null ? 0 : draft.to - draft.from - PADDING * 2;
    const isInside = inside >= Math.min(draft.wanted, NARROWEST_LABEL);
    const gap = draft.bar === null ? GAP : 2;
    const right = Math.min(draft.to + GAP + draft.wanted, scale.right);
    const rightWidth = right - draft.to - GAP;
    const isTight = rightWidth < Math.min(draft.wanted, 60);
    const left = draft.from - GAP - draft.wanted;
    const free = (edge: number) => rows.findIndex((row) => row.softEnd + gap <= edge);
    if (isInside) {
      draft.label = { x: draft.from + PADDING, width: inside };
    } else if (isTight && left >= scale.left && free(left) !== -1) {
      take(rows, free(left), draft, { x: left, width: draft.wanted }, draft.to);
      continue;
    } else if (rightWidth >= NARROWEST_LABEL || rightWidth >= draft.wanted) {
      draft.label = { x: draft.to + GAP, width: rightWidth };
    }
    const label = draft.label;
    const softEnd = isInside || label === null ? draft.to : right;
    const first = free(draft.from);
    const isCalm = first !== -1 || rows.length < CALM_ROWS;
    const tight = isCalm ? -1 : rows.findIndex((row) => row.hardEnd + gap <= draft.from);
    if (tight !== -1) shorten(rows[tight], draft.from);
    take(rows, first !== -1 ? first : tight, draft, label, softEnd);
  }
  return rows.length;
}

function take(
  rows: Row[],
  found: number,
  draft: Draft,
  label: Draft['label'],
  softEnd: number,
): void {
  const index = found === -1 ? rows.length : found;
  draft.row = index;
  draft.label = label;
  rows[index] = { hardEnd: draft.to, softEnd, last: draft };
}

/** The words of the last mark of a row make room for the next one. */
function shorten(row: Row | undefined, edge: number): void {
  const label = row?.last?.label;
  if (row?.last == null || label == null || label.x < row.last.to) return;
  const width = edge - GAP - label.x;
  row.last.label = width < NARROWEST_LABEL ? null : { x: label.x, width };
}

function finished(draft: Draft, y: number, { measure }: PlaceWish): PlacedEvent {
  const words = draft.label === null ? '' : fitted(draft.words, draft.label.width, measure);
  return {
    id: draft.event.id,
    lane: draft.event.lane,
    y,
    x: draft.bar === null ? (draft.from + draft.to) / 2 : draft.from,
    bar: draft.bar,
    unsure: draft.unsure,
    label:
      draft.label === null || words === ''
        ? null
        : { x: draft.label.x, width: Math.min(draft.label.width, measure(words)), words },
  };
}

/** The words, cut at the end with "…" so that they are no wider than `width`; empty if none fit. */
function fitted(words: string, width: number, measure: (words: string) => number): string {
  if (measure(words) <= width) return words;
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(`${cut(words, middle)}…`) <= width) low = middle;
    else high = middle - 1;
  }
  const rest = cut(words, low);
  return rest === '' ? '' : `${rest}…`;
}

function cut(words: string, length: number): string {
  const part = words.slice(0, length).replace(/[\s,;:.]+$/u, '');
  // Half of a surrogate pair is no letter.
  return /[\uD800-\uDBFF]$/u.test(part) ? part.slice(0, -1) : part;
}
