import type { QuotedWords } from '../remarks/findQuote.ts';
import type { ReviewComment } from '../analysis/review.ts';
import type { BlockSpan } from './blockSpan.ts';
import type { Stretch } from './maskedText.ts';

/** The words a remark points at in a copy, and where they are: names of letters mean nothing there. */
export type CopyAnchor = Pick<ReviewComment, 'quote' | 'before' | 'after' | 'from' | 'to'>;

const LONGEST_QUOTE = 4000;
const AROUND = 60;
const PLACE = /^(~?[A-Za-z0-9-]{1,64}(?:~[0-9]{1,6})?)@([0-9]{1,9})$/;

/** `block@offset`, as `from` and `to` of a remark in a copy that leaves. */
export function formatCopyAnchor(span: BlockSpan): Pick<CopyAnchor, 'from' | 'to'> {
  return {
    from: `${span.block}@${String(span.start)}`,
    to: `${span.endBlock}@${String(span.end)}`,
  };
}

/** Null for anything else, for example the names of letters. */
export function parseCopyAnchor({ from, to }: Pick<CopyAnchor, 'from' | 'to'>): BlockSpan | null {
  const [, block, start] = PLACE.exec(from) ?? [];
  const [, endBlock, end] = PLACE.exec(to) ?? [];
  if (block === undefined || endBlock === undefined) return null;
  return { block, start: Number(start), endBlock, end: Number(end) };
}

/** A stretch of a text in words, as much of it as a remark holds. */
export function wordsAround(text: string, { start, end }: Stretch): QuotedWords {
  return {
    quote: text.slice(start, Math.min(end, start + LONGEST_QUOTE)),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}
