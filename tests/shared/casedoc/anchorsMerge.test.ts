import fc from 'fast-check';
import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { findAnchor, type FoundAnchor } from '#shared/casedoc/anchors';
import { runs } from '../../support/runs.ts';
import {
  cleaned,
  knowsAll,
  lettersOf,
  play,
  survivors,
  type Step,
  type Watched,
} from './anchorRuns.ts';
import { exchangeAll, fieldName } from './flatTextReplicas.ts';

const step: fc.Arbitrary<Step> = fc.noBias(
  fc.record({
    who: fc.nat(2),
    what: fc.nat(99),
    from: fc.nat(9999),
    size: fc.nat(9),
    choice: fc.nat(9999),
  }),
);
const story = fc.tuple(
  fc.integer({ min: 2, max: 3 }),
  fc.array(step, { minLength: 8, maxLength: 45, size: 'max' }),
);

it.each(['few', 'many'] as const)(
  'an anchor points at the same words or is an orphan, never at other words (%s letters)',
  (letters) => {
    const seen = { same: 0, changed: 0, orphan: 0, again: 0 };
    fc.assert(
      fc.property(story, ([count, steps]) => {
        const { machines, watched } = play(count, steps, letters, (machine, known) => {
          for (const one of known.slice(-2)) {
            const { kind } = check(one, machine.doc);
            if (kind === 'same' && survivors(one, machine.doc).length === 0) seen.again += 1;
          }
        });
        exchangeAll(machines);
        const [first, ...others] = machines;
        if (first === undefined) return;
        const fresh = cleaned(first);
        for (const one of watched) {
          const found = check(one, first.doc);
          seen[found.kind] += 1;
          // Who looks, and from which machine, makes no difference.
          for (const { doc } of others) expectSame(findAnchor(doc, fieldName, one.anchor), found);
          checkWords(one, fresh, findAnchor(fresh, fieldName, one.anchor));
        }
      }),
      { numRuns: runs(75, 1500) },
    );
    // The stories were long enough to say something about each of them.
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(10);
  },
);

/** What Yjs says is left of the letters decides; only when nothing is, the words alone do. */
function check(one: Watched, doc: Y.Doc): FoundAnchor {
  const { quote } = one.anchor;
  const found = findAnchor(doc, fieldName, one.anchor);
  const words = found.kind === 'orphan' ? '' : lettersOf(doc).slice(found.start, found.end);
  if (!knowsAll(one, doc)) {
    // What is still under way can change where it points, never what it calls the same.
    if (found.kind === 'same') expectSame(words, quote);
    return found;
  }
  const range = rangeLeft(survivors(one, doc), quote.length);
  if (range === null) {
    checkWords(one, doc, found);
    return found;
  }
  if (found.kind === 'orphan') throw new Error(`Lost: ${quote}`);
  const [start, end] = range;
  if (found.start === start && found.end === end) {
    // A sign put in the place of a sign cannot be told from it by the words.
    const isSure = found.kind === 'same' || !quote.includes('\uFFFC');
    if (isSure) expectSame(found.kind, words === quote ? 'same' : 'changed');
    return found;
  }
  // Elsewhere only when the very words stand around all that is left of them.
  expectSame([found.kind, words], ['same', quote]);
  expectSame([found.start <= start, found.end >= end], [true, true]);
  return found;
}

/**
 * From the first to the last letter that is left. A third of the words or eight letters together must
 * be; one or two letters more than ten away from the rest do not count.
 */
function rangeLeft(
  left: readonly number[],
  length: number,
): readonly [start: number, end: number] | null {
  const marked = left.map((at, index) => (left[index - 1] === at - 1 ? '+' : '|')).join('');
  const sizes = marked
    .split('|')
    .slice(1)
    .map((rest) => rest.length + 1);
  if (left.length < length / 3 && !sizes.some((size) => size >= 8)) return null;
  const kept = [...left];
  for (const backwards of [false, true]) {
    for (;;) {
      const order = backwards ? [...kept].reverse() : kept;
      const cut = order.findIndex(
        (at, index) => index > 0 && Math.abs(at - (order[index - 1] ?? at)) > 1,
      );
      const gap = Math.abs((order[cut] ?? 0) - (order[cut - 1] ?? 0)) - 1;
      if (cut < 1 || cut > 2 || gap <= 10) break;
      kept.splice(backwards ? kept.length - cut : 0, cut);
    }
  }
  return [Math.min(...kept), Math.max(...kept) + 1];
}

/** The very words, and enough of them or of what stood around them. */
function checkWords({ anchor }: Watched, doc: Y.Doc, found: FoundAnchor): void {
  if (found.kind === 'orphan') return;
  const { quote, before, after } = anchor;
  const text = lettersOf(doc);
  expectSame([found.kind, text.slice(found.start, found.end)], ['same', quote]);
  // Beside them, at least up to the borders of their paragraph, the same letters; or many letters.
  const front = text.slice(0, found.start);
  const behind = text.slice(found.end);
  const near = [
    before.slice(-16).split('\n').at(-1) ?? '',
    after.slice(0, 16).split('\n')[0] ?? '',
  ];
  const [isFront, isBehind] = [front.endsWith(near[0] ?? ''), behind.startsWith(near[1] ?? '')];
  const isExact = front.endsWith(before.slice(-16)) && behind.startsWith(after.slice(0, 16));
  const letters = quote.length + (near[0]?.length ?? 0) + (near[1]?.length ?? 0);
  const isSentence = isFront && isBehind && letters >= 12;
  const isKnown = quote.length >= (isFront || isBehind ? 8 : 24);
  expectSame(isExact || isSentence || isKnown, true);
}

/** `toEqual` on every step would take most of the time; it only runs to explain a difference. */
function expectSame(actual: unknown, wanted: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) expect(actual).toEqual(wanted);
}
