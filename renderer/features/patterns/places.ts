import { FARTHEST_PLACE } from '#shared/analysis/fields';
import { drawnPlaces, isDrawn, type Places } from '#shared/pattern/drawnPlaces';
import type { Place } from '#shared/pattern/layoutPattern';
import { patternBox } from '#shared/pattern/patternBox';
import type { PatternModel } from '#shared/pattern/patternModel';
import { around, nearestFree } from '#shared/pattern/rects';
import { ringLayout } from '#shared/pattern/ringLayout';

const APART = 40;

/** New places for everything in the drawing, as if nothing stood anywhere yet. */
export function arrangedPlaces(model: PatternModel): Places {
  return ringLayout({ ...model, nodes: model.nodes.filter(isDrawn) });
}

/** A free spot under the drawing for one more factor. */
export function freePlace(model: PatternModel, label: string): Place {
  const places = drawnPlaces(model);
  const taken = model.nodes.flatMap((node) => {
    const at = places.get(node.id);
    return at === undefined ? [] : [{ ...patternBox(node.label), ...at }];
  });
  const all = around(taken);
  const { width, height } = patternBox(label);
  const wish = { x: all.x, y: all.height === 0 ? 0 : all.y + all.height + APART, width, height };
  return nearestFree(wish, taken, APART);
}

/** On whole units and within what can be kept. */
export function keptPlace({ x, y }: Place): { readonly mapX: number; readonly mapY: number } {
  const within = (value: number) =>
    Math.max(-FARTHEST_PLACE, Math.min(FARTHEST_PLACE, Math.round(value)));
  return { mapX: within(x), mapY: within(y) };
}
