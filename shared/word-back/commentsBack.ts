import type { PrintedComment } from '../report/comments/wordPlaces.ts';
import { isCriterionId } from '../quality/criteria.ts';
import type { AnswerRemark, AnswerReply } from '../review/reviewAnswer.ts';
import { wordBack } from '../text/nl/wordBack.ts';
import { knownComments } from './knownComments.ts';
import { sameWords } from './likeness.ts';
import { quotedFrom } from './quotedAnswer.ts';
import type { WordComment } from './readComments.ts';
import {
  cameWords,
  notPlacedOf,
  placeOfRange,
  remarkOf,
  type CameRange,
  type Reading,
} from './reading.ts';
import type { StoryAnchor } from './story.ts';
import { parentsOf } from './threadParents.ts';
import type { NotPlaced, WordNote } from './wordBack.ts';

/** What the margin of the file says that we did not know. */
export interface CommentsBack {
  readonly remarks: readonly AnswerRemark[];
  readonly notPlaced: readonly NotPlaced[];
  readonly notes: readonly WordNote[];
}

export interface CommentsCame {
  readonly comments: readonly WordComment[];
  /** The program that wrote the file, as it calls itself. */
  readonly program: string;
  /** Remarks that hang in the head or foot of a page. */
  readonly inMargins: ReadonlySet<string>;
}

/** New remarks, answers to ours and to those, and what was resolved or opened again. */
export function commentsBack(reading: Reading, came: CommentsCame): CommentsBack {
  const { comments } = came;
  const printed = reading.places.comments;
  const known = knownComments(comments, printed);
  const parents = parentsOf(came, reading.story.anchors, known);
  const rootOf = (comment: WordComment) => rootIn(comment.id, parents);
  const ours = new Map<string, AnswerRemark>();
  const fresh = new Map<string, Fresh>();
  const change = (one: PrintedComment, more: (remark: AnswerRemark) => AnswerRemark) => {
    ours.set(one.remark, more(ours.get(one.remark) ?? remarkBefore(one, printed)));
  };
  for (const comment of comments) {
    const one = known.get(comment.id);
    if (one !== undefined) {
      const added = addedTo(one, comment);
      if (added !== '') change(one, (remark) => withReply(remark, reply(reading, comment, added)));
      if (!one.isReply && comment.isResolved !== one.isResolved) {
        const state = comment.isResolved ? 'resolved' : 'open';
        change(one, (remark) => ({ ...remark, state }));
      }
    } else if (rootOf(comment) === comment.id) {
      fresh.set(comment.id, freshRemark(reading, comment, came));
    }
  }
  for (const comment of comments) {
    const root = rootOf(comment);
    if (known.has(comment.id) || root === comment.id) continue;
    const one = known.get(root);
    const inThread = comments.filter(({ id }) => id !== comment.id && rootIn(id, parents) === root);
    const said = reply(reading, comment, withoutQuote(comment, inThread));
    const thread = fresh.get(root);
    if (one !== undefined) change(one, (remark) => withReply(remark, said));
    else if (thread !== undefined) fresh.set(root, withFreshReply(thread, said));
  }
  const found = new Set(known.values());
  const all = [...fresh.values()];
  return {
    remarks: [...ours.values(), ...all.flatMap((one) => ('remark' in one ? [] : [one.placed]))],
    notPlaced: all.flatMap((one) => ('remark' in one ? [one] : [])),
    notes: printed
      .filter((one) => !found.has(one))
      .map(({ remark, text }) => ({ kind: 'commentGone', remark, text })),
  };
}

type Fresh = NotPlaced | { readonly placed: AnswerRemark };

function freshRemark(reading: Reading, comment: WordComment, { inMargins }: CommentsCame): Fresh {
  const range = rangeOf(reading, reading.story.anchors.get(comment.id));
  const quote =
    range === null ? '' : cameWords(reading.story, range).trim().slice(0, LONGEST_QUOTE);
  const { criterion, words } = withCriterion(comment.text === '' ? wordBack.empty : comment.text);
  const author = comment.author === '' ? reading.reader : comment.author;
  const { at } = comment;
  const id = reading.idOf('comment', author, at, comment.text, quote);
  const state = comment.isResolved ? 'resolved' : 'open';
  if (range === null) {
    const where = inMargins.has(comment.id) ? 'margin' : 'nowhere';
    const about = { what: 'comment', where, words, quote, author, at } as const;
    return notPlacedOf(about, { id, criterion, state, authorRole: reading.role });
  }
  const { place, span } = placeOfRange(reading, range);
  const inRow = reading.answers.criterionAt.get(range.start.paragraph) ?? '';
  // Words that are not the duo's cannot be pointed at: they are said in the remark.
  const text = span === null ? wordBack.notPlaced(quote, words) : words;
  return {
    placed: remarkOf({
      id,
      criterion: criterion === '' ? inRow : criterion,
      place,
      span,
      text,
      state,
      author,
      authorRole: reading.role,
      at,
      wordMark: comment.initials.slice(0, LONGEST_MARK),
    }),
  };
}

const LONGEST_QUOTE = 400;
const LONGEST_MARK = 80;

/** Null when the file does not say where it hangs. */
function rangeOf(
  { story: { paragraphs } }: Reading,
  anchor: StoryAnchor | undefined,
): CameRange | null {
  const start = anchor?.start ?? anchor?.reference ?? anchor?.end;
  const end = anchor?.end ?? anchor?.reference ?? start;
  if (start === undefined || end === undefined) return null;
  const last = Math.max(0, paragraphs.length - 1);
  const from = start.paragraph > last ? { paragraph: last, offset: Infinity } : start;
  const isBefore =
    end.paragraph < from.paragraph ||
    (end.paragraph === from.paragraph && end.offset < from.offset);
  if (isBefore) return { start: from, end: from };
  // An end between two paragraphs is the end of the one before.
  const isAtStart = end.offset === 0 && end.paragraph > from.paragraph;
  const length = paragraphs[end.paragraph - 1]?.text.length ?? 0;
  return { start: from, end: isAtStart ? { paragraph: end.paragraph - 1, offset: length } : end };
}

/** `K12. Waar blijkt dat uit?` is about a criterion. */
function withCriterion(text: string): { readonly criterion: string; readonly words: string } {
  const [, criterion = '', words = ''] = /^(K\d\d)\b[\s.:]*([\s\S]*)$/u.exec(text) ?? [];
  return isCriterionId(criterion) && words !== ''
    ? { criterion, words }
    : { criterion: '', words: text };
}

function rootIn(id: string, parents: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let root = id;
  for (
    let next = parents.get(root);
    next !== undefined && !seen.has(next);
    next = parents.get(root)
  ) {
    seen.add(next);
    root = next;
  }
  return seen.has(id) ? id : root;
}

/** What somebody wrote in a remark of ours, in place of answering it. */
function addedTo({ text }: PrintedComment, comment: WordComment): string {
  if (sameWords(comment.text) === sameWords(text)) return '';
  return comment.text.startsWith(text) ? comment.text.slice(text.length).trim() : comment.text;
}

/** What was answered stands right above it in the thread; only that very quotation is left out. */
function withoutQuote({ text }: WordComment, thread: readonly WordComment[]): string {
  for (const other of thread) {
    const words = quotedFrom(text, other.text);
    if (words !== null) return words;
  }
  return text;
}

function remarkBefore(one: PrintedComment, printed: readonly PrintedComment[]): AnswerRemark {
  const { remark, place, text, author, mark, isResolved } =
    printed.find((other) => other.remark === one.remark && !other.isReply) ?? one;
  const state = isResolved ? 'resolved' : 'open';
  return remarkOf({ id: remark, place, text, author, at: null, state, wordMark: mark });
}

function reply(reading: Reading, { author, at }: WordComment, text: string): AnswerReply {
  const by = author === '' ? reading.reader : author;
  const words = text === '' ? wordBack.empty : text;
  return {
    id: reading.idOf('reply', by, at, words),
    text: words,
    author: by,
    authorRole: reading.role,
    at,
  };
}

function withReply(remark: AnswerRemark, said: AnswerReply): AnswerRemark {
  return { ...remark, replies: [...remark.replies, said] };
}

function withFreshReply(thread: Fresh, said: AnswerReply): Fresh {
  return 'remark' in thread
    ? { ...thread, remark: withReply(thread.remark, said) }
    : { placed: withReply(thread.placed, said) };
}
