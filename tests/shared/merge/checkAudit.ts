import { expect } from 'vitest';
import type { MergeAudit } from '#shared/merge/auditMerge';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import { unseen, type Ledger, type LoggedOp } from './mergeLedger.ts';

/**
 * Holds what the auditor said against what the ledger knows: it speaks of every value that both set
 * differently and of no other, and of stranded words only where one wrote and the other removed.
 */
export function checkAudit(
  ledger: Ledger,
  audit: MergeAudit,
  mine: ReadonlySet<number>,
  theirs: ReadonlySet<number>,
): void {
  expect(audit.lost).toEqual([]);
  const own = unseen(ledger, mine, theirs);
  const others = unseen(ledger, theirs, mine);
  const { review } = audit.report;

  const told = review.flatMap((item) => (item.kind === 'scalar' ? [keyOf(item)] : [])).sort();
  const [left, right] = [lastSets(own), lastSets(others)];
  expect(told.filter((key) => !left.has(key) || !right.has(key))).toEqual([]);
  // With three, the last of a side may be anybody's.
  if (ledger.seen.size === 2) expect(told).toEqual(clashes(left, right));

  for (const item of review) {
    if (item.kind !== 'stranded') continue;
    const [writers, removers] = item.removedBy === 'me' ? [others, own] : [own, others];
    // What was cut and pasted counts as written anew, and as taken away.
    const cut = [...ledger.moved.keys()];
    const written = writers.flatMap(({ wrote }) => [...wrote]);
    expectFrom(item.insertedText, [...written, ...cut], 'written');
    const gone = removers.flatMap(({ removed }) => [...removed]);
    expectFrom(item.removedText, [...gone, ...cut], 'removed');
  }
  if (others.length === 0) {
    expect(review).toEqual([]);
    expect(audit.report.arrived).toEqual([]);
  }
  if (own.length === 0) expect(review).toEqual([]);
}

function clashes(
  left: ReadonlyMap<string, unknown>,
  right: ReadonlyMap<string, unknown>,
): readonly string[] {
  return [...left]
    .filter(
      ([key, value]) => right.has(key) && right.get(key) !== value && !key.endsWith('/deleted'),
    )
    .map(([key]) => key)
    .sort();
}

function lastSets(ops: readonly LoggedOp[]): ReadonlyMap<string, unknown> {
  return new Map(ops.flatMap(({ sets }) => sets.map(({ key, value }) => [key, value] as const)));
}

function keyOf({ place, member }: Extract<ReviewItem, { readonly kind: 'scalar' }>): string {
  const field = member === null ? place.field : `${place.field}:${member}`;
  return `${place.collection}/${place.entity}/${field}`;
}

function expectFrom(text: string, letters: readonly string[], how: string): void {
  const known = new Set(letters);
  const strange = Array.from(text).filter((letter) => letter.trim() !== '' && !known.has(letter));
  expect({ how, strange }).toEqual({ how, strange: [] });
}
