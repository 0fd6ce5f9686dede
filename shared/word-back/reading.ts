import type { RemarkAuthor } from '../analysis/review.ts';
import type { WordPlaces } from '../report/comments/wordPlaces.ts';
import type { AnswerRemark } from '../review/reviewAnswer.ts';
import { wordBack } from '../text/nl/wordBack.ts';
import type { AnswersBack } from './answersBack.ts';
import { lastWord, firstWord } from './changesIn.ts';
import type { Pairing } from './pairParagraphs.ts';
import { pointInPrinted, spanBetween, type Passage, type PlacedSpan } from './passage.ts';
import type { Story, StoryPoint } from './story.ts';
import type { NotPlaced } from './wordBack.ts';
import type { IdOf } from './wordIds.ts';

/** Everything that is known of one file while it is read. */
export interface Reading {
  readonly places: WordPlaces;
  readonly story: Story;
  readonly answers: AnswersBack;
  readonly pairing: Pairing;
  /** The passage a paragraph that came belongs to. */
  readonly passageAt: ReadonlyMap<number, Passage>;
  readonly idOf: IdOf;
  /** Who saved the file last, and when: for what says nothing itself. */
  readonly reader: string;
  readonly savedAt: number | null;
  /** As what the reader of this round writes. */
  readonly role: RemarkAuthor | null;
}

/** A stretch of the text that came. */
export interface CameRange {
  readonly start: StoryPoint;
  readonly end: StoryPoint;
}

/** A remark of a reader; what is not said is empty. */
export function remarkOf(
  more: Partial<AnswerRemark> & Pick<AnswerRemark, 'id' | 'text' | 'author' | 'at'>,
): AnswerRemark {
  return {
    kind: 'remark',
    criterion: '',
    place: '',
    span: null,
    proposed: '',
    proposedValue: '',
    state: 'open',
    authorRole: null,
    replies: [],
    wordMark: '',
    ...more,
  };
}

/** Something without a place, with the remark about the whole that it can become. */
export function notPlacedOf(
  about: Omit<NotPlaced, 'remark'>,
  remark: Pick<AnswerRemark, 'id' | 'authorRole'> & Partial<AnswerRemark>,
): NotPlaced {
  const { words, quote, author, at } = about;
  return {
    ...about,
    remark: remarkOf({ author, at, ...remark, text: wordBack.notPlaced(quote, words) }),
  };
}

/** The words that came in a stretch, a paragraph a line. */
export function cameWords({ paragraphs }: Story, { start, end }: CameRange): string {
  return paragraphs
    .slice(start.paragraph, end.paragraph + 1)
    .map(({ text }, index) => {
      const isLast = start.paragraph + index === end.paragraph;
      return text.slice(index === 0 ? start.offset : 0, isLast ? end.offset : undefined);
    })
    .join('\n');
}

/**
 * The place in the analysis of a stretch that came: its words in the first field it touches, over
 * more than one paragraph of that; else what its first paragraph, or the one before it, is about.
 */
export function placeOfRange(reading: Reading, range: CameRange): PlacedSpan {
  let found: PlacedSpan | null = null;
  let last: Passage | undefined;
  for (let index = range.start.paragraph; index <= range.end.paragraph; index += 1) {
    const passage = reading.passageAt.get(index);
    if (passage === undefined || passage === last) continue;
    last = passage;
    const next = spanInPassage(passage, range);
    if (found === null) found = next;
    else if (next !== null && next.place !== found.place) break;
    else found = joined(found, next);
  }
  return found ?? { place: placeNear(reading, range.start.paragraph), span: null };
}

/** What a paragraph that came is about: its own place, or that of the nearest one before it. */
export function placeNear({ passageAt }: Reading, paragraph: number): string {
  for (let index = paragraph; index >= 0; index -= 1) {
    const passage = passageAt.get(index);
    if (passage !== undefined) return passage.place;
  }
  return '';
}

function spanInPassage(passage: Passage, { start, end }: CameRange): PlacedSpan | null {
  const from = pointInPrinted(passage, start, 'start') ?? 0;
  const to = pointInPrinted(passage, end, 'end') ?? passage.printed.length;
  return from < to ? spanBetween(passage, from, to) : wordAt(passage, from);
}

/** A remark at a point, or at words that were not there before: the word in front, or behind. */
function wordAt(passage: Passage, at: number): PlacedSpan | null {
  const stretch = passage.stretches.find((one) => at >= one.at && at <= one.at + one.length);
  if (stretch === undefined) return null;
  const front = lastWord(passage.printed.slice(stretch.at, at));
  if (front > 0) return spanBetween(passage, at - front, at);
  const behind = firstWord(passage.printed.slice(at, stretch.at + stretch.length));
  return behind === 0 ? null : spanBetween(passage, at, at + behind);
}

function joined(first: PlacedSpan, next: PlacedSpan | null): PlacedSpan {
  if (first.span === null || next?.span == null) return first;
  const { endBlock, end, after, quote } = next.span;
  return {
    place: first.place,
    span: { ...first.span, endBlock, end, after, quote: `${first.span.quote}\n${quote}` },
  };
}
