import { reportEnd } from '../../text/nl/reportEnd.ts';
import type { ReportBlock } from '../reportDocument.ts';
import { blocksText } from '../blocksText.ts';
import { row, wordsCell } from '../runs.ts';

const text = reportEnd.account;

/** The hard words that these blocks use, explained; nothing when they use none. */
export function hardWords(blocks: readonly ReportBlock[]): readonly ReportBlock[] {
  const words = blocksText(blocks);
  const used = reportEnd.hardWords.filter(([pattern]) => pattern.test(words));
  if (used.length === 0) return [];
  return [
    {
      kind: 'table',
      tone: 'neutral',
      caption: text.hardWords,
      head: text.hardWordsHead,
      rows: used.map(([, word, meaning]) => row(wordsCell(word, true), wordsCell(meaning))),
      widths: [0.33, 0.67],
    },
  ];
}
