import { useReactFlow } from '@xyflow/react';
import { useId, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { patternBoxWidth } from '#shared/pattern/patternBox';
import type { PatternModel } from '#shared/pattern/patternModel';
import { takeOut } from '../patternEdits.ts';
import { showPanel } from '../patternStore.ts';
import type { Point } from './arrowShape.ts';
import { fitOptions } from './fitOptions.ts';
import { arrowKeys, directions, nearestFactor, type Direction } from './nearestFactor.ts';

export interface CanvasKeysWish {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly model: PatternModel;
  readonly places: ReadonlyMap<EntityId, Point>;
  readonly onMove: (id: EntityId, at: Point, isSameStep: boolean) => void;
  readonly canChange: boolean;
}

/** Units that one press moves a box; with Shift it goes further. */
const STEP = 16;
const FAR_STEP = 80;
/** Presses within this time move one box on in the same undo step, in milliseconds. */
const SAME_MOVE_MS = 900;
/** About half the height of a box. */
const BOX_HALF = 32;

/** One stop for Tab in the whole drawing; from there the arrow keys walk over the boxes. */
export function useCanvasKeys({ root, model, places, onMove, canChange }: CanvasKeysWish) {
  const describedBy = useId();
  const flow = useReactFlow();
  const [last, setLast] = useState<EntityId | null>(null);
  const [moved, setMoved] = useState<{ readonly id: EntityId; readonly at: number } | null>(null);
  const stop =
    last !== null && places.has(last)
      ? last
      : (model.nodes.find(({ id }) => places.has(id))?.id ?? null);

  const goTo = (id: EntityId) => {
    setLast(id);
    const box = root.current?.querySelector<HTMLElement>(`[data-id="${id}"]`);
    box?.focus({ preventScroll: true });
    const at = places.get(id);
    const frame = root.current?.getBoundingClientRect();
    const seen = box?.getBoundingClientRect();
    if (at === undefined || frame === undefined || seen === undefined) return;
    const isInView =
      seen.left >= frame.left &&
      seen.right <= frame.right &&
      seen.top >= frame.top &&
      seen.bottom <= frame.bottom;
    if (isInView) return;
    void flow.setCenter(at.x + patternBoxWidth / 2, at.y + BOX_HALF, { zoom: flow.getZoom() });
  };

  const move = (id: EntityId, direction: Direction, isFar: boolean) => {
    const at = places.get(id);
    if (at === undefined || !canChange) return;
    const step = isFar ? FAR_STEP : STEP;
    const now = Date.now();
    const isSameStep = moved?.id === id && now - moved.at < SAME_MOVE_MS;
    setMoved({ id, at: now });
    onMove(
      id,
      { x: at.x + directions[direction].x * step, y: at.y + directions[direction].y * step },
      isSameStep,
    );
  };

  const pressOn = (id: EntityId, event: KeyboardEvent): boolean => {
    const direction = directionOf(event.key);
    if (direction !== null) {
      if (event.altKey) move(id, direction, event.shiftKey);
      else {
        const next = nearestFactor(places, id, direction);
        if (next !== null) goTo(next);
      }
      return true;
    }
    if (event.altKey) return false;
    switch (event.key) {
      case 'Enter':
      case ' ':
        showPanel({ kind: 'factor', id });
        return true;
      case 'p':
      case 'P':
        if (canChange) showPanel({ kind: 'newArrow', from: id });
        return canChange;
      case 'b':
      case 'B':
        if (canChange) showPanel({ kind: 'addFactor' });
        return canChange;
      case 'Delete':
        if (canChange) takeOut(id);
        return canChange;
      case '0':
        void flow.fitView(fitOptions);
        return true;
      case '+':
        void flow.zoomIn();
        return true;
      case '-':
        void flow.zoomOut();
        return true;
      default:
        return false;
    }
  };

  return {
    describedBy,
    stop,
    focus: (event: FocusEvent) => {
      const id = factorOf(event.target);
      if (id !== null) setLast(id);
    },
    press: (event: KeyboardEvent) => {
      const id = factorOf(event.target);
      if (id === null || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (pressOn(id, event)) event.preventDefault();
    },
    goTo,
  };
}

function directionOf(key: string): Direction | null {
  return arrowKeys.find((direction) => direction === key) ?? null;
}

function factorOf(target: EventTarget): EntityId | null {
  if (!(target instanceof HTMLElement)) return null;
  const id = target.closest<HTMLElement>('.react-flow__node-factor')?.dataset['id'];
  return isEntityId(id) ? id : null;
}
