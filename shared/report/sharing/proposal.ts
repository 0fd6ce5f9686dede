import { plainText, type Prose } from '../../analysis/prose.ts';
import type { ProposedBlock } from '../../letters/letterBlocks.ts';

/** A piece of a proposed text; without lines it falls out. */
export interface ProposalPart {
  readonly heading: string;
  readonly lines: readonly ProposalLine[];
}
/** A paragraph, or an item of a list. */
export type ProposalLine = string | { readonly item: string };

/** A proposed text to edit: a heading for each part that has something to say. */
export function proposedBlocks(parts: readonly ProposalPart[]): readonly ProposedBlock[] {
  return parts.flatMap(({ heading, lines }): readonly ProposedBlock[] => {
    const written = lines.filter((line) => wordsOf(line).trim() !== '');
    if (written.length === 0) return [];
    return [
      { type: 'heading3', indent: 0, runs: [{ text: heading }] },
      ...written.map((line): ProposedBlock => ({
        type: typeof line === 'string' ? 'paragraph' : 'bullet',
        indent: 0,
        runs: [{ text: wordsOf(line).trim() }],
      })),
    ];
  });
}

/** A proposed text as prose, for a document that nobody edited yet. */
export function asProse(blocks: readonly ProposedBlock[]): Prose {
  return blocks.map((block, index) => ({ ...block, id: `b-${String(index + 1)}` }));
}

/** The texts as items of a list. */
export function items(lines: readonly string[]): readonly ProposalLine[] {
  return lines.filter((line) => line.trim() !== '').map((item) => ({ item }));
}

/** The same lines as one paragraph, for a text that must be short. */
export function inOneLine(lines: readonly ProposalLine[]): readonly ProposalLine[] {
  return [
    lines
      .map((line) => wordsOf(line).trim())
      .filter((words) => words !== '')
      .join(' '),
  ];
}

/** A prose field on one line, ended like a sentence; empty stays empty. */
export function said(prose: Prose): string {
  return ended(plainText(prose).replace(/\s+/gu, ' ').trim());
}

/** The same without its full stop, to stand in a sentence. */
export function bare(prose: Prose): string {
  return said(prose).replace(/\.$/u, '');
}

/** Ended like a sentence. */
export function ended(text: string): string {
  return text === '' || /[.!?…]["”’')\]]*$/u.test(text) ? text : `${text}.`;
}

function wordsOf(line: ProposalLine): string {
  return typeof line === 'string' ? line : line.item;
}
