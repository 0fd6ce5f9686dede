import type { PrintedComment } from '../report/comments/wordPlaces.ts';
import { quotedFrom } from './quotedAnswer.ts';
import type { WordComment } from './readComments.ts';
import type { StoryAnchor, StoryPoint } from './story.ts';

export interface CameThreads {
  readonly comments: readonly WordComment[];
  readonly program: string;
}

/**
 * Which remark each remark answers. Word says so; other programs lose it, but leave an answer at the
 * very same words: there it answers what it quotes, else the one before it in a file of LibreOffice
 * (which puts an answer right behind what it answers), else the one we printed or the oldest.
 */
export function parentsOf(
  { comments, program }: CameThreads,
  anchors: ReadonlyMap<string, StoryAnchor>,
  known: ReadonlyMap<string, PrintedComment>,
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { id, parent } of comments) if (parent !== null) parents.set(id, parent);
  if (parents.size > 0 || /microsoft/iu.test(program)) return parents;
  const places = new Map<string, WordComment[]>();
  for (const comment of comments) {
    const key = keyOf(anchors.get(comment.id));
    if (key !== null) places.set(key, [...(places.get(key) ?? []), comment]);
  }
  const isInOrder = /libreoffice/iu.test(program);
  for (const together of places.values()) {
    const roots = isInOrder ? rootsInOrder(together, known) : oneRoot(together, known);
    for (const [id, root] of roots) if (id !== root) parents.set(id, root);
  }
  return parents;
}

/** Several threads at the same words, told apart by what stands right before each answer. */
function rootsInOrder(
  together: readonly WordComment[],
  known: ReadonlyMap<string, PrintedComment>,
): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  let last: WordComment | null = null;
  for (const comment of together) {
    const one = known.get(comment.id);
    const root =
      one === undefined
        ? (quotedRoot(comment, together, known) ?? rootBefore(comment, last, roots))
        : rootOfOurs(one, together, known);
    roots.set(comment.id, root ?? comment.id);
    last = comment;
  }
  return roots;
}

/** An answer comes later than what it answers. */
function rootBefore(
  comment: WordComment,
  last: WordComment | null,
  roots: ReadonlyMap<string, string>,
): string | null {
  if (last === null || later(comment.at, last.at) < 0) return null;
  return roots.get(last.id) ?? null;
}

/** Of a quotation that fits two threads nothing follows. */
function quotedRoot(
  comment: WordComment,
  together: readonly WordComment[],
  known: ReadonlyMap<string, PrintedComment>,
): string | null {
  const quoted = together.filter(
    (other) => other.id !== comment.id && quotedFrom(comment.text, other.text) !== null,
  );
  const roots = new Set(
    quoted.map((other) => {
      const one = known.get(other.id);
      return one === undefined ? null : rootOfOurs(one, together, known);
    }),
  );
  const [only] = roots;
  return roots.size === 1 && only !== undefined ? only : null;
}

function rootOfOurs(
  one: PrintedComment,
  together: readonly WordComment[],
  known: ReadonlyMap<string, PrintedComment>,
): string | null {
  const root = together.find(({ id }) => {
    const other = known.get(id);
    return other?.remark === one.remark && !other.isReply;
  });
  return root?.id ?? null;
}

/** All are one thread, of the one we printed, else the oldest. */
function oneRoot(
  together: readonly WordComment[],
  known: ReadonlyMap<string, PrintedComment>,
): ReadonlyMap<string, string> {
  const rank = ({ id }: WordComment) => {
    const one = known.get(id);
    if (one === undefined) return 2;
    return one.isReply ? 1 : 0;
  };
  const [first] = [...together].sort((a, b) => rank(a) - rank(b) || later(a.at, b.at));
  return new Map(together.map(({ id }) => [id, first?.id ?? id]));
}

/** Only a stretch of words is told apart well enough. */
function keyOf(anchor: StoryAnchor | undefined): string | null {
  const { start, end } = anchor ?? {};
  if (start === undefined || end === undefined || pointKey(start) === pointKey(end)) return null;
  return `${pointKey(start)} ${pointKey(end)}`;
}

/** What does not say when comes last. */
function later(a: number | null, b: number | null): number {
  return (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER);
}

function pointKey({ paragraph, offset }: StoryPoint): string {
  return `${String(paragraph)}:${String(offset)}`;
}
