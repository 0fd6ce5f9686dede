import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runLetters, type Block, type Prose } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { linesOf, lineWords } from '#shared/family-reading/passage';
import { sentencesIn, spanIn } from '#shared/family-reading/sentences';
import { runs } from '../../support/runs.ts';

const reference = { collection: 'participant', id: 'p-1' as EntityId } as const;
const run = fc.oneof(
  { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: 30 }).map((text) => ({ text })) },
  { weight: 1, arbitrary: fc.constant({ text: 'Noor de Vries', ref: reference }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom({ text: 'Zo was het. ' }, { text: 'Of niet? Toch wel!' }),
  },
);
const prose: fc.Arbitrary<Prose> = fc
  .array(fc.array(run, { maxLength: 5 }), { minLength: 1, maxLength: 5 })
  .map((blocks) =>
    blocks.map((runsOf, index): Block => ({
      id: `b-${String(index)}`,
      type: 'paragraph',
      indent: 0,
      runs: runsOf,
    })),
  );

/** The field as an anchor counts it: a separator behind each block, one sign for a reference. */
const fieldText = (text: Prose) =>
  text.map(({ runs: of }) => of.map(runLetters).join('')).join('\n');

it('every sentence points at its own letters of the field, also when blocks are left out', () => {
  fc.assert(
    fc.property(prose, fc.integer({ min: 0, max: 31 }), (whole, kept) => {
      const readable = whole.filter((_, index) => (kept >> index) % 2 === 1);
      const field = fieldText(whole);
      for (const line of linesOf(whole, readable)) {
        const sentences = sentencesIn(line);
        expect(sentences.map(({ words }) => words).join('')).toBe(lineWords(line));
        const shown = whole.find(({ id }) => id === line.id)?.runs ?? [];
        const covered = sentences
          .map(({ span }) => (span === null ? '' : field.slice(span.start, span.end)))
          .join('');
        // A name may be in two sentences when its letters are; each points at the whole of it.
        expect(covered.replaceAll(/\uFFFC+/gu, '\uFFFC')).toBe(
          shown
            .map(runLetters)
            .join('')
            .replaceAll(/\uFFFC+/gu, '\uFFFC'),
        );
      }
    }),
    { numRuns: runs(200, 4000) },
  );
});

it('words in a line are found in the field, and half a name is the whole of it', () => {
  fc.assert(
    fc.property(prose, fc.nat(200), fc.nat(200), (whole, a, b) => {
      const field = fieldText(whole);
      for (const line of linesOf(whole, whole)) {
        const words = lineWords(line);
        const [start, end] = [Math.min(a, b) % words.length, Math.max(a, b)];
        const stop = Math.min(words.length, Math.max(start + 1, end));
        const span = spanIn(line, start, stop);
        expect(span).not.toBeNull();
        if (span === null) continue;
        const pieces = line.runs.map(({ text, isReference }) => ({ text, isReference }));
        let at = 0;
        const expected = pieces
          .map(({ text, isReference }) => {
            const from = at;
            at += text.length;
            const within = text.slice(Math.max(0, start - from), Math.max(0, stop - from));
            if (within === '') return '';
            return isReference ? '\uFFFC' : within;
          })
          .join('');
        expect(field.slice(span.start, span.end)).toBe(expected);
      }
    }),
    { numRuns: runs(200, 4000) },
  );
});
