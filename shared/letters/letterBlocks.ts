import { plainText, type Block, type Prose, type Run } from '../analysis/prose.ts';
import { letters } from '../text/nl/letters.ts';

/** A block of a proposed text, before it has an id in a document. */
export type ProposedBlock = Omit<Block, 'id'>;

/** A question above what answers it. */
export function question(text: string): ProposedBlock {
  return block('heading3', [{ text }]);
}

/** Sentences that belong together; null and blank ones fall out, and nothing is left of none. */
export function sentences(parts: readonly (string | null)[]): readonly ProposedBlock[] {
  const text = parts.filter((part) => part !== null && part.trim() !== '').join(' ');
  return text === '' ? [] : [block('paragraph', [{ text }])];
}

/** Somebody's own words, as they were said. */
export function ownWords(prose: Prose): readonly ProposedBlock[] {
  const text = plainText(prose).replaceAll('\n', ' ').trim();
  return text === '' ? [] : [block('quote', [{ text }])];
}

/** Own words in running text, between marks; null when there are none. */
export function inlineWords(prose: Prose): string | null {
  const text = plainText(prose).replaceAll('\n', ' ').trim();
  if (text === '') return null;
  return /[“„"]/u.test(text) ? text : `“${text}”`;
}

/** One of a list; a name in front stands out. */
export function item(text: string, name = ''): ProposedBlock {
  return block('bullet', [
    ...(name === '' ? [] : [{ text: `${name}:`, bold: true } as const]),
    { text: name === '' ? text : ` ${text}` },
  ]);
}

/** One step of a pattern: a few in a row become a drawing (`stepListIn`). */
export function step(text: string): ProposedBlock {
  return block('numbered', [{ text }]);
}

/** What only a person can write: it stands in the text until somebody did. */
export function gap(what: string): ProposedBlock {
  return block('paragraph', [{ text: `${letters.gapStart} ${what}` }]);
}

/** Whether a block still asks to be filled in. */
export function isGap(of: ProposedBlock): boolean {
  return of.runs[0]?.text.trimStart().startsWith(letters.gapStart) === true;
}

/** The gaps of a text that nobody filled in yet. */
export function openGaps(text: readonly ProposedBlock[]): readonly string[] {
  return text.filter(isGap).map(({ runs }) => runs.map((run) => run.text).join(''));
}

function block(type: Block['type'], runs: readonly Run[]): ProposedBlock {
  return { type, indent: 0, runs };
}
