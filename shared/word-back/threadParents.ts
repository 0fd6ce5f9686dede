import type { WordComment } from './readComments.ts';
import type { StoryAnchor, StoryPoint } from './story.ts';

export interface CameThreads {
  readonly comments: readonly WordComment[];
  readonly program: string;
}

/**
 * Which remark each remark answers. Word says so; a program that does not puts an answer at the very
 * same words, so there the first remark at those words is taken for what is answered.
 */
export function parentsOf(
  { comments, program }: CameThreads,
  anchors: ReadonlyMap<string, StoryAnchor>,
): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  for (const { id, parent } of comments) if (parent !== null) parents.set(id, parent);
  if (parents.size > 0 || /microsoft/iu.test(program)) return parents;
  const first = new Map<string, string>();
  for (const { id } of comments) {
    const key = keyOf(anchors.get(id));
    const known = key === null ? undefined : first.get(key);
    if (known !== undefined) parents.set(id, known);
    else if (key !== null) first.set(key, id);
  }
  return parents;
}

/** Only a stretch of words is told apart well enough. */
function keyOf(anchor: StoryAnchor | undefined): string | null {
  const { start, end } = anchor ?? {};
  if (start === undefined || end === undefined || pointKey(start) === pointKey(end)) return null;
  return `${pointKey(start)} ${pointKey(end)}`;
}

function pointKey({ paragraph, offset }: StoryPoint): string {
  return `${String(paragraph)}:${String(offset)}`;
}
