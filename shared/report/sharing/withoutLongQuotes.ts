import type { Prose } from '../../analysis/prose.ts';
import { sharingCopies } from '../../text/nl/sharingCopies.ts';

/** From so many words on, who was there knows who said it (privacy.md 5.2). */
const MOST_WORDS = 8;
const QUOTED = /[“„"]([^“”„"]*)[”"]/gu;

/** Quotations of more than eight words give way to a note that they must be said otherwise. */
export function withoutLongQuotes(prose: Prose): Prose {
  return prose.map((block) => {
    const words = block.runs.map(({ text }) => text).join('');
    if (block.type === 'quote' && isLong(words)) {
      return { ...block, type: 'paragraph', runs: [{ text: sharingCopies.learning.quoteCut }] };
    }
    return {
      ...block,
      runs: block.runs.map((run) => ({
        ...run,
        text: run.text.replace(QUOTED, (quote: string, inner: string) =>
          isLong(inner) ? sharingCopies.learning.quoteCut : quote,
        ),
      })),
    };
  });
}

function isLong(words: string): boolean {
  return words.trim().split(/\s+/u).length > MOST_WORDS;
}
