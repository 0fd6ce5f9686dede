import { readFileSync, writeFileSync } from 'node:fs';
import { z } from '#shared/base/zod';

/** Where the window stood when it was last closed, in screen pixels. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

/** The part of a screen on which windows may stand. */
export type WorkArea = Pick<WindowPlace, 'x' | 'y' | 'width' | 'height'>;

/** The usual size of an office laptop's screen; smaller screens get a smaller window. */
export const USUAL_SIZE = { width: 1366, height: 768 };

const VISIBLE_EDGE = 80;
const pixels = z.int().min(-100_000).max(100_000);
const placeParser = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels.min(400),
  height: pixels.min(300),
  isMaximized: z.boolean(),
});

/** The remembered place, or null when there is none or its screen has gone. */
export function readWindowPlace(file: string, screens: readonly WorkArea[]): WindowPlace | null {
  const place = placeParser.safeParse(readJson(file));
  if (!place.success) return null;
  return screens.some((screen) => isReachableOn(screen, place.data)) ? place.data : null;
}

/** Remembers the place; failing to is no reason to bother anyone. */
export function writeWindowPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(file, JSON.stringify(place), { mode: 0o600 });
  } catch {
    // The next window simply opens at its usual size.
  }
}

/** Enough of the title bar must lie on the screen to take hold of it. */
function isReachableOn(screen: WorkArea, place: WorkArea): boolean {
  const right = Math.min(place.x + place.width, screen.x + screen.width);
  const visibleWidth = right - Math.max(place.x, screen.x);
  const isTopVisible = place.y >= screen.y && place.y < screen.y + screen.height - VISIBLE_EDGE;
  return visibleWidth >= VISIBLE_EDGE && isTopVisible;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
