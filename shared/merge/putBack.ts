import * as Y from 'yjs';
import { isSeparator, proseName, textOrigin, blockMapName } from '../casedoc/blockNames.ts';
import { readProse } from '../casedoc/flatText.ts';
import { placeOfLetter } from './letterPlace.ts';
import type { LetterSpan, ReviewItem } from './mergeReceipt.ts';
import { lettersOf, piecesOf, type ItemList } from './structs.ts';

export type StrandedItem = Extract<ReviewItem, { readonly kind: 'stranded' }>;

/**
 * Gives stranded words their sentence back: what was taken away around them stands again where it
 * stood, or, when it was moved, the words go to where it is now. One undo step. False when there is
 * nothing to do: the words are gone, or somebody put the sentence back already.
 */
export function putBack(doc: Y.Doc, item: StrandedItem): boolean {
  const { trace, movedTo } = item;
  const text = doc.getText(trace.root);
  if (!trace.words.some((word) => isAlive(text, word)) || isPutBack(doc, item)) return false;
  doc.transact(() => {
    if (movedTo === null || trace.words.some(({ goesTo }) => goesTo === null)) {
      restoreAround(doc, text, trace.removed);
    } else {
      const target = doc.getText(proseName(movedTo.place.entity, movedTo.place.field));
      carry(doc, text, trace.words, target);
    }
  }, textOrigin);
  return true;
}

/**
 * Leaves the words without their sentence, in a paragraph of their own when theirs was taken away:
 * else they would hang on to somebody else's. False when there is nothing to do.
 */
export function keepOnlyWords(doc: Y.Doc, { trace }: StrandedItem): boolean {
  const text = doc.getText(trace.root);
  const last = trace.words.at(-1);
  const ends = trace.removed.filter(({ kind }) => kind !== 'text');
  if (last === undefined || ends.length === 0 || !isAlive(text, last)) return false;
  const end = placeOfLetter(text, { ...last, clock: last.clock + last.length - 1 });
  const isOwn = end !== null && isEndAt(text, end.index + 1);
  const wanted = isOwn ? ends.filter(({ kind }) => kind === 'lead') : ends;
  if (wanted.length === 0) return false;
  doc.transact(() => {
    restoreAround(doc, text, wanted);
  }, textOrigin);
  return true;
}

/** Whether any of the words still stands somewhere in its text. */
export function hasStrandedWords(doc: Y.Doc, { trace }: StrandedItem): boolean {
  const text = doc.getText(trace.root);
  return trace.words.some((word) => isAlive(text, word));
}

/** All places are looked up first and filled from the last to the first: so none of them shifts. */
function restoreAround(doc: Y.Doc, text: Y.Text, spans: StrandedItem['trace']['removed']): void {
  const places = spans.map((span) => ({ span, index: placeOfLetter(text, span)?.index ?? null }));
  for (const { span, index } of places.reverse()) {
    if (index === null) continue;
    if (span.kind === 'lead' && (index === 0 || isEndAt(text, index - 1))) continue;
    insertCopy(doc, text, index, span, span.attributes);
  }
}

/** Takes words out of one place and puts them at another. */
function carry(doc: Y.Doc, from: Y.Text, words: StrandedItem['trace']['words'], to: Y.Text): void {
  const places = words.map(({ goesTo, ...word }) => {
    const place = goesTo === null ? null : placeOfLetter(to, goesTo);
    const behind = place?.isAlive === true && goesTo?.side === 'after' ? 1 : 0;
    return { word, index: place === null ? null : place.index + behind };
  });
  for (const { word, index } of places.reverse()) {
    if (index !== null) insertCopy(doc, to, index, word, {});
  }
  for (const { client, clock, length } of words) {
    for (const piece of piecesOf(doc, client, clock, length)) {
      const old = placeOfLetter(from, { client, clock: piece.clock });
      if (old?.isAlive === true) from.delete(old.index, piece.length);
    }
  }
}

function insertCopy(
  doc: Y.Doc,
  text: Y.Text,
  index: number,
  { client, clock, length }: LetterSpan,
  attributes: Readonly<Record<string, unknown>>,
): void {
  for (const piece of piecesOf(doc, client, clock, length).reverse()) {
    const { struct } = piece;
    if (!(struct instanceof Y.Item)) continue;
    if (struct.content instanceof Y.ContentString) {
      text.insert(index, lettersOf(struct, piece.clock, piece.length), { ...attributes });
    } else if (struct.content instanceof Y.ContentEmbed) {
      text.insertEmbed(index, struct.content.embed, { ...attributes });
    }
  }
}

function isAlive(text: ItemList, { client, clock, length }: LetterSpan): boolean {
  for (let offset = 0; offset < length; offset += 1) {
    if (placeOfLetter(text, { client, clock: clock + offset })?.isAlive === true) return true;
  }
  return false;
}

/** Whether the paragraph can be read again as its writer saw it. */
function isPutBack(doc: Y.Doc, { before, trace }: StrandedItem): boolean {
  const prose = readProse(doc.getText(trace.root), doc.getMap(blockMapName));
  const wanted = before.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
  return prose.some(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .includes(wanted),
  );
}

function isEndAt(text: ItemList, index: number): boolean {
  let at = 0;
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted || !item.countable) continue;
    if (index < at + item.length) {
      return item.content instanceof Y.ContentEmbed && isSeparator(item.content.embed);
    }
    at += item.length;
  }
  return false;
}
