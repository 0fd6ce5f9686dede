import type { EntityId } from '../base/ids.ts';
import type { LaneName } from './laneName.ts';
import { laneOrder, type CourseEvent } from './courseEvents.ts';
import {
  draftOf,
  endOf,
  PADDING,
  signWidth,
  startOf,
  type Draft,
  type MarkSign,
  type PlacedBar,
  type PlaceWish,
} from './draftMarks.ts';

export interface PlacedLabel {
  /** Left edge, whatever side of the mark it stands on. */
  readonly x: number;
  readonly width: number;
  readonly words: string;
}

export interface PlacedEvent {
  readonly id: EntityId;
  readonly lane: LaneName;
  readonly isTurningPoint: boolean;
  /** From `signX` on, `signWidth` for each. */
  readonly signs: readonly MarkSign[];
  readonly signX: number;
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

/** The height of a row of marks. */
export const rowHeight = 26;

const LANE_PADDING = 8;
const EMPTY_LANE = 26;
const GAP = 6;
const NARROWEST_LABEL = 26;
/** Words that get less than this at the right edge stand left of their mark, if there is room. */
const WORTH_TURNING = 120;
/** From so many rows on, words give way before a lane grows. */
const CALM_ROWS = 3;

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

interface Row {
  hardEnd: number;
  softEnd: number;
  last: Draft | null;
}

/** Gives each draft a row and a place for its words; what comes back is the number of rows. */
function inRows(drafts: readonly Draft[], { scale }: PlaceWish): number {
  const rows: Row[] = [];
  for (const draft of drafts) {
    const inside = insideOf(draft);
    const isInside = inside >= Math.min(draft.wanted, NARROWEST_LABEL);
    const gap = draft.bar === null ? GAP : 2;
    const right = Math.min(draft.to + GAP + draft.wanted, scale.right);
    const rightWidth = right - draft.to - GAP;
    const isTight = rightWidth < Math.min(draft.wanted, WORTH_TURNING);
    const left = draft.from - GAP - draft.wanted;
    const free = (edge: number) => rows.findIndex((row) => row.softEnd + gap <= edge);
    if (isInside) {
      draft.label = { x: draft.to - PADDING - inside, width: inside };
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

/** The room for words within a bar. */
function insideOf({ bar, from, to, signs }: Draft): number {
  if (bar === null || bar.from !== from || bar.to !== to) return 0;
  return to - from - PADDING * 2 - signs.length * signWidth;
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

function finished(draft: Draft, y: number, wish: PlaceWish): PlacedEvent {
  const measure = (words: string) => wish.measure(words, draft.event.isTurningPoint);
  const words = draft.label === null ? '' : fitted(draft.words, draft.label.width, measure);
  return {
    id: draft.event.id,
    lane: draft.event.lane,
    y,
    x: draft.bar?.from ?? draft.at ?? draft.from,
    bar: draft.bar,
    isTurningPoint: draft.event.isTurningPoint,
    signs: draft.signs,
    signX: draft.signX,
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
