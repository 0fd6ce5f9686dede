import * as Y from 'yjs';
import { blockMapName, textOrigin } from './blockNames.ts';
import type { TextDelta } from './positions.ts';
import { loadUndo, saveUndo } from './undoMemory.ts';
import { isUndoPlace, placeKey, type UndoPlace } from './undoPlace.ts';

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
  /** Who knows what is on screen, by any name; asked at each new step. */
  readonly setScreenSource: (source: (() => string) | null) => void;
  /**
   * Called after undo and redo with the place to bring into view, and the screen on which the step
   * was made; null for a step of before the case was opened.
   */
  readonly onShow: (listener: (place: UndoPlace, screen: string | null) => void) => () => void;
  /** Called when an edit began a step; not when one was taken back or done again. */
  readonly onStep: (listener: () => void) => () => void;
  /** Called whenever `canUndo` or `canRedo` may have changed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** The steps as bytes, to be kept while the case is closed. */
  readonly save: () => Uint8Array<ArrayBuffer>;
  /** Takes up steps that were saved; false when they are not of this document as it is now. */
  readonly load: (bytes: Uint8Array) => boolean;
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
    // An edit that changed nothing is no step: undoing it would take the step before it along.
    captureTransaction: (transaction) => transaction.changed.size > 0,
  });
  const listeners = new Set<() => void>();
  const viewers = new Set<(place: UndoPlace, screen: string | null) => void>();
  const counters = new Set<() => void>();
  let isStepping = false;
  let source: (() => UndoPlace | null) | null = null;
  let screenSource: (() => string) | null = null;
  /** The screen of the step that is being taken back or done again. */
  let screen: unknown = null;
  /** Where the writer was before the step that is being taken back or done again. */
  let before: UndoPlace | null = null;
  /** Where the last step changed something. */
  let change: UndoPlace | null = null;
  const step = (stack: readonly StackItem[], take: () => unknown): boolean => {
    manager.stopCapturing();
    before = source?.() ?? null;
    screen = stack[stack.length - 1]?.meta.get(screenKey);
    isStepping = true;
    const isDone = take() !== null;
    isStepping = false;
    before = null;
    return isDone;
  };

  const changed = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const added = ({ stackItem, changedParentTypes }: StackEvent): void => {
    change = changedPlace(changedParentTypes);
    const place = before ?? source?.() ?? null;
    // Undoing field A from field B makes a redo step in A: B's caret says nothing about it.
    if (place !== null && (change === null || place.field === change.field)) {
      stackItem.meta.set(placeKey, place);
    }
    stackItem.meta.set(screenKey, isStepping ? screen : screenSource?.());
    if (!isStepping) for (const counter of counters) counter();
    changed();
  };
  const popped = ({ stackItem, type }: StackEvent & { readonly type: 'undo' | 'redo' }): void => {
    const kept: unknown = stackItem.meta.get(placeKey);
    const writer = isUndoPlace(kept) ? kept : null;
    changed();
    // Undo goes back to where the writer was; redo to behind what came back.
    const place = type === 'undo' ? (writer ?? change) : (change ?? writer);
    if (place === null) return;
    const at = stackItem.meta.get(screenKey);
    for (const viewer of [...viewers]) viewer(place, typeof at === 'string' ? at : null);
  };
  manager.on('stack-item-added', added);
  manager.on('stack-item-popped', popped);
  manager.on('stack-cleared', changed);

  return {
    undo: () => step(manager.undoStack, () => manager.undo()),
    redo: () => step(manager.redoStack, () => manager.redo()),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    stopCapturing: () => {
      manager.stopCapturing();
    },
    setPlaceSource: (next) => {
      source = next;
    },
    setScreenSource: (next) => {
      screenSource = next;
    },
    onShow: (listener) => subscribeTo(viewers, listener),
    onStep: (listener) => subscribeTo(counters, listener),
    subscribe: (listener) => subscribeTo(listeners, listener),
    save: () => saveUndo(manager),
    load: (bytes) => {
      const isLoaded = loadUndo(manager, bytes);
      if (isLoaded) changed();
      return isLoaded;
    },
    destroy: () => {
      manager.destroy();
      listeners.clear();
      viewers.clear();
      counters.clear();
    },
  };
}

/** The key under which an undo step keeps the screen it was made on. */
const screenKey = 'screen';

interface StackItem {
  readonly meta: Map<unknown, unknown>;
}

interface StackEvent {
  readonly stackItem: StackItem;
  readonly changedParentTypes: ReadonlyMap<unknown, unknown>;
}

function subscribeTo<Listener>(set: Set<Listener>, listener: Listener): () => void {
  set.add(listener);
  return () => {
    set.delete(listener);
  };
}

/** What a step changed: the end of it in a text if there is one, else `<collection>:<id>/<field>`. */
function changedPlace(changed: ReadonlyMap<unknown, unknown>): UndoPlace | null {
  let other: UndoPlace | null = null;
  for (const [type, events] of changed) {
    const event: unknown = Array.isArray(events) ? events[0] : null;
    if (type instanceof Y.Text && type.parent === null && event instanceof Y.YTextEvent) {
      const end = Y.createRelativePositionFromTypeIndex(type, endOf(event.delta));
      return { field: Y.findRootTypeKey(type), anchor: end, focus: end };
    }
    if (!(type instanceof Y.Map) || type.parent !== null || !(event instanceof Y.YMapEvent))
      continue;
    const name = Y.findRootTypeKey(type);
    const [key] = event.keysChanged;
    if (name !== blockMapName && typeof key === 'string') {
      other = { field: `${name}:${key}`, anchor: null, focus: null };
    }
  }
  return other;
}

/** Where the last change of a text ends, in characters of the changed text. */
function endOf(delta: TextDelta): number {
  let at = 0;
  let end = 0;
  for (const { retain, insert, attributes } of delta) {
    at += retain ?? (typeof insert === 'string' ? insert.length : insert === undefined ? 0 : 1);
    if (retain === undefined || attributes !== undefined) end = at;
  }
  return end;
}
