import { softBreak } from '#shared/analysis/prose';
import type { Replica } from '../../support/replica.ts';
import { toCells } from '../../support/proseCells.ts';

/** A structured edit: what was set where, or a flag that was put on or off. */
export interface SetOp {
  readonly key: string;
  readonly value: unknown;
}

/** One local action, as it is known apart from every document. */
export interface LoggedOp {
  readonly wrote: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  readonly sets: readonly SetOp[];
  /** The field that was written in; null for a form. */
  readonly field: string | null;
}

/**
 * What is known apart from the documents: who did what, and who could have seen it. No letter is
 * written twice, so a letter says who wrote it.
 */
export interface Ledger {
  readonly ops: LoggedOp[];
  /** Which ops each machine has seen, its own included. */
  readonly seen: Map<string, Set<number>>;
  readonly written: Set<string>;
  readonly removed: Set<string>;
  /** How often a letter was cut and pasted: each time may leave one more of it. */
  readonly moved: Map<string, number>;
  /** What a machine showed at some moment: its order must hold to the end. */
  readonly views: string[][];
  next: number;
}

export function newLedger(names: readonly string[]): Ledger {
  return {
    ops: [],
    seen: new Map(names.map((name) => [name, new Set<number>()])),
    written: new Set(),
    removed: new Set(),
    moved: new Map(),
    views: [],
    next: 0x4e00,
  };
}

export function seenBy(ledger: Ledger, name: string): Set<number> {
  const seen = ledger.seen.get(name);
  if (seen === undefined) throw new Error(`Nobody is called ${name}`);
  return seen;
}

/** Fresh letters; past the plane of CJK come surrogate pairs, which must survive too. */
export function freshLetters(ledger: Ledger, count: number): string {
  return Array.from({ length: count }, () => {
    const letter = String.fromCodePoint(ledger.next);
    ledger.next = ledger.next === 0x5000 ? 0x20000 : ledger.next + 1;
    return letter;
  }).join('');
}

/** Does a text edit and notes by comparing before and after what it wrote and took away. */
export function noteText(ledger: Ledger, who: Replica, field: string, action: () => void): void {
  const before = new Set(lettersOf(who, field));
  action();
  const after = new Set(lettersOf(who, field));
  const wrote = new Set([...after].filter((letter) => !before.has(letter)));
  const removed = new Set([...before].filter((letter) => !after.has(letter)));
  for (const letter of wrote) ledger.written.add(letter);
  for (const letter of removed) ledger.removed.add(letter);
  note(ledger, who, { wrote, removed, sets: [], field });
}

export function noteSets(ledger: Ledger, who: Replica, sets: readonly SetOp[]): void {
  note(ledger, who, { wrote: new Set(), removed: new Set(), sets, field: null });
}

/** The letters of a field in order, without breaks. */
export function lettersOf(who: Replica, field: string): readonly string[] {
  return toCells(who.prose(field)).flatMap((cell) =>
    'letter' in cell && cell.letter !== softBreak ? [cell.letter] : [],
  );
}

/** The ops of one machine that another had not seen, oldest first. */
export function unseen(
  ledger: Ledger,
  of: ReadonlySet<number>,
  by: ReadonlySet<number>,
): readonly LoggedOp[] {
  return [...of]
    .filter((index) => !by.has(index))
    .sort((left, right) => left - right)
    .flatMap((index) => ledger.ops[index] ?? []);
}

function note(ledger: Ledger, who: Replica, op: LoggedOp): void {
  seenBy(ledger, who.name).add(ledger.ops.length);
  ledger.ops.push(op);
}
