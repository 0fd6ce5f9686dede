import { blockMapName } from '../casedoc/blockNames.ts';
import { readProse } from '../casedoc/flatText.ts';
import { placeOfLetter } from './letterPlace.ts';
import type { BlockPlace, ReviewItem, StrandedTrace } from './mergeReceipt.ts';
import { signerOf, type DocView, type MergeSide } from './mergeSide.ts';
import { findMoved, newLettersOf, type MovedText, type NewLetters } from './movedText.ts';
import type { Segment } from './sideText.ts';
import { findStranded, spanOf, type StrandedWords } from './strandedWords.ts';

/** What `writer` wrote into text that `remover` took away: the words stand without their sentence. */
export function reviewStranded(
  writer: MergeSide,
  remover: MergeSide,
  merged: DocView,
): readonly ReviewItem[] {
  const items: ReviewItem[] = [];
  let moves: readonly NewLetters[] | null = null;
  for (const type of writer.changes.cut) {
    if (!writer.changes.written.has(type)) continue;
    const root = writer.nameOf(type);
    const place = merged.placeOf(root);
    const mergedText = merged.doc.share.get(root);
    if (place === null || mergedText === undefined) continue;
    for (const stranded of findStranded(writer.segments(type))) {
      const [first] = stranded.words;
      if (first === undefined) continue;
      moves ??= writtenBy(remover);
      const removedText = joined(stranded.removed);
      const moved = findMoved(removedText, moves);
      items.push({
        id: `stranded|${root}|${String(first.client)}:${String(first.clock)}`,
        kind: 'stranded',
        place,
        block: placeOfLetter(mergedText, first)?.block ?? null,
        removedBy: remover.party,
        removedText,
        insertedText: textInOrder(stranded),
        writtenBy: signerOf(writer.doc, first.client).by,
        before: readProse(writer.doc.getText(root), writer.doc.getMap(blockMapName)).slice(
          stranded.block,
          stranded.block + 1,
        ),
        movedTo: moved === null ? null : blockOf(moved, remover, merged),
        trace: traceOf(root, stranded, moved),
      });
    }
  }
  return items;
}

// What stands as one may be kept in pieces; only what was apart gets a space between.
function textInOrder({ words, order }: StrandedWords): string {
  const text = words.map((word, index) => {
    const before = words[index - 1];
    const isNext = before === undefined || order.indexOf(before) + 1 === order.indexOf(word);
    return isNext ? word.text : ` ${word.text}`;
  });
  return text.join('').trim();
}

/** Everything a side wrote that the other had not seen, block by block. */
function writtenBy(side: MergeSide): readonly NewLetters[] {
  return [...side.changes.written].flatMap((type) => newLettersOf(type, side.segments(type)));
}

function blockOf({ to }: MovedText, remover: MergeSide, merged: DocView): BlockPlace | null {
  const root = remover.nameOf(to.type);
  const place = merged.placeOf(root);
  const text = merged.doc.share.get(root);
  const [first] = to.segments;
  if (place === null || text === undefined || first === undefined) return null;
  const block = placeOfLetter(text, first)?.block;
  return block === undefined ? null : { place, block };
}

function traceOf(root: string, stranded: StrandedWords, moved: MovedText | null): StrandedTrace {
  const { words, removed, end, lead } = stranded;
  const marked = (segment: Segment, kind: 'text' | 'end' | 'lead') => ({
    ...spanOf(segment),
    attributes: segment.attributes,
    kind,
  });
  return {
    root,
    words: words.map((word) => ({
      ...spanOf(word),
      goesTo: moved?.placeOf(lengthBefore(word, stranded)) ?? null,
    })),
    removed: [
      ...(lead === null ? [] : [marked(lead, 'lead')]),
      ...removed.map((segment) => marked(segment, 'text')),
      ...(end === null ? [] : [marked(end, 'end')]),
    ],
  };
}

/** How many of the removed letters stood in front of a word. */
function lengthBefore(word: Segment, { order, removed }: StrandedWords): number {
  return joined(removed.filter((one) => order.indexOf(one) < order.indexOf(word))).length;
}

function joined(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}
