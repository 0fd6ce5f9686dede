import { decode, encode } from 'cborg';
import * as Y from 'yjs';
import { z, type Infer } from '../base/zod.ts';
import {
  clockOf,
  hasPieces,
  layRedoneLinks,
  redoneLinks,
  type PieceSet,
  type RedoneLink,
} from './redoneLinks.ts';
import {
  isUndoPlace,
  placeKey,
  readPosition,
  storedPosition,
  type UndoPlace,
} from './undoPlace.ts';

/**
 * The undo and redo steps of a document as bytes, with the links from what was taken back to what
 * came in its place: without those, undo after opening again brings back a second copy.
 */
export function saveUndo(manager: Y.UndoManager): Uint8Array<ArrayBuffer> {
  const { doc } = manager;
  const clients = createTable<number>();
  const undo = newest(manager.undoStack);
  const redo = newest(manager.redoStack);
  const sets = [...undo, ...redo].flatMap((step) => [step.insertions, step.deletions]);
  const toStep = (step: Step): StoredStep => ({
    i: toBytes(step.insertions),
    d: toBytes(step.deletions),
    p: toStoredPlace(step.meta.get(placeKey)),
  });
  const memory: Memory = {
    v: format,
    undo: undo.map(toStep),
    redo: redo.map(toStep),
    links: redoneLinks(doc, sets).flatMap(({ client, clock, length, to }) => [
      clients.index(client),
      clock,
      length,
      clients.index(to.client),
      to.clock,
    ]),
    writer: clients.index(doc.clientID),
    clock: clockOf(doc, doc.clientID),
    clients: clients.values,
  };
  return new Uint8Array(encode(memory));
}

/**
 * Gives a document that was opened again the steps that were kept of it; call it before the first
 * edit. False, and no step is there, when the bytes are damaged, of another version, or speak of
 * another state than this document's: a wrong step is worse than none. Never throws.
 */
export function loadUndo(manager: Y.UndoManager, kept: Uint8Array): boolean {
  const memory = readMemory(kept);
  if (memory === null || manager.canUndo() || manager.canRedo()) return false;
  const { doc } = manager;
  const writer = memory.clients[memory.writer] ?? -1;
  const written = clockOf(doc, writer);
  const steps = toSteps([...memory.undo, ...memory.redo]);
  if (steps === null) return false;
  const undo = steps.slice(0, memory.undo.length);
  const redo = steps.slice(memory.undo.length);
  const fits =
    written >= memory.clock &&
    steps.every(
      (step) => hasPieces(doc, step.insertions, false) && hasPieces(doc, step.deletions, true),
    );
  if (!fits || !layRedoneLinks(doc, toLinks(memory))) return false;
  manager.undoStack.push(...undo);
  // Written on after the steps were kept (the app was killed): then there is nothing to do again.
  if (written === memory.clock) manager.redoStack.push(...redo);
  return manager.canUndo() || manager.canRedo();
}

/** How many steps back are remembered. */
const mostSteps = 200;
/** One step can be thousands of pieces; beyond so many together, the oldest steps are let go. */
const mostPieces = 20_000;
const format = 1;

type Step = Y.UndoManager['undoStack'][number];

const index = z.int().min(0);
const numbers = z.array(index);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const position = z.union([bytes, z.null()]);
const storedPlace = z.strictObject({ field: z.string(), anchor: position, focus: position });
const storedStep = z.strictObject({
  i: bytes,
  d: bytes,
  p: z.union([storedPlace, z.null()]),
});
const memoryShape = z.strictObject({
  v: z.literal(format),
  undo: z.array(storedStep),
  redo: z.array(storedStep),
  links: numbers,
  writer: index,
  clock: index,
  clients: numbers,
});
type StoredStep = Infer<typeof storedStep>;
type Memory = Infer<typeof memoryShape>;

function readMemory(kept: Uint8Array): Memory | null {
  try {
    const read = memoryShape.safeParse(decode(kept));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function newest(stack: readonly Step[]): readonly Step[] {
  const kept: Step[] = [];
  let pieces = 0;
  for (const step of stack.slice(-mostSteps).reverse()) {
    for (const set of [step.insertions, step.deletions]) {
      for (const ranges of set.clients.values()) pieces += ranges.length;
    }
    if (pieces > mostPieces) break;
    kept.push(step);
  }
  return kept.reverse();
}

/** Client ids are long and few: each is written once and pointed at by its place. */
function createTable<Value>() {
  const values: Value[] = [];
  const places = new Map<Value, number>();
  return {
    values,
    index: (value: Value): number => {
      const known = places.get(value);
      if (known !== undefined) return known;
      places.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}

// A set of removed pieces is the one form in which Yjs writes and reads sets of pieces.
function toBytes(set: PieceSet): Uint8Array {
  return Y.encodeSnapshot(Y.createSnapshot(set, new Map()));
}

function toStoredPlace(place: unknown): StoredStep['p'] {
  if (!isUndoPlace(place)) return null;
  const { field, anchor, focus } = place;
  return { field, anchor: storedPosition(anchor), focus: storedPosition(focus) };
}

function toSteps(stored: readonly StoredStep[]): readonly Step[] | null {
  const steps = blankSteps(stored.length);
  for (const [place, { i, d, p }] of stored.entries()) {
    const step = steps[place];
    if (step === undefined) return null;
    try {
      step.insertions = Y.decodeSnapshot(i).ds;
      step.deletions = Y.decodeSnapshot(d).ds;
    } catch {
      return null;
    }
    if (p !== null) step.meta.set(placeKey, toPlace(p));
  }
  return steps;
}

function toPlace({ field, anchor, focus }: Infer<typeof storedPlace>): UndoPlace {
  return { field, anchor: readPosition(anchor), focus: readPosition(focus) };
}

// Yjs keeps the class of its steps to itself; a manager of a scratch document makes them.
function blankSteps(count: number): readonly Step[] {
  const scratch = new Y.Doc();
  const manager = new Y.UndoManager(scratch);
  for (let made = 0; made < count; made += 1) {
    scratch.getMap('scratch').set('step', made);
    manager.stopCapturing();
  }
  return manager.undoStack;
}

function toLinks({ links, clients }: Memory): readonly RedoneLink[] {
  return inGroups(links, 5).map(([client, clock, length, toClient, toClock]) => ({
    client: clients[client ?? -1] ?? -1,
    clock: clock ?? 0,
    length: length ?? 0,
    to: { client: clients[toClient ?? -1] ?? -1, clock: toClock ?? 0 },
  }));
}

function inGroups(flat: readonly number[], size: number): readonly (readonly number[])[] {
  return Array.from({ length: Math.ceil(flat.length / size) }, (_, group) =>
    flat.slice(group * size, (group + 1) * size),
  );
}
