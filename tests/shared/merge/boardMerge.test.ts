import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListName } from '#shared/analysis/collectionNames';
import { visibleState } from '#shared/merge/stateHash';
import { patternModel } from '#shared/pattern/patternModel';
import { exchangeAll, replica, type Replica } from '../../support/replica.ts';
import { runs } from '../../support/runs.ts';

/** One thing done at one machine; the numbers choose what to and to which. */
interface BoardStep {
  readonly who: number;
  readonly what: number;
  readonly first: number;
  readonly second: number;
  readonly value: number;
}

/** A value that was written, with the writes that its writer could see. */
interface Write {
  readonly key: string;
  readonly value: unknown;
  readonly saw: ReadonlySet<number>;
}

interface Desk {
  readonly replica: Replica;
  readonly seen: Set<number>;
}

const lists = ['factor', 'hypothesis', 'evidence', 'link'] as const;
const levels = ['youth', 'family', 'environment', 'careSystem', 'society'] as const;
const kinds = ['risk', 'protective'] as const;
const sides = ['for', 'against'] as const;
const signs = ['plus', 'minus', null] as const;

const step: fc.Arbitrary<BoardStep> = fc.noBias(
  fc.record({
    who: fc.nat(1),
    what: fc.nat(99),
    first: fc.nat(999),
    second: fc.nat(999),
    value: fc.nat(999),
  }),
);

describe('two who work on the same board, cards and arrows apart', () => {
  it('have all of it after merging, and each value is one that nobody had replaced', () => {
    fc.assert(fc.property(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), play), {
      numRuns: runs(60, 1000),
    });
  });
});

function play(steps: readonly BoardStep[]): void {
  const desks: readonly Desk[] = [
    { replica: replica('Anne', { clientId: 11 }), seen: new Set() },
    { replica: replica('Bram', { clientId: 7 }), seen: new Set() },
  ];
  const writes: Write[] = [];
  for (const one of steps) {
    const [desk, other] = one.who === 0 ? desks : [...desks].reverse();
    if (desk === undefined || other === undefined) throw new Error('Two are needed');
    if (one.what < 8) {
      desk.replica.receive(other.replica.send());
      for (const write of other.seen) desk.seen.add(write);
    } else {
      act(desk, one, (key, value) => {
        const saw = new Set(desk.seen);
        desk.seen.add(writes.push({ key, value, saw }) - 1);
      });
    }
  }
  exchangeAll(desks.map((desk) => desk.replica));
  const [anne, bram] = desks;
  if (anne === undefined || bram === undefined) throw new Error('Two are needed');
  expect(visibleState(anne.replica.doc())).toBe(visibleState(bram.replica.doc()));
  checkValues(anne.replica, writes);
  checkArrows(anne.replica);
}

type Note = (key: string, value: unknown) => void;

function act({ replica: who }: Desk, { what, first, second, value }: BoardStep, note: Note): void {
  const analysis = who.analysis();
  const factor = pick(analysis.factor, first)?.id;
  const hypothesis = pick(analysis.hypothesis, first)?.id;
  const write = (id: string, field: string, next: unknown) => {
    who.set(id, field, next);
    note(`${id}/${field}`, next);
  };
  const add = (list: ListName, values: Readonly<Record<string, unknown>>) => {
    const id = who.add(list, values);
    note(`${id}/deleted`, false);
    for (const [field, first_] of Object.entries(values)) note(`${id}/${field}`, first_);
  };
  if (what < 22 || factor === undefined) {
    add('factor', { kind: pick(kinds, first), level: pick(levels, second) });
  } else if (what < 40) {
    write(factor, 'level', pick(levels, value));
  } else if (what < 48) {
    write(factor, 'kind', pick(kinds, value));
  } else if (what < 56) {
    write(factor, 'mapX', value);
  } else if (what < 64) {
    const to = pick(analysis.factor, second)?.id;
    add('link', { from: factor, to: to ?? null, polarity: pick(signs, value) ?? null });
  } else if (what < 70) {
    const link = pick(analysis.link, second)?.id;
    if (link !== undefined) write(link, 'polarity', pick(signs, value) ?? null);
  } else if (what < 76 || hypothesis === undefined) {
    add('hypothesis', { status: 'open' });
  } else if (what < 82) {
    const on = value % 2 === 0;
    const isIn = analysis.hypothesis.find(({ id }) => id === hypothesis)?.factors.includes(factor);
    if (isIn === on) return;
    who.toggle(hypothesis, 'factors', factor, on);
    note(`${hypothesis}/factors:${factor}`, on);
  } else if (what < 88) {
    add('evidence', { hypothesis, side: pick(sides, value) });
  } else if (what < 93) {
    const evidence = pick(analysis.evidence, second)?.id;
    if (evidence !== undefined) write(evidence, 'side', pick(sides, value));
  } else {
    const list = analysis[pick(lists, second) ?? 'factor'];
    const gone = pick<{ readonly id: string }>(list, value)?.id;
    if (gone === undefined) return;
    who.drop(gone);
    note(`${gone}/deleted`, true);
  }
}

/** Every value is one of those that no later writer had seen; what nobody removed is there. */
function checkValues(who: Replica, writes: readonly Write[]): void {
  const perKey = new Map<string, number[]>();
  for (const [at, { key }] of writes.entries()) {
    perKey.set(key, [...(perKey.get(key) ?? []), at]);
  }
  const standing = (key: string): readonly unknown[] => {
    const all = perKey.get(key) ?? [];
    return all
      .filter((at) => !all.some((later) => writes[later]?.saw.has(at)))
      .map((at) => writes[at]?.value);
  };
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  const analysis = who.analysis();
  for (const list of lists) for (const item of analysis[list]) found.set(item.id, item);
  for (const key of perKey.keys()) {
    const [id = '', field = ''] = key.split('/');
    const item = found.get(id);
    if (field === 'deleted') {
      expect(standing(key), key).toContain(item === undefined);
    } else if (item !== undefined) {
      const [name = '', member] = field.split(':');
      const value = item[name];
      const now = member === undefined ? value : Array.isArray(value) && value.includes(member);
      expect(standing(key), key).toContain(now);
    }
  }
}

/** An arrow whose end somebody removed is still there, and says so. */
function checkArrows(who: Replica): void {
  const analysis = who.analysis();
  const factors = new Set<string>(analysis.factor.map(({ id }) => id));
  const { edges } = patternModel(analysis, { perspective: null });
  expect(edges.map(({ id }) => id).sort()).toEqual(analysis.link.map(({ id }) => id).sort());
  for (const edge of edges) {
    const isWhole = [edge.from, edge.to].every((end) => end !== null && factors.has(end));
    expect(edge.isDangling, edge.id).toBe(!isWhole);
  }
}

function pick<Item>(from: readonly Item[], at: number): Item | undefined {
  return from[at % Math.max(1, from.length)];
}
