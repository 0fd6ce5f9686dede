import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softBreak, type BlockType, type Indent, type Prose } from '#shared/analysis/prose';
import { toCells, type Cell } from '../../support/proseCells.ts';
import { runs } from '../../support/runs.ts';
import {
  createReplica,
  edit,
  exchangeAll,
  proseOf,
  receive,
  type Replica,
} from './flatTextReplicas.ts';

const types: readonly BlockType[] = [
  'paragraph',
  'heading3',
  'heading4',
  'bullet',
  'numbered',
  'quote',
];

interface Step {
  readonly who: number;
  readonly what: number;
  readonly from: number;
  readonly size: number;
  readonly choice: number;
}

const step: fc.Arbitrary<Step> = fc.noBias(
  fc.record({
    who: fc.nat(2),
    what: fc.nat(99),
    from: fc.nat(9999),
    size: fc.nat(9),
    choice: fc.nat(9999),
  }),
);

/** What is known apart from the document: who wrote what, who took away what, who gave which type. */
interface Ledger {
  next: number;
  nextId: number;
  readonly written: Set<string>;
  readonly removed: Set<string>;
  readonly given: Set<string>;
}

describe('flat text between replicas', () => {
  it('loses nothing, doubles nothing, and gives no block a type nobody gave it', () => {
    let lettersWritten = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 3 }),
        fc.array(step, { minLength: 5, maxLength: 90, size: 'max' }),
        (count, steps) => {
          const ledger = play(count, steps);
          lettersWritten += ledger.written.size;
        },
      ),
      { numRuns: runs(1000, 20_000) },
    );
    expect(lettersWritten).toBeGreaterThan(runs(1000, 20_000) * 20);
  });
});

describe('block types between replicas', () => {
  it('stay with the text they were given to when the partner adds paragraphs behind it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(9), fc.nat(2)), { minLength: 1, maxLength: 6 }),
        (given, additions) => {
          addBehind(given, additions);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** One replica gives types, the other presses Enter or pastes lines at the ends of blocks. */
function addBehind(given: readonly number[], additions: readonly (readonly [number, number])[]) {
  const [left, right] = [createReplica(1), createReplica(2)];
  let nextId = 0;
  const newId = () => `b${String(nextId++)}`;
  edit(left, 0, newId, () => given.flatMap(() => [letter('o'), paragraphEnd]));
  exchangeAll([left, right]);

  let block = 0;
  edit(left, null, newId, (cells) =>
    cells.map((cell) =>
      'letter' in cell ? cell : { ...cell, type: types[given[block++] ?? 0] ?? 'paragraph' },
    ),
  );
  for (const [where, lines] of additions) {
    const ends = toCells(proseOf(right)).flatMap((cell, at) => ('type' in cell ? [at] : []));
    const at = ends[where % ends.length] ?? 0;
    const typed = Array.from({ length: lines + 1 }, () => [paragraphEnd, letter('n')]).flat();
    edit(right, at, newId, (cells) => [...cells.slice(0, at), ...typed, ...cells.slice(at)]);
  }
  exchangeAll([left, right]);

  const merged = proseOf(left);
  expectSame(proseOf(right), merged);
  const old = merged.filter((one) => one.runs[0]?.text.startsWith('o'));
  expectSame(
    old.map((one) => one.type),
    given.map((one) => types[one]),
  );
  const added = merged.filter((one) => !one.runs[0]?.text.startsWith('o'));
  expect(added.length).toBeGreaterThan(0);
  for (const one of added) expect(one.type).toBe('paragraph');
}

const paragraphEnd: Cell = { type: 'paragraph', indent: 0 };

function letter(text: string): Cell {
  return { letter: text, style: 0 };
}

function play(count: number, steps: readonly Step[]): Ledger {
  const ledger: Ledger = {
    next: 0x4e00,
    nextId: 0,
    written: new Set(),
    removed: new Set(),
    given: new Set(),
  };
  const replicas = [11, 7, 23].slice(0, count).map(createReplica);
  for (const one of steps) {
    const me = one.who % count;
    const replica = replicas[me];
    if (replica === undefined) continue;
    if (one.what < 25) deliver(replica, replicas, one);
    else act(replica, one, ledger);
  }
  exchangeAll(replicas);
  check(replicas, ledger);
  return ledger;
}

/** Late, out of order and more than once: from any point of what another sent, backwards. */
function deliver(
  replica: Replica,
  replicas: readonly Replica[],
  { from, size, choice }: Step,
): void {
  const sender = replicas[from % replicas.length];
  if (sender === undefined || sender === replica) return;
  const start = choice % (sender.sent.length + 1);
  for (const update of sender.sent.slice(start, start + size + 1).reverse()) {
    receive(replica, update);
  }
}

function act(replica: Replica, { what, from, size, choice }: Step, ledger: Ledger): void {
  const before = proseOf(replica);
  const cells = toCells(before);
  const at = from % (cells.length + 1);
  const expected = change(cells, at, what, size, choice, ledger);
  const caret = choice % 2 === 0 ? at : null;
  const result = edit(
    replica,
    caret,
    () => `b${String(ledger.nextId++)}`,
    () => expected,
  );
  // The differential oracle: a plain list that was spliced says what must stand here now.
  const now = toCells(proseOf(replica));
  const blank = cells.length === 0 && expected.every((cell) => face(cell) === '¶paragraph0');
  expectSame(now.map(face), blank ? [] : closed(expected).map(face));
  expectSame(proseOf(replica), result);
  const had = new Set(before.map(({ id, type }) => `${id} ${type}`));
  for (const { id, type } of result) {
    // A type that only came about by merging was given by nobody.
    if (!had.has(`${id} ${type}`)) ledger.given.add(`${id} ${type}`);
  }
}

function change(
  cells: readonly Cell[],
  at: number,
  what: number,
  size: number,
  choice: number,
  ledger: Ledger,
): readonly Cell[] {
  const style = choice % 8;
  if (what < 50) return splice(cells, at, 0, write(size + 1, style, ledger));
  if (what < 58) return splice(cells, at, 0, [enter(cells, at)]);
  if (what < 62) return splice(cells, at, 0, [{ letter: softBreak, style: 0 }]);
  if (what < 72) return splice(cells, at, size + 1, [], ledger);
  if (what < 77) return splice(cells, at, size, write(2, style, ledger), ledger);
  if (what < 82) {
    const pasted = [...write(2, style, ledger), enter(cells, at), ...write(2, 0, ledger)];
    return splice(cells, at, 0, pasted);
  }
  if (what < 90) return cells.map((cell, index) => retype(cell, cells, index, at, choice));
  return cells.map((cell, index) =>
    'letter' in cell && !cell.letter.startsWith('ref-') && index >= at && index < at + size
      ? { ...cell, style }
      : cell,
  );
}

function write(count: number, style: number, ledger: Ledger): Cell[] {
  return Array.from({ length: count }, () => {
    const sign = String.fromCodePoint(ledger.next);
    // A reference has no style of its own.
    const isRef = ledger.next % 7 === 0;
    const letter = isRef ? `ref-${String(ledger.next)}` : sign;
    // Past the plane of CJK letters come surrogate pairs: those must survive too.
    ledger.next = ledger.next === 0x5000 ? 0x20000 : ledger.next + 1;
    ledger.written.add(letter);
    return { letter, style: isRef ? 0 : style };
  });
}

function splice(
  cells: readonly Cell[],
  at: number,
  remove: number,
  insert: readonly Cell[],
  ledger?: Ledger,
): readonly Cell[] {
  for (const cell of cells.slice(at, at + remove)) {
    if ('letter' in cell) ledger?.removed.add(cell.letter);
  }
  return [...cells.slice(0, at), ...insert, ...cells.slice(at + remove)];
}

/** The type the editor gives the first half: that of the block one stands in. */
function enter(cells: readonly Cell[], at: number): Cell {
  const own = cells.slice(at).find((cell) => 'type' in cell);
  return own !== undefined && 'type' in own ? own : { type: 'paragraph', indent: 0 };
}

function retype(
  cell: Cell,
  cells: readonly Cell[],
  index: number,
  at: number,
  choice: number,
): Cell {
  if ('letter' in cell || cells.slice(at).findIndex((one) => 'type' in one) !== index - at) {
    return cell;
  }
  const indent = ([0, 1, 2] as const)[choice % 3] ?? 0;
  return { type: types[choice % types.length] ?? 'paragraph', indent: indent satisfies Indent };
}

function check(replicas: readonly Replica[], ledger: Ledger): void {
  const [first, ...others] = replicas.map(proseOf);
  for (const other of others) expectSame(other, first);
  const prose: Prose = first ?? [];
  const found = toCells(prose).flatMap((cell) =>
    'letter' in cell && cell.letter !== softBreak ? [cell.letter] : [],
  );
  const alive = [...ledger.written].filter((letter) => !ledger.removed.has(letter));
  expectSame(found.sort(), alive.sort());
  for (const block of prose) {
    if (block.type !== 'paragraph') expect(ledger.given).toContain(`${block.id} ${block.type}`);
  }
}

/** `toEqual` on every step would take most of the time; it only runs to explain a difference. */
function expectSame(actual: unknown, wanted: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) expect(actual).toEqual(wanted);
}

function face(cell: Cell): string {
  return 'letter' in cell ? cell.letter : `¶${cell.type}${String(cell.indent)}`;
}

/** Text always ends in a separator once it is written by an edit; an empty field has none. */
function closed(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.at(-1);
  if (last === undefined) return [];
  return 'letter' in last ? [...cells, { type: 'paragraph', indent: 0 }] : cells;
}
