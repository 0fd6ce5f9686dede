import type { EntityId } from '../base/ids.ts';
import { layoutPattern, type Place } from './layoutPattern.ts';
import type { PatternModel, PatternNode } from './patternModel.ts';
import { ringLayout } from './ringLayout.ts';

export type Places = ReadonlyMap<EntityId, Place>;

/**
 * Where every factor of the drawing stands, the same on screen, in print and in what is copied:
 * rings as long as nobody put anything anywhere; later, who has an arrow and no place gets one
 * beside the others. A factor without either is not in the drawing.
 */
export function drawnPlaces(model: PatternModel): Places {
  const drawn = { ...model, nodes: model.nodes.filter(isDrawn) };
  const isNew = drawn.nodes.every(({ x }) => x === null);
  const fresh = isNew ? ringLayout(drawn) : layoutPattern(drawn);
  return new Map(
    model.nodes.flatMap(({ id, x, y }) => {
      const place = x !== null && y !== null ? { x, y } : fresh.get(id);
      return place === undefined ? [] : [[id, place] as const];
    }),
  );
}

/** Whether a factor is in the drawing: it has an arrow, or was put there. */
export function isDrawn({ isUsed, x }: PatternNode): boolean {
  return isUsed || x !== null;
}
