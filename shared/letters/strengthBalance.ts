import type { Entity } from '../analysis/analysis.ts';
import { letterPartWords } from '../text/nl/letterPartWords.ts';
import { isGap, type ProposedBlock } from './letterBlocks.ts';

/** Words under the question what goes well, and under the one what happens. */
export interface StrengthBalance {
  readonly strengths: number;
  readonly worries: number;
}

/**
 * A summary for a parent in which the strengths have less than half the words of the worries
 * (privacy.md 6.4: at least 1:2); null when there is room enough for them, or when the text has no
 * such two parts. A hint: what is still to be filled in counts for neither.
 */
export function fewStrengths({ kind, text }: Entity<'letter'>): StrengthBalance | null {
  if (kind !== 'familySummary') return null;
  const { strengths: aboutStrengths, worries: aboutWorries } = letterPartWords.balance;
  const strengths = wordsUnder(text, aboutStrengths);
  const worries = wordsUnder(text, aboutWorries);
  if (strengths === null || worries === null || strengths * 2 >= worries) return null;
  return { strengths, worries };
}

/** Words from a heading up to the next one; null without such a heading. */
function wordsUnder(blocks: readonly ProposedBlock[], heading: RegExp): number | null {
  const at = blocks.findIndex((block) => isHeading(block) && heading.test(textOf(block)));
  if (at < 0) return null;
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex(isHeading);
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .filter((block) => !isGap(block))
    .reduce((sum, block) => sum + (textOf(block).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
}

const isHeading = ({ type }: ProposedBlock): boolean => type.startsWith('heading');
const textOf = ({ runs }: ProposedBlock): string => runs.map((run) => run.text).join('');
