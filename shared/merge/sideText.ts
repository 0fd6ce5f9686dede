import * as Y from 'yjs';
import { isSeparator } from '../casedoc/blockNames.ts';
import { isLetters, lettersOf, parentOf, piecesOf, type SharedType } from './structs.ts';

/** A stretch of a text as one side saw it; one that both kept has no name of its own. */
export interface Segment {
  readonly client: number;
  readonly clock: number;
  readonly text: string;
  /** The end of a block; its text is one U+FFFC. */
  readonly isEnd: boolean;
  /** Written by this side; the other had not seen it. */
  readonly isNew: boolean;
  /** Deleted by the other; this side had not seen that. */
  readonly isCut: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The first clock of a client that the other had not seen. */
export type Seen = (client: number) => number;

/** What a merge made of a text of which letters were taken away. */
export interface Outcome {
  readonly merged: Y.Doc;
  /** The items that are not whole in the merge any more (`compareSide`). */
  readonly broken: ReadonlySet<Y.Item>;
}

/** Reads a text as `side` shows it, in order, marking what is new and what the other took away. */
export function readSegments(
  type: SharedType,
  seenBy: Seen,
  outcome: Outcome | null,
): readonly Segment[] {
  const segments: Segment[] = [];
  let attributes: Readonly<Record<string, unknown>> = {};
  // Nobody asks where in the text the letters are that both kept: they are one segment.
  let kept = '';
  const flush = (): void => {
    if (kept !== '') segments.push({ ...keptLetters, text: kept });
    kept = '';
  };
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    if (item.content instanceof Y.ContentFormat) {
      attributes = withMark(attributes, item.content);
      continue;
    }
    if (!isLetters(item)) continue;
    const isEnd = item.content instanceof Y.ContentEmbed && isSeparator(item.content.embed);
    const { client } = item.id;
    const seen = seenBy(client);
    const isWhole = outcome === null || !outcome.broken.has(item);
    // Most of a text: nothing new, and in the merge as it was.
    if (!isEnd && isWhole && item.id.clock + item.length <= seen) {
      kept += lettersOf(item, item.id.clock, item.length);
      continue;
    }
    for (const part of splitAt(item.id.clock, item.length, seen)) {
      const isNew = part.clock >= seen;
      const isUntold = isWhole || isNew;
      const pieces = isUntold
        ? [{ ...part, struct: null }]
        : piecesOf(outcome.merged, client, part.clock, part.length);
      for (const { clock, length, struct } of pieces) {
        const isCut = struct?.deleted === true;
        const text = lettersOf(item, clock, length);
        if (!isEnd && !isNew && !isCut) {
          kept += text;
          continue;
        }
        flush();
        segments.push({ client, clock, text, isEnd, isNew, isCut, attributes });
      }
    }
  }
  flush();
  return segments;
}

const keptLetters = {
  client: 0,
  clock: 0,
  isEnd: false,
  isNew: false,
  isCut: false,
  attributes: {},
} as const;

/** The texts with letters that the other had not seen and that are still there. */
export function textsWithNew(doc: Y.Doc, seenBy: Seen): readonly SharedType[] {
  const types = new Set<SharedType>();
  for (const [client, structs] of doc.store.clients) {
    const seen = seenBy(client);
    for (const item of structs) {
      const isNew = item.id.clock + item.length > seen;
      if (!isNew || !(item instanceof Y.Item) || item.deleted || !isLetters(item)) continue;
      const type = parentOf(item);
      if (type !== null) types.add(type);
    }
  }
  return [...types];
}

/** The words that hold at least one new letter: what was written, as people count it. */
export function countNewWords(segments: readonly Segment[]): number {
  let count = 0;
  let isWord = false;
  let isNewWord = false;
  const end = (): void => {
    if (isWord && isNewWord) count += 1;
    isWord = false;
    isNewWord = false;
  };
  for (const { text, isEnd, isNew } of segments) {
    if (isEnd) {
      end();
      continue;
    }
    for (const part of isNew ? text.split(/(\s+)/u) : edgesOf(text)) {
      if (part === '') continue;
      if (/^\s/u.test(part)) {
        end();
      } else if (/[\p{L}\p{N}]/u.test(part)) {
        isWord = true;
        isNewWord ||= isNew;
      }
    }
  }
  end();
  return count;
}

/** Of text that is not new only the beginning and the end can be part of a new word. */
function edgesOf(text: string): readonly string[] {
  const first = text.search(/\s/u);
  if (first < 0) return [text];
  let last = text.length;
  while (!/\s/u.test(text.charAt(last - 1))) last -= 1;
  return [text.slice(0, first), ' ', text.slice(last)];
}

interface Range {
  readonly clock: number;
  readonly length: number;
}

function splitAt(clock: number, length: number, at: number): readonly Range[] {
  if (at <= clock || at >= clock + length) return [{ clock, length }];
  return [
    { clock, length: at - clock },
    { clock: at, length: clock + length - at },
  ];
}

function withMark(
  attributes: Readonly<Record<string, unknown>>,
  { key, value }: Y.ContentFormat,
): Readonly<Record<string, unknown>> {
  const { [key]: before, ...others } = attributes;
  const now: unknown = value;
  if (now === null) return before === undefined ? attributes : others;
  return { ...others, [key]: now };
}
