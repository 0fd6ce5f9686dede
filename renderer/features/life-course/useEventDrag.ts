import { useState, type PointerEvent } from 'react';
import type { EntityId } from '#shared/base/ids';
import type { CourseEvent } from '#shared/life-course/courseEvents';
import type { LifeScale } from '#shared/life-course/lifeScale';
import type { PlacedLane } from '#shared/life-course/placeEvents';
import { shiftEvent, stepOf } from '#shared/life-course/shiftEvent';
import { middleOf } from '#shared/life-course/timeSpan';
import { rememberedDate } from '#shared/text/nl/dates';
import type { LaneName } from '#shared/life-course/laneName';
import { moveEvent } from './eventEdits.ts';

export interface EventDrag {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
  /** Where it would go. */
  readonly lane: LaneName;
  readonly when: string;
  readonly steps: number;
}

export interface DragWish {
  readonly events: readonly CourseEvent[];
  readonly scale: LifeScale;
  readonly lanes: readonly PlacedLane[];
  /** The y of the first lane in the picture. */
  readonly top: number;
  readonly isReadOnly: boolean;
  readonly onPress: (id: EntityId) => void;
}

/** Less than this is a press, in px. */
const THRESHOLD = 4;

/** Drags an event along the years and between lanes; it is written once, when it is let go. */
export function useEventDrag(wish: DragWish): {
  readonly drag: EventDrag | null;
  readonly begin: (id: EntityId) => (event: PointerEvent<SVGGElement>) => void;
} {
  const [drag, setDrag] = useState<EventDrag | null>(null);
  const begin = (id: EntityId) => (down: PointerEvent<SVGGElement>) => {
    if (down.button !== 0) return;
    const target = down.currentTarget;
    const svg = target.ownerSVGElement;
    const offset = svg?.getBoundingClientRect().top ?? 0;
    let last: EventDrag | null = null;
    const follow = (move: globalThis.PointerEvent) => {
      const x = move.clientX - down.clientX;
      const y = move.clientY - down.clientY;
      if (last === null && Math.hypot(x, y) < THRESHOLD) return;
      if (wish.isReadOnly) return;
      last = draggedTo(wish, id, { x, y, pointerY: move.clientY - offset });
      setDrag(last);
    };
    const end = (isLetGo: boolean) => () => {
      stop.abort();
      setDrag(null);
      const event = wish.events.find((one) => one.id === id);
      if (!isLetGo || event === undefined) return;
      if (last === null) wish.onPress(id);
      else moveEvent(event, last);
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('pointermove', follow, { signal });
    window.addEventListener('pointerup', end(true), { signal });
    window.addEventListener('pointercancel', end(false), { signal });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') end(false)();
      },
      { signal },
    );
  };
  return { drag, begin };
}

function draggedTo(
  { events, scale, lanes, top }: DragWish,
  id: EntityId,
  by: { readonly x: number; readonly y: number; readonly pointerY: number },
): EventDrag | null {
  const course = events.find((event) => event.id === id);
  if (course?.span == null) return null;
  const { event, span } = course;
  const at = middleOf(span);
  const years = scale.at(scale.x(at) + by.x) - at;
  const wanted = Math.round(stepOf(event) === 'year' ? years : years * 12);
  const dates = wanted === 0 ? null : shiftEvent(event, wanted);
  const steps = dates === null ? 0 : wanted;
  const below = lanes.find(
    ({ y, height }) => by.pointerY >= top + y && by.pointerY < top + y + height,
  );
  const when = dates?.when ?? event.when;
  return {
    id,
    x: by.x,
    y: by.y,
    lane: below?.lane ?? course.lane,
    when: when === null ? '' : rememberedDate(when),
    steps,
  };
}
