import { lettersOf } from '../report/comments/locateRemark.ts';
import type { PrintedParagraph } from '../report/comments/wordPlaces.ts';
import type { ReadSpan } from '../review/reviewAnswer.ts';
import { wordBack } from '../text/nl/wordBack.ts';
import { firstWord, lastWord } from './changesIn.ts';
import { changerOf, type TextBack } from './changesBack.ts';
import { passageOf, spanBetween, tidyWords, type Passage, type PlacedSpan } from './passage.ts';
import { notPlacedOf, placeNear, remarkOf, type Reading } from './reading.ts';
import type { NotPlaced, WordNote } from './wordBack.ts';

const text = wordBack.change;

export interface ParagraphsBack extends TextBack {
  readonly notes: readonly WordNote[];
}

/**
 * Paragraphs that somebody added or took out. An added one is proposed behind (or before) the text
 * beside it, a removed one together with a word of the text beside it, so that both can be taken over.
 */
export function paragraphsBack(reading: Reading): ParagraphsBack {
  const added = addedBack(reading);
  const { printed, came } = comeBack(reading);
  if (printed > FEW && came < printed * PART) {
    return { ...added, notes: [{ kind: 'partOnly', came, printed }] };
  }
  const removed = removedBack(reading);
  return {
    remarks: [...added.remarks, ...removed.remarks],
    notPlaced: [...added.notPlaced, ...removed.notPlaced],
    notes: [],
  };
}

/** Below this share of the text a file is a part of ours, and what is not in it says nothing. */
const PART = 0.5;
const FEW = 6;

function comeBack({ places, pairing }: Reading) {
  const isText = (index: number) => (places.paragraphs[index]?.stretches.length ?? 0) > 0;
  const came = pairing.groups.flatMap(({ printed }) => printed).filter(isText).length;
  return { came, printed: came + pairing.removed.filter(isText).length };
}

function addedBack(reading: Reading): TextBack {
  const { story, pairing, passageAt, idOf, role } = reading;
  const remarks = [];
  const notPlaced: NotPlaced[] = [];
  for (const run of runsOf(pairing.added, (a, b) => sameCell(reading, a, b))) {
    const [first = 0] = run;
    const last = run.at(-1) ?? first;
    const lines = run.map((index) => tidyWords(story.paragraphs[index]?.text ?? '').trim());
    const words = lines.join('\n');
    const passage = passageOf({ printed: [], came: run }, [], story.paragraphs);
    const by = changerOf(reading, passage, 0, passage.came.length);
    const before = sameCell(reading, first - 1, first) ? passageAt.get(first - 1) : undefined;
    const after = sameCell(reading, last, last + 1) ? passageAt.get(last + 1) : undefined;
    const beside = behind(before, words) ?? inFront(after, words);
    const about = { text: text.added(words), authorRole: role, ...by };
    const id = idOf('added', beside?.place ?? '', JSON.stringify(beside?.span ?? null), words);
    if (beside !== null) {
      remarks.push(remarkOf({ id, kind: 'suggestion', ...beside, ...about }));
      continue;
    }
    const place = placeNear(reading, first);
    if (place !== '') remarks.push(remarkOf({ id, place, ...about }));
    else {
      const said = {
        what: 'addedText',
        where: 'text',
        words: text.added(words),
        quote: '',
      } as const;
      notPlaced.push(notPlacedOf({ ...said, ...by }, { id, authorRole: role }));
    }
  }
  return { remarks, notPlaced };
}

type Beside = PlacedSpan & { readonly proposed: string };

/** Behind the last word of the passage, when that is text of the duo. */
function behind(passage: Passage | undefined, words: string): Beside | null {
  const last = passage?.stretches.at(-1);
  if (passage === undefined || last === undefined) return null;
  const end = last.at + last.length;
  if (passage.printed.slice(end).trim() !== '') return null;
  const length = lastWord(passage.printed.slice(last.at, end));
  const found = length === 0 ? null : spanBetween(passage, end - length, end);
  return found === null ? null : { ...found, proposed: `${found.span?.quote ?? ''}\n${words}` };
}

function inFront(passage: Passage | undefined, words: string): Beside | null {
  const first = passage?.stretches[0];
  if (passage === undefined || first === undefined) return null;
  if (passage.printed.slice(0, first.at).trim() !== '') return null;
  const length = firstWord(passage.printed.slice(first.at, first.at + first.length));
  const found = length === 0 ? null : spanBetween(passage, first.at, first.at + length);
  return found === null ? null : { ...found, proposed: `${words}\n${found.span?.quote ?? ''}` };
}

function removedBack(reading: Reading): TextBack {
  const { places, pairing, idOf, role, reader, savedAt } = reading;
  const remarks = [];
  const notPlaced: NotPlaced[] = [];
  const by = { author: reader, at: savedAt };
  const fixed = pairing.removed.filter((index) => !hasText(places.paragraphs[index]));
  for (const run of runsOf(fixed, () => true)) {
    const words = run.map((index) => places.paragraphs[index]?.text ?? '').join('\n');
    const id = idOf('removedFixed', words);
    const said = {
      what: 'removedText',
      where: 'text',
      words: text.removedElsewhere(words),
    } as const;
    notPlaced.push(notPlacedOf({ ...said, quote: '', ...by }, { id, authorRole: role }));
  }
  for (const { place, span, proposed } of removedBlocks(reading)) {
    const id = idOf('removed', place, JSON.stringify(span), proposed);
    const about = { id, kind: 'suggestion', place, span, proposed } as const;
    remarks.push(remarkOf({ ...about, text: text.removed, authorRole: role, ...by }));
  }
  return { remarks, notPlaced };
}

interface Block {
  readonly paragraph: number;
  readonly place: string;
  readonly block: string;
  readonly letters: string;
}

/** Removed blocks of one field that follow each other go as one, with the word that stays beside. */
function removedBlocks({ places, pairing }: Reading): readonly Beside[] {
  const gone = new Set(pairing.removed);
  const blocks = places.paragraphs.flatMap((paragraph, index) =>
    paragraph.stretches.map((stretch): Block => ({
      paragraph: index,
      place: stretch.place,
      block: stretch.block,
      letters: lettersOf(paragraph, stretch),
    })),
  );
  const stays = new Set(blocks.flatMap((one) => (gone.has(one.paragraph) ? [] : [keyOf(one)])));
  const isGone = (one: Block) => gone.has(one.paragraph) && !stays.has(keyOf(one));
  const indexes = blocks.flatMap((one, index) => (isGone(one) ? [index] : []));
  const runs = runsOf(indexes, (a, b) => blocks[a]?.place === blocks[b]?.place);
  return runs.flatMap((run): readonly Beside[] => {
    const removed = run.flatMap((index) => blocks[index] ?? []);
    const [first] = removed;
    if (first === undefined) return [];
    const before = blocks[(run[0] ?? 0) - 1];
    const after = blocks[(run.at(-1) ?? 0) + 1];
    const { place } = first;
    if (before?.place === place) {
      const from = before.letters.length - lastWord(before.letters);
      const proposed = before.letters.slice(from);
      if (proposed !== '')
        return [{ place, proposed, span: spanOver([before, ...removed], from, null) }];
    }
    if (after?.place === place) {
      const to = firstWord(after.letters);
      const proposed = after.letters.slice(0, to);
      if (proposed !== '') return [{ place, proposed, span: spanOver([...removed, after], 0, to) }];
    }
    return [{ place, proposed: '', span: spanOver(removed, 0, null) }];
  });
}

function keyOf({ place, block }: Block): string {
  return `${place} ${block}`;
}

function spanOver(blocks: readonly Block[], start: number, upTo: number | null): ReadSpan {
  const [first] = blocks;
  const last = blocks.at(-1);
  const end = upTo ?? last?.letters.length ?? 0;
  const quote = blocks
    .map(({ letters }, index) => {
      const isLast = index === blocks.length - 1;
      return letters.slice(index === 0 ? start : 0, isLast ? end : undefined);
    })
    .join('\n');
  return {
    block: first?.block ?? '',
    start,
    endBlock: last?.block ?? '',
    end,
    quote,
    before: first?.letters.slice(Math.max(0, start - AROUND), start) ?? '',
    after: last?.letters.slice(end, end + AROUND) ?? '',
  };
}

const AROUND = 60;

function hasText(paragraph: PrintedParagraph | undefined): boolean {
  return (paragraph?.stretches.length ?? 0) > 0;
}

function sameCell({ story }: Reading, a: number, b: number): boolean {
  const left = story.paragraphs[a]?.cell ?? null;
  const right = story.paragraphs[b]?.cell ?? null;
  return left?.table === right?.table && left?.row === right?.row && left?.column === right?.column;
}

/** Numbers that follow each other by one and belong together. */
function runsOf(
  indexes: readonly number[],
  belong: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last === index - 1 && belong(last, index)) run.push(index);
    else runs.push([index]);
  }
  return runs;
}
