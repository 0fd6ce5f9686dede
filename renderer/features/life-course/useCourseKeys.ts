import type { KeyboardEvent, RefObject } from 'react';
import type { EntityId } from '#shared/base/ids';
import type { PartialDate } from '#shared/base/partialDate';
import { laneOrder, type CourseEvent } from '#shared/life-course/courseEvents';
import { middleOf } from '#shared/life-course/timeSpan';
import { rememberedDate } from '#shared/text/nl/dates';
import type { LaneName } from '#shared/life-course/laneName';
import { lifeCourse } from '#shared/text/nl/lifeCourse';
import { openCaseStore } from '../../state/openCaseStore.ts';
import { addEvent, laneBeside, moveEvent, removeEvent } from './eventEdits.ts';

/** Where the keyboard is in the picture: on an event, or on the name of a lane. */
export type CourseFocus =
  | { readonly kind: 'event'; readonly id: EntityId }
  | { readonly kind: 'lane'; readonly lane: LaneName };

export interface CourseKeys {
  readonly root: RefObject<HTMLElement | null>;
  readonly events: readonly CourseEvent[];
  readonly focus: CourseFocus | null;
  readonly isReadOnly: boolean;
  readonly onOpen: (id: EntityId) => void;
  /** Brings an event into the years in view before it takes the focus. */
  readonly onShow: (event: CourseEvent) => void;
  readonly onSay: (words: string) => void;
}

/** The keys of the picture: through time, between lanes, open, add, move and remove. */
export function useCourseKeys(keys: CourseKeys): (event: KeyboardEvent) => void {
  const { root, events, focus, isReadOnly, onOpen, onShow, onSay } = keys;
  const dated = events.filter(({ span }) => span !== null);
  const current = focus?.kind === 'event' ? dated.find(({ id }) => id === focus.id) : undefined;
  const lanes = laneOrder.filter(
    (lane) => lane !== 'none' || events.some((event) => event.lane === lane),
  );
  const go = (to: CourseEvent | undefined) => {
    if (to === undefined) return;
    onShow(to);
    focusOn(root, { kind: 'event', id: to.id });
  };
  const sideways = (by: 1 | -1) => {
    const lane = current?.lane ?? (focus?.kind === 'lane' ? focus.lane : null);
    const inLane = dated.filter((event) => event.lane === lane);
    const at = current === undefined ? -1 : inLane.indexOf(current);
    if (lane !== null && at + by < 0) focusOn(root, { kind: 'lane', lane });
    else go(inLane[at + by]);
  };
  const between = (by: 1 | -1) => {
    const lane = current?.lane ?? (focus?.kind === 'lane' ? focus.lane : lanes[0]);
    const next = lanes[lanes.findIndex((one) => one === lane) + by];
    if (next === undefined) return;
    const inLane = dated.filter((event) => event.lane === next);
    const at = current === undefined ? null : timeOf(current);
    if (inLane.length === 0 || at === null) focusOn(root, { kind: 'lane', lane: next });
    else go(inLane.reduce((best, one) => (far(one, at) < far(best, at) ? one : best)));
  };
  const move = (steps: number, lane: LaneName) => {
    if (current === undefined) return;
    const isMoved = moveEvent(current, { steps, lane });
    if (!isMoved) {
      if (steps !== 0) onSay(lifeCourse.picture.cannotMove);
      return;
    }
    onSay(steps === 0 ? lifeCourse.picture.movedLane(lifeCourse.lanes[lane]) : movedTo(current.id));
    requestAnimationFrame(() => {
      focusOn(root, { kind: 'event', id: current.id });
    });
  };
  const add = () => {
    if (focus?.kind === 'lane') addEvent(focus.lane, null);
    else if (current !== undefined) addEvent(current.lane, placeOf(current));
  };
  const run = (event: KeyboardEvent): boolean => {
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
    const way = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.altKey) {
      if (isReadOnly || current === undefined) return false;
      if (side !== null) move(side, current.lane);
      else if (way !== null) move(0, laneBeside(current.lane, way));
      return side !== null || way !== null;
    }
    if (event.ctrlKey || event.metaKey) return false;
    if (side !== null) sideways(side);
    else if (way !== null) between(way);
    else if (event.key === 'Home') go(dated[0]);
    else if (event.key === 'End') go(dated.at(-1));
    else if (event.key === 'Enter' || event.key === ' ') {
      if (current !== undefined) onOpen(current.id);
      else if (!isReadOnly) add();
    } else if (isReadOnly) return false;
    else if (event.key === '+' || event.key.toLowerCase() === 'n') add();
    else if (event.key === 'Delete' && current !== undefined) {
      const next = dated[dated.indexOf(current) + 1] ?? dated[dated.indexOf(current) - 1];
      removeEvent(current.id);
      requestAnimationFrame(() => {
        go(next);
      });
    } else return false;
    return true;
  };
  return (event) => {
    if (event.defaultPrevented || !run(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Gives the focus to an event or the name of a lane in the picture, if it is there. */
export function focusOn(root: RefObject<HTMLElement | null>, focus: CourseFocus): void {
  const selector =
    focus.kind === 'event' ? `[data-event-id="${focus.id}"]` : `[data-lane="${focus.lane}"]`;
  const find = () => root.current?.querySelector<SVGGElement>(selector);
  const found = find();
  if (found) found.focus();
  else requestAnimationFrame(() => find()?.focus());
}

/** When the event is now, for reading aloud. */
function movedTo(id: EntityId): string {
  const analysis = openCaseStore.getState()?.analysis;
  const when = analysis?.lifeEvent.find((event) => event.id === id)?.when ?? null;
  return when === null ? '' : lifeCourse.picture.moved(rememberedDate(when));
}

function placeOf({ event }: CourseEvent): PartialDate | null {
  const { when } = event;
  if (when?.year == null) return null;
  return { ...when, day: null, words: '' };
}

function timeOf({ span }: CourseEvent): number | null {
  return span === null ? null : middleOf(span);
}

function far(event: CourseEvent, at: number): number {
  return Math.abs((timeOf(event) ?? Infinity) - at);
}
