import type { LetterKind } from '../analysis/letter.ts';
import { readability, type Readability, type ReadabilityOptions } from '../language/readability.ts';
import type { Reader } from '../language/readers.ts';
import type { TextSpan } from '../language/textSpan.ts';
import { isGap, type ProposedBlock } from './letterBlocks.ts';

/** A text as one string, with where each block begins in it and what is somebody's own words. */
export interface PlainLetter {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ownWords: readonly TextSpan[];
}

/** Blocks that still ask to be filled in are no text yet: they are blank here. */
export function plainLetter(blocks: readonly ProposedBlock[]): PlainLetter {
  let text = '';
  const starts: number[] = [];
  const own: TextSpan[] = [];
  for (const block of blocks) {
    const said = isGap(block) ? '' : block.runs.map((run) => run.text).join('');
    starts.push(text.length);
    if (block.type === 'quote') own.push({ start: text.length, end: text.length + said.length });
    text += `${said}\n\n`;
  }
  return { text, starts, ownWords: own };
}

/** How an edited text reads for whom it is written. */
export function letterReadability(
  blocks: readonly ProposedBlock[],
  reader: Reader,
  options: Pick<ReadabilityOptions, 'extraWords'> = {},
): Readability {
  const { text, ownWords } = plainLetter(blocks);
  return readability(text, reader, { ...options, ownWords });
}

/** For whom each kind is written; what professionals read is held to the limits of the analysis. */
export const readerOf: Readonly<Record<LetterKind, Reader>> = {
  familySummary: 'parents',
  youthLetter: 'youth12',
  childLetter: 'youth8',
  schoolVersion: 'school',
  expertTeam: 'scientist',
  followUp: 'scientist',
  legal: 'scientist',
  learning: 'scientist',
};
