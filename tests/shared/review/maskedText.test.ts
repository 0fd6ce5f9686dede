import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '#shared/analysis/prose';
import { maskedBlock, toCopy, toOriginal, unmaskedText } from '#shared/review/maskedText';
import { runs } from '../../support/runs.ts';

/** A piece of a text: letters that stay, a thing that is pointed at, or words that become others. */
const piece = fc.oneof(
  fc.record({
    kind: fc.constant('plain' as const),
    text: fc.string({ minLength: 1, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('thing' as const), text: fc.constant('\uFFFC') }),
  fc.record({
    kind: fc.constant('masked' as const),
    text: fc.string({ minLength: 1, maxLength: 6 }),
    becomes: fc.constantFrom('', '[MOEDER]', '[SCHOOL 1]', 'x'),
  }),
);
type Piece = typeof piece extends fc.Arbitrary<infer Value> ? Value : never;

/** A text with the answers, made letter by letter from its pieces and nothing else. */
function make(pieces: readonly Piece[], breaks: readonly number[]) {
  let original = '';
  let copy = '';
  /** For each letter of the copy: the letters of the original it stands for, from and to. */
  const from: (readonly [number, number])[] = [];
  const marks: { start: number; end: number; becomes: string }[] = [];
  for (const one of pieces) {
    const start = original.length;
    original += one.text;
    const end = original.length;
    if (one.kind === 'masked' && one.becomes !== one.text) {
      marks.push({ start, end, becomes: one.becomes });
      copy += one.becomes;
      for (let at = 0; at < one.becomes.length; at += 1) from.push([start, end]);
    } else {
      copy += one.text;
      for (let at = start; at < end; at += 1) from.push([at, at + 1]);
    }
  }
  return { original, copy, from, marks, block: blockOf(pieces, breaks) };
}

/** The same letters in runs that end at any place, as styles do. */
function blockOf(pieces: readonly Piece[], breaks: readonly number[]): Block {
  const text = pieces.map((one) => one.text).join('');
  const things = new Set<number>();
  let at = 0;
  for (const one of pieces) {
    if (one.kind === 'thing') things.add(at);
    at += one.text.length;
  }
  const runsOf: Block['runs'][number][] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') runsOf.push({ text: open });
    open = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    if (things.has(index)) {
      close();
      runsOf.push({ text: 'Milan', ref: { collection: 'participant', id: 'a' as never } });
    } else {
      if (breaks.includes(index)) close();
      open += text.charAt(index);
    }
  }
  close();
  return { id: 'b', type: 'paragraph', indent: 0, runs: runsOf };
}

const made = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat({ max: 40 }), { maxLength: 4 }))
  .map(([pieces, breaks]) => make(pieces, breaks));

test('a stretch of a copy leads back to exactly the letters it stands for', () => {
  fc.assert(
    fc.property(made, fc.nat(), fc.nat(), ({ original, copy, from, marks, block }, a, b) => {
      const { letters, masked } = maskedBlock(block, marks);
      expect(letters).toBe(copy);
      expect(unmaskedText(letters, masked)).toBe(original);
      const [start, end] = [a % (copy.length + 1), b % (copy.length + 1)].sort((x, y) => x - y);
      if (start === undefined || end === undefined || start === end) {
        expect(toOriginal(masked, { start: start ?? 0, end: end ?? 0 })).toBeNull();
        return;
      }
      const meant = from.slice(start, end);
      const first = Math.min(...meant.map(([begin]) => begin));
      const last = Math.max(...meant.map(([, stop]) => stop));
      expect(toOriginal(masked, { start, end })).toEqual({ start: first, end: last });
    }),
    { numRuns: runs(1500, 50_000) },
  );
});

test('a stretch of the case is found in the copy, or is not in it', () => {
  fc.assert(
    fc.property(made, fc.nat(), fc.nat(), ({ original, from, marks, block }, a, b) => {
      const { masked } = maskedBlock(block, marks);
      const [start, end] = [a % (original.length + 1), b % (original.length + 1)].sort(
        (x, y) => x - y,
      );
      if (start === undefined || end === undefined || start === end) return;
      const meant = from.flatMap(([begin, stop], at) => (begin < end && stop > start ? [at] : []));
      const wanted =
        meant.length === 0 ? null : { start: Math.min(...meant), end: Math.max(...meant) + 1 };
      expect(toCopy(masked, { start, end })).toEqual(wanted);
    }),
    { numRuns: runs(1500, 50_000) },
  );
});
