import type { PrintedComment } from '../report/comments/wordPlaces.ts';
import type { WordComment } from './readComments.ts';
import type { StoryAnchor, StoryPoint } from './story.ts';

export interface CameThreads {
  readonly comments: readonly WordComment[];
  readonly program: string;
}

/**
 * Which remark each remark answers. Word says so; other programs lose it, but leave an answer at the
 * very same words: there the one we printed, else the oldest, is what the others answer.
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
  const rank = ({ id }: WordComment) => {
    const one = known.get(id);
    if (one === undefined) return 2;
    return one.isReply ? 1 : 0;
  };
  for (const together of places.values()) {
    const [first, ...others] = together.sort((a, b) => rank(a) - rank(b) || later(a.at, b.at));
    for (const { id } of others) if (first !== undefined) parents.set(id, first.id);
  }
  return parents;
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
