import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { EntityId } from '../base/ids.ts';

/** The loop that the duo made of exactly these arrows, in whatever order; null when there is none. */
export function namedLoop(analysis: Analysis, links: readonly EntityId[]): Entity<'loop'> | null {
  const sought = setKey(links);
  return analysis.loop.find((loop) => setKey(loop.links) === sought) ?? null;
}

function setKey(links: readonly EntityId[]): string {
  return [...new Set(links)].sort().join(' ');
}
