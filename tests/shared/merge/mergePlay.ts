import fc from 'fast-check';
import { expect } from 'vitest';
import type { BlockType } from '#shared/analysis/prose';
import type { MergeAudit } from '#shared/merge/auditMerge';
import { visibleState } from '#shared/merge/stateHash';
import { exchangeAll, replica, type Replica, type ReplicaFile } from '../../support/replica.ts';
import { toCells } from '../../support/proseCells.ts';
import { checkAudit } from './checkAudit.ts';
import {
  freshLetters,
  lettersOf,
  newLedger,
  noteSets,
  noteText,
  seenBy,
  type Ledger,
} from './mergeLedger.ts';

/** One thing that happens at one machine; the numbers choose what and where. */
export interface PlayStep {
  readonly who: number;
  readonly what: number;
  readonly from: number;
  readonly size: number;
  readonly choice: number;
}

export const playStep: fc.Arbitrary<PlayStep> = fc.noBias(
  fc.record({
    who: fc.nat(2),
    what: fc.nat(99),
    from: fc.nat(9999),
    size: fc.nat(8),
    choice: fc.nat(9999),
  }),
);

export interface Played {
  readonly replicas: readonly Replica[];
  readonly ledger: Ledger;
  readonly audits: readonly MergeAudit[];
}

interface Post {
  readonly file: ReplicaFile;
  readonly seen: ReadonlySet<number>;
}

interface Table {
  readonly replicas: readonly Replica[];
  readonly ledger: Ledger;
  /** Everything ever sent: read late, out of order, or more than once. */
  readonly post: Post[];
  readonly audits: MergeAudit[];
  nextClient: number;
  readonly beforeMerge: BeforeMerge;
}

const names = ['Anne', 'Bram', 'Chris'] as const;
const story = 'riskWeighing/agreement';
const types: readonly BlockType[] = ['paragraph', 'heading3', 'bullet', 'numbered', 'quote'];

/** Called before each merge with who receives and what arrives. */
export type BeforeMerge = (who: Replica, file: ReplicaFile) => void;

/** Plays the steps, lets everybody receive everything, and checks that nothing is lost. */
export function play(
  count: number,
  steps: readonly PlayStep[],
  clocks: readonly number[],
  beforeMerge: BeforeMerge = () => undefined,
): Played {
  const people = names.slice(0, count);
  const table: Table = {
    replicas: people.map((name, at) =>
      replica(name, { clientId: [11, 7, 23][at] ?? 1, now: () => clocks[at] ?? 0 }),
    ),
    ledger: newLedger(people),
    post: [],
    audits: [],
    nextClient: 100,
    beforeMerge,
  };
  openCase(table);
  for (const step of steps) {
    const who = table.replicas[step.who % count];
    if (who !== undefined) take(table, who, step);
  }
  const { replicas, ledger, audits } = table;
  for (const who of replicas) ledger.views.push([...lettersOf(who, story)]);
  // Everybody sends before anybody reads, then what that made goes round once more.
  for (const who of replicas) table.post.push(sent(table, who));
  for (const post of table.post.slice(-count)) {
    for (const who of replicas) if (who.name !== post.file.from) deliver(table, who, post);
  }
  exchangeAll(replicas);
  checkEnd(replicas, ledger);
  return { replicas, ledger, audits };
}

/** One begins, the others get it: as a case begins in life. */
function openCase(table: Table): void {
  const [first, ...others] = table.replicas;
  if (first === undefined) return;
  noteText(table.ledger, first, story, () => {
    first.type(story, 0, `${freshLetters(table.ledger, 6)}\n${freshLetters(table.ledger, 6)}`);
  });
  const factor = first.add('factor', { kind: 'risk', shortName: 'Slaap' });
  noteText(table.ledger, first, `${factor}/text`, () => {
    first.type(`${factor}/text`, 0, freshLetters(table.ledger, 5));
  });
  for (const other of others) deliver(table, other, sent(table, first));
}

function take(table: Table, who: Replica, step: PlayStep): void {
  const { what, choice } = step;
  if (what < 8) table.post.push(sent(table, who));
  else if (what < 26) {
    const post = table.post[choice % Math.max(1, table.post.length)];
    if (post !== undefined && post.file.from !== who.name) deliver(table, who, post);
  } else if (what < 30) who.restart(table.nextClient++);
  else if (what < 45) structured(table.ledger, who, step);
  else write(table.ledger, who, step);
}

function sent({ ledger }: Table, who: Replica): Post {
  ledger.views.push([...lettersOf(who, story)]);
  return { file: who.send(), seen: new Set(seenBy(ledger, who.name)) };
}

function deliver(table: Table, who: Replica, { file, seen }: Post): void {
  const { ledger, audits, beforeMerge } = table;
  const mine = seenBy(ledger, who.name);
  beforeMerge(who, file);
  const audit = who.receive(file);
  audits.push(audit);
  checkAudit(ledger, audit, mine, seen);
  for (const index of seen) mine.add(index);
}

function write(ledger: Ledger, who: Replica, { what, from, size, choice }: PlayStep): void {
  const factors = who.analysis().factor;
  const factor = factors[choice % Math.max(1, factors.length)];
  const field = factor === undefined || choice % 4 > 0 ? story : `${factor.id}/text`;
  const cells = toCells(who.prose(field));
  const at = from % (cells.length + 1);
  const blocks = Math.max(1, who.prose(field).length);
  const block = from % blocks;
  const style = choice % 4;
  noteText(ledger, who, field, () => {
    if (what < 66) who.type(field, at, freshLetters(ledger, size + 1), style);
    else if (what < 71) who.enter(field, at);
    else if (what < 74) {
      if (block > 0) who.join(field, block);
    } else if (what < 79) who.setBlock(field, block, types[choice % types.length] ?? 'paragraph');
    else if (what < 83) who.format(field, at, size, style);
    else if (what < 88) {
      const letters = freshLetters(ledger, 4);
      who.type(field, at, `${letters.slice(0, 2)}\n${letters.slice(2)}`, style);
    } else if (what < 92) {
      const target = choice % blocks;
      if (block !== target) {
        for (const letter of blockLetters(who, field, block)) {
          ledger.moved.set(letter, (ledger.moved.get(letter) ?? 0) + 1);
        }
        who.move(field, block, target);
      }
    } else who.remove(field, at, size + 1);
  });
}

function structured(ledger: Ledger, who: Replica, { what, from, choice }: PlayStep): void {
  const factors = who.analysis().factor;
  const factor = factors[from % Math.max(1, factors.length)]?.id;
  const key = (field: string): string => `factor/${factor ?? ''}/${field}`;
  if (factor === undefined || what < 32) {
    const id = who.add('factor', { kind: 'risk' });
    noteSets(ledger, who, [{ key: `factor/${id}/kind`, value: 'risk' }]);
  } else if (what < 39) {
    const value = (choice % 5) + 1;
    if (who.analysis().factor.find(({ id }) => id === factor)?.impact === value) return;
    who.set(factor, 'impact', value);
    noteSets(ledger, who, [{ key: key('impact'), value }]);
  } else if (what < 42) {
    const member = `bron-${String(choice % 2)}`;
    const isIn = who
      .analysis()
      .factor.find(({ id }) => id === factor)
      ?.sources.some((one) => one === member);
    who.toggle(factor, 'sources', member, isIn !== true);
    noteSets(ledger, who, [{ key: key(`sources:${member}`), value: isIn !== true }]);
  } else {
    who.drop(factor);
    noteSets(ledger, who, [{ key: key('deleted'), value: true }]);
  }
}

function blockLetters(who: Replica, field: string, block: number): readonly string[] {
  return toCells(who.prose(field).slice(block, block + 1)).flatMap((cell) =>
    'letter' in cell ? [cell.letter] : [],
  );
}

/** All equal, every letter there that nobody who saw it took away, none twice, the order kept. */
function checkEnd(replicas: readonly Replica[], ledger: Ledger): void {
  const [first, ...others] = replicas;
  if (first === undefined) return;
  const state = visibleState(first.doc());
  for (const other of others) expect(visibleState(other.doc()) === state).toBe(true);
  const found = new Map<string, number>();
  for (const name of [...first.doc().share.keys()].filter((one) => one.startsWith('txt:'))) {
    for (const letter of lettersOf(first, name.slice(4))) {
      found.set(letter, (found.get(letter) ?? 0) + 1);
    }
  }
  for (const letter of ledger.written) {
    const count = found.get(letter) ?? 0;
    const copies = ledger.moved.get(letter) ?? 0;
    const least = ledger.removed.has(letter) ? 0 : 1;
    const most = (ledger.removed.has(letter) ? 0 : 1) + copies;
    if (count < least || count > most) {
      throw new Error(
        `${letter} is there ${String(count)} times, not ${String(least)}-${String(most)}`,
      );
    }
  }
  const place = new Map(lettersOf(first, story).map((letter, at) => [letter, at]));
  for (const view of ledger.views) {
    const places = view.flatMap((letter) =>
      ledger.moved.has(letter) ? [] : (place.get(letter) ?? []),
    );
    expect(places.every((at, index) => index === 0 || at > (places[index - 1] ?? -1))).toBe(true);
  }
}
