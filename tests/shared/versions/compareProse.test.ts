import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Prose, Run } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { compareProse, sameProse } from '#shared/versions/compareProse';
import type { ChangedBlock, ProseChange } from '#shared/versions/proseChange';
import { splitWords } from '#shared/versions/textTokens';
import { runs } from '../../support/runs.ts';

function block(id: string, text: string, more: Partial<Block> = {}): Block {
  return { id, type: 'paragraph', indent: 0, runs: text === '' ? [] : [{ text }], ...more };
}

/** `[same]`, `{+added+}`, `{-removed-}`, `¶` at the end of a block: short enough to read. */
function shown(change: ProseChange): readonly string[] {
  return change.blocks.map(
    ({ end, moved, parts }) =>
      `${moved === null ? '' : `${moved}: `}${parts.map(partShown).join('')}${{ same: '¶', added: '{+¶+}', removed: '{-¶-}' }[end]}`,
  );
}

function partShown({ kind, run }: ChangedBlock['parts'][number]): string {
  const text = run.text === '\n' ? '¶' : run.text;
  if (kind === 'added') return `{+${text}+}`;
  if (kind === 'removed') return `{-${text}-}`;
  return kind === 'same' || kind === 'moved' ? text : `{~${text}~}`;
}

/** What the change says the text is, leaving out one kind of part. */
function applied(change: ProseChange, side: 'before' | 'after'): string {
  const left = side === 'before' ? 'added' : 'removed';
  return change.blocks
    .map(({ parts, end, moved }) => {
      // A block that moved stands on one side only.
      if (moved === (side === 'before' ? 'here' : 'away')) return '';
      const text = parts
        .filter(({ kind }) => kind !== left)
        .map(({ run }) => run.text)
        .join('');
      return end === left ? text : `${text}\n`;
    })
    .join('');
}

function plain(prose: Prose): string {
  return prose.map((one) => `${one.runs.map((run) => run.text).join('')}\n`).join('');
}

const word = fc.constantFrom(
  'spanning',
  'de',
  'het',
  'thuis',
  'loopt',
  'weg',
  "foto's",
  '3,5',
  ',',
);
const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' '));
const run: fc.Arbitrary<Run> = fc.record({ text, bold: fc.boolean() }).map((one) => ({
  text: one.text,
  ...(one.bold ? { bold: true as const } : {}),
}));
const type = fc.constantFrom('paragraph' as const, 'heading3' as const, 'bullet' as const);
const prose: fc.Arbitrary<Prose> = fc
  .array(fc.record({ type, runs: fc.array(run, { maxLength: 3 }), id: fc.nat({ max: 8 }) }), {
    maxLength: 8,
  })
  .map((blocks) => {
    const seen = new Set<number>();
    return blocks
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .map(({ id, ...rest }) => ({
        ...rest,
        id: `b${String(id)}`,
        indent: 0 as const,
        runs: rest.runs.filter((one) => one.text !== ''),
      }));
  });

describe('words as Dutch writes them', () => {
  it('stay whole', () => {
    const said = "'s Ochtends om 3,5 uur: foto's, op-en-neer 12-03-2019";
    expect(splitWords(said).filter((part) => /[\p{L}\p{N}]/u.test(part))).toEqual([
      "'s",
      'Ochtends',
      'om',
      '3,5',
      'uur',
      "foto's",
      'op-en-neer',
      '12-03-2019',
    ]);
    expect(splitWords(said).join('')).toBe(said);
  });
});

describe('a compared text', () => {
  it('shows words that came and went, and whole words only', () => {
    const change = compareProse(
      [block('a', 'Hij loopt weg van spanning thuis.')],
      [block('a', 'Hij loopt steeds weg van spanningen thuis.')],
    );
    expect(shown(change)).toEqual([
      'Hij loopt {+steeds +}weg van {-spanning-}{+spanningen+} thuis.¶',
    ]);
    expect([change.wordsAdded, change.wordsRemoved]).toEqual([2, 1]);
  });

  it('takes Enter for Enter and a joined paragraph for joined', () => {
    const one = [block('b', 'Eerste zin. Tweede zin.')];
    const two = [block('a', 'Eerste zin.'), block('b', ' Tweede zin.')];
    expect(shown(compareProse(one, two))).toEqual(['Eerste zin.{+¶+}', ' Tweede zin.¶']);
    expect(shown(compareProse(two, one))).toEqual(['Eerste zin.{-¶-} Tweede zin.¶']);
  });

  it('knows a paragraph that moved, also when a word in it changed', () => {
    const first = block('a', 'Hier begint het verhaal van de familie.');
    const second = block('b', 'Daarna komt de school in beeld.');
    const third = block('c', 'Tot slot wat het gezin zelf zegt.');
    const edited = block('c', 'Tot slot wat moeder zelf zegt.');
    expect(shown(compareProse([first, second, third], [edited, first, second]))).toEqual([
      'here: Tot slot wat {+moeder+} zelf zegt.{+¶+}',
      'Hier begint het verhaal van de familie.¶',
      'Daarna komt de school in beeld.¶',
      'away: Tot slot wat {-het gezin-} zelf zegt.{-¶-}',
    ]);
  });

  it('does not make confetti of a sentence that was written anew', () => {
    const change = compareProse(
      [block('a', 'Wij zien dat de jongere op de groep vaak boos wordt en wegloopt.')],
      [block('a', 'Moeder vertelt over een rustige zomer bij oma, de eerste in jaren.')],
    );
    const parts = change.blocks[0]?.parts ?? [];
    expect(parts.length).toBeLessThanOrEqual(3);
  });

  it('shows bold as set otherwise, not as other words', () => {
    const bold = block('a', '', { runs: [{ text: 'Een ' }, { text: 'woord', bold: true }] });
    expect(shown(compareProse([block('a', 'Een woord')], [bold]))).toEqual(['Een {~woord~}¶']);
  });

  it('takes a reference for the thing it points at, whatever that is called now', () => {
    const pointing = (name: string, id: string) =>
      block('a', '', {
        runs: [
          { text: 'Zie ' },
          { text: name, ref: { collection: 'factor', id: id as EntityId } },
          { text: '.' },
        ],
      });
    expect(sameProse([pointing('Spanning', 'f1')], [pointing('Druk', 'f1')])).toBe(true);
    expect(shown(compareProse([pointing('Spanning', 'f1')], [pointing('Druk', 'f2')]))).toEqual([
      'Zie {-Spanning-}{+Druk+}.¶',
    ]);
  });

  it('shows a paragraph that became a heading as one block', () => {
    const change = compareProse([block('a', 'Thuis')], [block('a', 'Thuis', { type: 'heading3' })]);
    expect(change.blocks).toMatchObject([
      { end: 'same', look: { type: 'heading3' }, was: { type: 'paragraph' } },
    ]);
  });

  it('gives back both texts, and the same answer every time', () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const change = compareProse(before, after);
        expect(applied(change, 'after')).toBe(plain(after));
        expect(applied(change, 'before')).toBe(plain(before));
        expect(compareProse(before, after)).toEqual(change);
        const kept = change.blocks.filter(({ end }) => end !== 'removed');
        expect(kept.map(({ look }) => look.type)).toEqual(after.map((one) => one.type));
      }),
      { numRuns: runs(1000, 20_000) },
    );
  });

  it('differs in nothing when both read the same, whatever the ids', () => {
    fc.assert(
      fc.property(prose, fc.boolean(), (before, renamed) => {
        const after = renamed ? before.map((one) => ({ ...one, id: `x${one.id}` })) : before;
        const change = compareProse(before, after);
        expect(sameProse(before, after)).toBe(true);
        const kinds = change.blocks.flatMap(({ end, was, parts }) => [
          end,
          was,
          ...parts.map(({ kind }) => kind),
        ]);
        expect(kinds.filter((kind) => kind !== 'same' && kind !== null)).toEqual([]);
        expect([change.wordsAdded, change.wordsRemoved]).toEqual([0, 0]);
      }),
      { numRuns: runs(300, 5000) },
    );
  });
});
