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
 * very same words. There it answers the remark of ours that it quotes (as LibreOffice lets it begin),
 * else the first of ours, else the oldest.
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
  for (const together of places.values()) {
    const first = firstOf(together, known);
    for (const comment of together) {
      const one = known.get(comment.id);
      const root =
        one === undefined
          ? (quotedRoot(comment, together, known) ?? first)
          : (rootOfOurs(one, together, known) ?? comment.id);
      if (root !== comment.id) parents.set(comment.id, root);
    }
  }
  return parents;
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

/** The one we printed, else the oldest. */
function firstOf(
  together: readonly WordComment[],
  known: ReadonlyMap<string, PrintedComment>,
): string {
  const rank = ({ id }: WordComment) => {
    const one = known.get(id);
    if (one === undefined) return 2;
    return one.isReply ? 1 : 0;
  };
  const [first] = [...together].sort((a, b) => rank(a) - rank(b) || later(a.at, b.at));
  return first?.id ?? '';
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
