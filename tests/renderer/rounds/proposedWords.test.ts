import { expect, test } from 'vitest';
import { fieldWords } from '#shared/analysis/fieldWords';
import { remarkThreads } from '#shared/remarks/remarkThreads';
import { proposedWords } from '../../../renderer/features/rounds/proposedWords.ts';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

/** What a suggestion about the status of a hypothesis proposes, as a round tells it. */
function told(place: string, proposedValue: string): string | undefined {
  const analysis = buildAnalysis({
    hypothesis: [{ id: 'h-1', shortName: 'Weglopen geeft rust' }],
    reviewComment: [{ id: 'c-1', kind: 'suggestion', place, proposedValue }],
  });
  return remarkThreads(analysis, () => ({ kind: 'orphan' })).map((thread) =>
    proposedWords(analysis, thread),
  )[0];
}

test('a proposed value is told in the words of its field', () => {
  const words = fieldWords('hypothesis', 'status').options?.['rejected'];
  expect(words).toBeTypeOf('string');
  expect(told('hypothesis/h-1/status', 'rejected')).toBe(words);
});

test('a proposal for what is gone, or that fits no more, stays as it was written', () => {
  expect(told('hypothesis/h-2/status', 'rejected')).toBe('rejected');
  expect(told('hypothesis/h-1/status', 'certain')).toBe('certain');
  expect(told('hypothesis/h-1/status', '')).toBe('');
});
