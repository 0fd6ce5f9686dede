import * as Y from 'yjs';
import { isSeparator } from '../casedoc/blockNames.ts';
import { isLetters, lettersOf, parentOf, piecesOf, type SharedType } from './structs.ts';

/** A stretch of a text as one side saw it; one that both kept has no name of its own. */
export interface Segment {
  readonly client: number;
  readonly clock: number;
  /** Of what both kept, only the words at both ends are told. */
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
  const kept = keptLetters();
  const flush = (): void => {
    const text = kept.take();
    if (text !== '') segments.push(keptSegment(text));
  };
  let client = -1;
  let seen = 0;
  for (let item = type._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    const { content } = item;
    const isText = content instanceof Y.ContentString;
    if (content instanceof Y.ContentFormat) {
      attributes = withMark(attributes, content);
      continue;
    }
    if (!isText && !isLetters(item)) continue;
    if (item.id.client !== client) {
      client = item.id.client;
      seen = seenBy(client);
    }
    const isEnd = content instanceof Y.ContentEmbed && isSeparator(content.embed);
    const isWhole = outcome === null || !outcome.broken.has(item);
    // Most of a text: nothing new, and in the merge as it was.
    if (!isEnd && isWhole && item.id.clock + item.length <= seen) {
      kept.add(isText ? content.str : lettersOf(item, item.id.clock, item.length));
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
          kept.add(text);
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

/**
 * Nobody asks where in the text the letters are that both kept, nor for more of them than the words
 * at both ends: they are one segment.
 */
function keptLetters() {
  let head = '';
  let tail = '';
  let isWord = true;
  return {
    add: (letters: string): void => {
      const hasSpace = /\s/u.test(letters);
      if (isWord) head += letters;
      else tail = hasSpace ? letters : tail + letters;
      isWord &&= !hasSpace;
    },
    take: (): string => {
      const text = head + tail;
      head = '';
      tail = '';
      isWord = true;
      return text;
    },
  };
}

const keptSegment = (text: string): Segment => ({
  client: 0,
  clock: 0,
  text,
  isEnd: false,
  isNew: false,
  isCut: false,
  attributes: none,
});
const none: Segment['attributes'] = {};

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
