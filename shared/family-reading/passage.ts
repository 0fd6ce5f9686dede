import type { CollectionName } from '../analysis/collectionNames.ts';
import { runLetters, type Block, type BlockType, type Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';

/** What is read together, in the order in which it is offered. */
export const passageGroups = [
  'letter',
  'ownWords',
  'summary',
  'hypothesis',
  'loop',
  'lead',
  'help',
] as const;
export type PassageGroup = (typeof passageGroups)[number];

/** A stretch in one style; `start` counts from the begin of its field, null outside a field. */
export interface PassageRun {
  readonly text: string;
  readonly start: number | null;
  /** It stands for one letter of the field: a name that is pointed at. */
  readonly isReference: boolean;
}

export interface PassageLine {
  /** Tells lines of one passage apart. */
  readonly id: string;
  readonly type: BlockType;
  readonly runs: readonly PassageRun[];
}

/** One thing to read, and where a remark on it belongs. */
export interface Passage {
  /** The same each time: what it is of, and for a piece where that begins. */
  readonly key: string;
  readonly group: PassageGroup;
  readonly collection: CollectionName;
  readonly id: EntityId;
  /** The field it is the text of; null when the app told it. */
  readonly field: string | null;
  /** A question or a name above it; empty for none. */
  readonly title: string;
  /** How sure the duo is, before the text; empty for none. */
  readonly lead: string;
  readonly lines: readonly PassageLine[];
  /** A piece of a longer text: a remark on all of it points at its words. */
  readonly isPart: boolean;
  /** It speaks of another parent too: not offered by itself. */
  readonly isAboutOther: boolean;
}

/**
 * The lines of a text that this reader may have, with their places in the whole text: each block is
 * ended by one sign, and a reference is one.
 */
export function linesOf(whole: Prose, readable: Prose): readonly PassageLine[] {
  const left = new Map(readable.map((block) => [block.id, block]));
  const lines: PassageLine[] = [];
  let at = 0;
  for (const block of whole) {
    const shown = left.get(block.id);
    if (shown !== undefined) lines.push(lineOf(shown, at));
    at += lettersIn(block) + 1;
  }
  return lines.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}

/** Sentences the app told, which stand in no field. */
export function toldLines(sentences: readonly string[]): readonly PassageLine[] {
  return sentences.map((text, index) => ({
    id: `told-${String(index)}`,
    type: 'paragraph',
    runs: [{ text, start: null, isReference: false }],
  }));
}

/** The words of a line as they are read. */
export function lineWords({ runs }: PassageLine): string {
  return runs.map(({ text }) => text).join('');
}

function lineOf(block: Block, start: number): PassageLine {
  let at = start;
  const runs = block.runs.map((run): PassageRun => {
    const isReference = run.ref !== undefined;
    const shown = { text: run.text, start: at, isReference };
    at += runLetters(run).length;
    return shown;
  });
  return { id: block.id, type: block.type, runs };
}

function lettersIn({ runs }: Block): number {
  return runs.reduce((sum, run) => sum + runLetters(run).length, 0);
}
