import * as Y from 'yjs';
import { textOrigin } from '#shared/casedoc/blockNames';
import { anchorAt, type TextAnchor } from '#shared/casedoc/anchors';
import { writeCaseIdentity } from '#shared/casedoc/caseIdentity';
import { startEpoch } from '#shared/epoch/startEpoch';
import { toCells, type Cell } from '../../support/proseCells.ts';
import {
  createReplica,
  edit,
  fieldName,
  proseOf,
  receive,
  type Replica,
} from './flatTextReplicas.ts';

export interface Step {
  readonly who: number;
  readonly what: number;
  readonly from: number;
  readonly size: number;
  readonly choice: number;
}

/** An anchor, with what is known of its letters apart from it: a place of each of them in Yjs. */
export interface Watched {
  readonly anchor: TextAnchor;
  readonly letters: readonly WatchedLetter[];
  /** What the machine that made it had. */
  readonly then: Y.Snapshot;
}

interface WatchedLetter {
  /** In front of the letter, and behind it. */
  readonly front: Y.RelativePosition;
  readonly behind: Y.RelativePosition;
}

/** One machine that can also take back its own work. */
export interface Machine extends Replica {
  readonly undo: Y.UndoManager;
  /** Texts it had before, to restore. */
  readonly versions: (readonly Cell[])[];
}

export interface Play {
  readonly machines: readonly Machine[];
  readonly watched: readonly Watched[];
}

/** How letters are written: `few` repeats words all the time, `many` never writes one twice. */
export type Letters = 'few' | 'many';

/** What two or three people do to one field, with anchors made on the way. */
export function play(
  count: number,
  steps: readonly Step[],
  letters: Letters,
  afterStep: (machine: Machine, watched: readonly Watched[]) => void,
): Play {
  const machines = [11, 7, 23].slice(0, count).map(createMachine);
  const watched: Watched[] = [];
  const writer = createWriter(letters);
  const [first] = machines;
  if (first !== undefined) {
    edit(first, 0, newId, () => [30, 14, 22].flatMap((size) => [...writer(size), paragraphEnd]));
    for (const machine of machines) receive(machine, Y.encodeStateAsUpdate(first.doc));
  }
  for (const step of steps) {
    const machine = machines[step.who % count];
    if (machine === undefined) continue;
    if (step.what < 16) deliver(machine, machines, step);
    else if (step.what < 32) watch(machine, step, watched);
    else if (step.what < 38) strike(machine, step, watched);
    else act(machine, step, writer);
    afterStep(machine, watched);
  }
  return { machines, watched };
}

/** The places of the letters that are still there, told by Yjs alone. */
export function survivors({ letters }: Watched, doc: Y.Doc): readonly number[] {
  return letters.flatMap(({ front, behind }) => {
    const start = Y.createAbsolutePositionFromRelativePosition(front, doc, false)?.index;
    const end = Y.createAbsolutePositionFromRelativePosition(behind, doc, false)?.index;
    return start !== undefined && end === start + 1 ? [start] : [];
  });
}

/** Whether a machine has all that was there when the anchor was made; some may be under way. */
export function knowsAll({ then }: Watched, doc: Y.Doc): boolean {
  const now = Y.snapshot(doc);
  for (const [client, clock] of then.sv) if ((now.sv.get(client) ?? 0) < clock) return false;
  for (const [client, ranges] of then.ds.clients) {
    for (const { clock, len } of ranges) {
      for (let at = clock; at < clock + len; at += 1) {
        if (!Y.isDeleted(now.ds, Y.createID(client, at))) return false;
      }
    }
  }
  return true;
}

/** The field in characters, without any code of ours. */
export function lettersOf(doc: Y.Doc): string {
  const delta = doc.getText(fieldName).toDelta() as readonly { readonly insert?: unknown }[];
  return delta
    .map(({ insert }) => {
      if (typeof insert === 'string') return insert;
      return typeof insert === 'object' && insert !== null && 'p' in insert ? '\n' : '\uFFFC';
    })
    .join('');
}

/** The same case with its history cleaned up. */
export function cleaned({ doc }: Replica): Y.Doc {
  const copy = new Y.Doc({ gc: false });
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  writeCaseIdentity(copy, { caseId: uuid(1), epoch: uuid(2), previousEpoch: null });
  return startEpoch(copy, uuid(3));
}

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function createMachine(clientId: number): Machine {
  const replica = createReplica(clientId);
  const undo = new Y.UndoManager(replica.doc, {
    captureTimeout: 0,
    trackedOrigins: new Set([textOrigin]),
  });
  return { ...replica, undo, versions: [] };
}

function deliver(
  machine: Machine,
  machines: readonly Machine[],
  { from, size, choice }: Step,
): void {
  const sender = machines[from % machines.length];
  if (sender === undefined || sender === machine) return;
  const start = choice % (sender.sent.length + 1);
  // Late, out of order and more than once; sometimes everything.
  const sent = size > 6 ? sender.sent : sender.sent.slice(start, start + size + 1).reverse();
  for (const update of sent) receive(machine, update);
}

function watch(machine: Machine, { from, size, choice }: Step, watched: Watched[]): void {
  const { doc, text } = machine;
  const length = choice % 3 === 0 ? 3 * size + 10 : size;
  const start = from % (text.length + 1);
  const anchor = anchorAt(doc, fieldName, start, start + length + 1);
  if (anchor === null) return;
  const now = lettersOf(doc);
  const at = start + now.slice(start).length - now.slice(start).trimStart().length;
  const letters = Array.from({ length: anchor.quote.length }, (_, index) => ({
    front: Y.createRelativePositionFromTypeIndex(text, at + index, 0),
    behind: Y.createRelativePositionFromTypeIndex(text, at + index + 1, -1),
  }));
  watched.push({ anchor, letters, then: Y.snapshot(doc) });
}

/** Takes away all or most of the words an anchor points at, as whoever rewrites a sentence. */
function strike(machine: Machine, { from, size, choice }: Step, watched: readonly Watched[]): void {
  const one = watched[from % Math.max(1, watched.length)];
  const left = one === undefined ? [] : survivors(one, machine.doc);
  const struck = new Set(size < 6 ? left : left.slice(0, size));
  const cells = toCells(proseOf(machine));
  edit(machine, null, newId, () => cells.filter((_, index) => !struck.has(index)));
  // "On second thought": most of what is taken back is taken back at once.
  if (choice % 3 === 0) machine.undo.undo();
}

type Writer = (count: number) => Cell[];

function createWriter(letters: Letters): Writer {
  let next = 0x4e00;
  let turn = 0;
  return (count) =>
    Array.from({ length: count }, (): Cell => {
      turn += 1;
      if (letters === 'few') return { letter: 'ab ba'[(turn * 7 + count) % 5] ?? 'a', style: 0 };
      next += 1;
      // A reference has no style of its own.
      const isRef = next % 9 === 0;
      const letter = isRef ? `ref-${String(next)}` : String.fromCodePoint(next);
      return { letter, style: isRef ? 0 : turn % 4 };
    });
}

function act(machine: Machine, { what, from, size, choice }: Step, writer: Writer): void {
  const { undo, versions } = machine;
  if (what < 46) {
    undo.undo();
    return;
  }
  if (what < 49) {
    undo.redo();
    return;
  }
  const cells = toCells(proseOf(machine));
  const at = from % (cells.length + 1);
  if (choice % 5 === 0) versions.push(cells);
  const wanted = changed(cells, { at, what, size, choice }, writer, versions);
  edit(machine, choice % 2 === 0 ? at : null, newId, () => wanted);
}

interface Change {
  readonly at: number;
  readonly what: number;
  readonly size: number;
  readonly choice: number;
}

function changed(
  cells: readonly Cell[],
  { at, what, size, choice }: Change,
  write: Writer,
  versions: readonly (readonly Cell[])[],
): readonly Cell[] {
  const put = (remove: number, insert: readonly Cell[]) => [
    ...cells.slice(0, at),
    ...insert,
    ...cells.slice(at + remove),
  ];
  if (what < 64) return put(0, write(size + 1 + (choice % 3) * 8));
  if (what < 68) return put(0, [paragraphEnd]);
  if (what < 76) return put(size + 1, []);
  if (what < 80) return put(size, write(2));
  if (what < 85) return put(0, [...write(5), paragraphEnd, ...write(12)]);
  if (what < 94) return moved(cells, at, choice);
  if (what < 97) return cells.map((cell, index) => restyled(cell, index, at, size));
  return versions[choice % Math.max(1, versions.length)] ?? cells;
}

/** A whole paragraph goes to another place, as cut and paste do it. */
function moved(cells: readonly Cell[], at: number, choice: number): readonly Cell[] {
  const blocks: Cell[][] = [[]];
  for (const cell of cells) {
    blocks.at(-1)?.push(cell);
    if ('type' in cell) blocks.push([]);
  }
  const whole = blocks.filter((block) => block.length > 0);
  if (whole.length < 2) return cells;
  const [block = []] = whole.splice(at % whole.length, 1);
  whole.splice(choice % (whole.length + 1), 0, block);
  return whole.flat();
}

function restyled(cell: Cell, index: number, at: number, size: number): Cell {
  const isIn = 'letter' in cell && !cell.letter.startsWith('ref-');
  return isIn && index >= at && index <= at + size ? { ...cell, style: 1 } : cell;
}

const paragraphEnd: Cell = { type: 'paragraph', indent: 0 };
let ids = 0;
const newId = (): string => `b${String(ids++)}`;
