import * as Y from 'yjs';

/** Where the writer was: a field and, in prose, a selection that survives other people's edits. */
export interface UndoPlace {
  /** The name of the root the field lives in, for prose `txt:<entity>/<field>`. */
  readonly field: string;
  readonly anchor: Y.RelativePosition | null;
  readonly focus: Y.RelativePosition | null;
}

/** The key under which an undo step keeps the writer's place. */
export const placeKey = 'place';

/** Tells a place from whatever else a step may carry. */
export function isUndoPlace(value: unknown): value is UndoPlace {
  return typeof value === 'object' && value !== null && 'field' in value && 'anchor' in value;
}

/** A relative position as bytes, to be kept. */
export function storedPosition(position: Y.RelativePosition | null): Uint8Array | null {
  return position === null ? null : Y.encodeRelativePosition(position);
}

/** The position those bytes say; null when they say none. */
export function readPosition(bytes: Uint8Array | null): Y.RelativePosition | null {
  if (bytes === null) return null;
  try {
    return Y.decodeRelativePosition(bytes);
  } catch {
    // Damaged: the step still works, the caret just stays where it is.
    return null;
  }
}
