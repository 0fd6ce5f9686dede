import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAnalysis } from '../../support/buildAnalysis.ts';
import { copyFor, fivePeople as participant } from '../../support/copyFor.ts';
import { runs } from '../../support/runs.ts';
import { wordsIn } from '../../support/wordsIn.ts';

// Each paragraph is made of sentences that say who is in them: the oracle knows without looking.
const neutral = ['Koken geeft rust.', 'Het weer was goed.', 'De bus was laat.'] as const;
const names = {
  'p-m': ['Linda', 'linda', 'Linda’s', 'Moeder', 'mama'],
  'p-f': ['Marco', 'MARCO', 'Marco de Wit', 'vader', 'papa’s'],
  'p-b': ['Daan', 'Daantje', 'Daan Kuiper', 'haar broertje'],
  'p-r': ['Robin'],
  'p-y': ['Senna'],
} as const;
type Who = keyof typeof names;
const WHO: readonly Who[] = ['p-m', 'p-f', 'p-b', 'p-r', 'p-y'];

interface Piece {
  readonly who: Who | null;
  readonly words: string;
}
const piece: fc.Arbitrary<Piece> = fc.oneof(
  fc.constantFrom(...neutral).map((words) => ({ who: null, words })),
  fc
    .constantFrom(...WHO)
    .chain((who) =>
      fc.constantFrom(...names[who]).map((name) => ({ who, words: `Toen kwam ${name} langs.` })),
    ),
);
const paragraph = fc.array(piece, { minLength: 1, maxLength: 3 });
const prose = fc.array(paragraph, { minLength: 1, maxLength: 3 });
type Made = readonly (readonly Piece[])[];
const wordsOf = (made: Made) =>
  made.map((pieces) => pieces.map(({ words }) => words).join(' ')).join('\n');

describe('with any texts and any answers', () => {
  it('keeps exactly the paragraphs in which nobody is who did not agree', () => {
    const cases = fc.record({
      events: fc.array(prose, { maxLength: 3 }),
      factors: fc.array(fc.record({ text: prose, on: fc.nat(3) }), { maxLength: 4 }),
      requests: fc.array(fc.record({ who: fc.constantFrom(...WHO), text: prose }), {
        maxLength: 3,
      }),
      agreed: fc.subarray(['p-m', 'p-f', 'p-b'] as const),
    });
    fc.assert(
      fc.property(cases, ({ events, factors, requests, agreed }) => {
        const gone = new Set<Who>(
          (['p-m', 'p-f', 'p-b'] as const).filter((who) => !agreed.includes(who)),
        );
        const may = (pieces: readonly Piece[]) =>
          pieces.every(({ who }) => who === null || !gone.has(who));
        const full = buildAnalysis({
          participant,
          lifeEvent: events.map((text, i) => ({ id: `t-${String(i)}`, text: wordsOf(text) })),
          factor: factors.map(({ text, on }, i) => ({
            id: `f-${String(i)}`,
            text: wordsOf(text),
            lifeEvents: [`t-${String(on)}`],
          })),
          helpRequest: requests.map(({ who, text }, i) => ({
            id: `q-${String(i)}`,
            participant: who,
            ownWords: wordsOf(text),
            wish: wordsOf(text),
          })),
        });
        const { analysis } = copyFor(full, { agreed });

        const keptEvents = events.flatMap((text, i) => {
          const left = text.filter(may);
          return left.length === 0 ? [] : [{ id: `t-${String(i)}`, left }];
        });
        const there = new Set(keptEvents.map((event) => event.id));
        const existed = new Set(events.map((_, i) => `t-${String(i)}`));
        const expected = buildAnalysis({
          participant: participant.filter((one) => !gone.has(one.id as Who)),
          lifeEvent: keptEvents.map((event) => ({ id: event.id, text: wordsOf(event.left) })),
          factor: factors.flatMap(({ text, on }, i) => {
            const left = text.filter(may);
            const event = `t-${String(on)}`;
            const points = there.has(event) || !existed.has(event) ? [event] : [];
            return left.length === 0
              ? []
              : [{ id: `f-${String(i)}`, text: wordsOf(left), lifeEvents: points }];
          }),
          helpRequest: requests.flatMap(({ who, text }, i) =>
            gone.has(who)
              ? []
              : [
                  {
                    id: `q-${String(i)}`,
                    participant: who,
                    ownWords: text.every(may) ? wordsOf(text) : '',
                    wish: wordsOf(text.filter(may)),
                  },
                ],
          ),
        });
        expect(withoutBlockIds(analysis)).toEqual(withoutBlockIds(expected));
        for (const who of gone) {
          for (const name of names[who]) {
            expect(wordsIn(analysis).toLowerCase()).not.toContain(name.toLowerCase());
          }
        }
      }),
      { numRuns: runs(150, 5_000) },
    );
  });
});

/** Blocks count on from their place; the place of what follows a dropped one changes. */
function withoutBlockIds(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && 'runs' in inner && 'indent' in inner
        ? { ...inner, id: '' }
        : key === 'order'
          ? ''
          : inner,
    ),
  ) as unknown;
}
