import * as Y from 'yjs';
import { blockMapName, textOrigin } from './blockNames.ts';

/** Where the writer was: a field and, in prose, a selection that survives other people's edits. */
export interface UndoPlace {
  /** The name of the root the field lives in, for prose `txt:<entity>/<field>`. */
  readonly field: string;
  readonly anchor: Y.RelativePosition | null;
  readonly focus: Y.RelativePosition | null;
}

/** Undo and redo of one's own edits over the whole case document. */
export interface CaseUndo {
  /** False when there was nothing to undo. */
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** The next edit starts a new step: call it on a change of field, on blur and at each command. */
  readonly stopCapturing: () => void;
  /** Who knows where the writer is; asked at each new step. Null when no field has the caret. */
  readonly setPlaceSource: (source: (() => UndoPlace | null) | null) => void;
  /** Called after undo and redo with the place to bring into view. */
  readonly onShow: (listener: (place: UndoPlace) => void) => () => void;
  /** Called whenever `canUndo` or `canRedo` may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly destroy: () => void;
}

/** Typing within this time is one step, in milliseconds; a pause to think starts the next. */
const captureTimeout = 700;

/**
 * One undo manager over the document itself, so that fields which come into being later are in it
 * too. Only what is written in text fields and changes with one of the `origins` can be undone;
 * what others write, never.
 */
export function createUndo(doc: Y.Doc, origins: readonly unknown[]): CaseUndo {
  const manager = new Y.UndoManager(doc, {
    captureTimeout,
    trackedOrigins: new Set([textOrigin, ...origins]),
  });
  const listeners = new Set<() => void>();
  const viewers = new Set<(place: UndoPlace) => void>();
  let source: (() => UndoPlace | null) | null = null;

  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const added = ({ stackItem, changedParentTypes }: StackEvent): void => {
    const field = changedField(changedParentTypes);
    const place = source?.() ?? null;
    // Undoing field A from field B makes a redo step in A: B's caret says nothing about it.
    if (place !== null && (field === null || place.field === field)) {
      stackItem.meta.set('place', place);
    }
    changed();
  };
  const popped = ({ stackItem, changedParentTypes }: StackEvent): void => {
    const kept: unknown = stackItem.meta.get('place');
    const field = changedField(changedParentTypes);
    changed();
    const place = isUndoPlace(kept) ? kept : field === null ? null : placeIn(field);
    if (place === null) return;
    for (const viewer of [...viewers]) viewer(place);
  };
  manager.on('stack-item-added', added);
  manager.on('stack-item-popped', popped);
  manager.on('stack-cleared', changed);

  return {
    undo: () => {
      manager.stopCapturing();
      return manager.undo() !== null;
    },
    redo: () => {
      manager.stopCapturing();
      return manager.redo() !== null;
    },
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    stopCapturing: () => {
      manager.stopCapturing();
    },
    setPlaceSource: (next) => {
      source = next;
    },
    onShow: (listener) => subscribeTo(viewers, listener),
    subscribe: (listener) => subscribeTo(listeners, listener),
    destroy: () => {
      manager.destroy();
      listeners.clear();
      viewers.clear();
    },
  };
}

function placeIn(field: string): UndoPlace {
  return { field, anchor: null, focus: null };
}

interface StackEvent {
  readonly stackItem: { readonly meta: Map<unknown, unknown> };
  readonly changedParentTypes: ReadonlyMap<unknown, unknown>;
}

function subscribeTo<Listener>(set: Set<Listener>, listener: Listener): () => void {
  set.add(listener);
  return () => {
    set.delete(listener);
  };
}

function isUndoPlace(value: unknown): value is UndoPlace {
  return typeof value === 'object' && value !== null && 'field' in value && 'anchor' in value;
}

/** The field a step changed: a prose field if there is one, else `<collection>:<id>/<field>`. */
function changedField(changed: ReadonlyMap<unknown, unknown>): string | null {
  for (const type of changed.keys()) {
    if (type instanceof Y.Text && type.parent === null) return Y.findRootTypeKey(type);
  }
  for (const [type, events] of changed) {
    if (!(type instanceof Y.Map) || type.parent !== null || !Array.isArray(events)) continue;
    const name = Y.findRootTypeKey(type);
    const event: unknown = events[0];
    if (name === blockMapName || !(event instanceof Y.YMapEvent)) continue;
    const [key] = event.keysChanged;
    if (typeof key === 'string') return `${name}:${key}`;
  }
  return null;
}
