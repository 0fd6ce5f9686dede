import type { CourseEvent } from './courseEvents.ts';
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

/** A sign beside a mark; the turning point of a moment is the mark itself. */
export type MarkSign = 'turningPoint' | 'missedExit';

export interface PlaceWish {
  readonly scale: LifeScale;
  /** The years in view, as whole years; `to` is not shown any more. */
  readonly from: number;
  readonly to: number;
  /** Where a period ends that still goes on, in years. */
  readonly now: number;
  /** The width of words in the letters of the picture; those of a turning point are strong. */
  readonly measure: (words: string, isStrong: boolean) => number;
}

/** Half of the room that a point takes. */
export const pointRadius = 9;
/** The room that a sign beside a mark takes. */
export const signWidth = 16;

/** The room between the edge of a bar and what stands in it. */
export const PADDING = 6;

const WIDEST_LABEL = 190;
/** A doubt narrower than this cannot be seen. */
const VISIBLE = 9;

/** A mark at its time, before it has a row; `row` and `label` are given while rows are filled. */
export interface Draft {
  readonly event: CourseEvent;
  /** The edges of the mark itself. */
  readonly from: number;
  readonly to: number;
  readonly bar: PlacedBar | null;
  readonly signs: readonly MarkSign[];
  readonly signX: number;
  readonly unsure: Edges | null;
  readonly words: string;
  readonly wanted: number;
  /** The middle of a point. */
  readonly at?: number;
  row: number;
  label: { x: number; width: number } | null;
}

/** When an event stands in the picture, in years; last of all without a year. */
export function startOf({ span }: CourseEvent): number {
  return span === null ? Number.MAX_SAFE_INTEGER : middleOf(span);
}

/** When it ends; a moment ends when it begins. */
export function endOf(event: CourseEvent, now: number): number {
  if (event.end === null) return startOf(event);
  return Math.max(startOf(event), event.end.span === null ? now : middleOf(event.end.span));
}

/** The mark of an event at its time, within the edges. */
export function draftOf(event: CourseEvent, wish: PlaceWish): Draft {
  const { scale, measure } = wish;
  const within = (at: number) => Math.min(Math.max(scale.x(at), scale.left), scale.right);
  const wanted = Math.min(Math.ceil(measure(event.label, event.isTurningPoint)), WIDEST_LABEL);
  const base = { event, words: event.label, wanted, row: 0, label: null };
  if (event.end !== null) {
    const bar = barOf(event, wish, within);
    const signs: readonly MarkSign[] = [
      ...(event.isTurningPoint ? (['turningPoint'] as const) : []),
      ...(event.missedExit ? (['missedExit'] as const) : []),
    ];
    const isRoomy = bar.to - bar.from >= signs.length * signWidth + PADDING * 2;
    const room = signs.length === 0 || isRoomy ? noRoom(bar) : roomBeside(bar, signs, scale);
    const signX = isRoomy ? bar.from + PADDING / 2 : room.signX;
    return { ...base, from: room.from, to: room.to, bar, signs, signX, unsure: null };
  }
  const at = Math.min(
    Math.max(within(startOf(event)), scale.left + pointRadius),
    scale.right - pointRadius,
  );
  const from = within(event.span?.from ?? 0);
  const to = within(event.span?.to ?? 0);
  const isVisible =
    to - from >= VISIBLE * 2 || (event.span?.isSure === false && to - from >= VISIBLE);
  const signs: readonly MarkSign[] = event.missedExit ? ['missedExit'] : [];
  const mark = { from: at - pointRadius, to: at + pointRadius };
  return {
    ...base,
    ...roomBeside(mark, signs, scale),
    at,
    bar: null,
    signs,
    unsure: isVisible ? { from, to } : null,
  };
}

interface Edges {
  readonly from: number;
  readonly to: number;
}

function noRoom({ from, to }: Edges): Edges & { readonly signX: number } {
  return { from, to, signX: to };
}

/** Signs stand right of a mark, or left of it at the right edge. */
function roomBeside(
  mark: Edges,
  signs: readonly MarkSign[],
  scale: LifeScale,
): Edges & { readonly signX: number } {
  const width = signs.length * signWidth;
  if (mark.to + width <= scale.right) return { ...mark, to: mark.to + width, signX: mark.to };
  const from = Math.max(mark.from - width, scale.left);
  return { ...mark, from, signX: from };
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
