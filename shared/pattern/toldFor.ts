import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { EntityId } from '../base/ids.ts';

/** What fits in the field. */
const LONGEST = 2_000;
const signs = { plus: '+', minus: '-', none: '?' } as const;

/**
 * What a story was told about: each arrow as `from>to:sign`, `~` behind what works later. Arrows
 * drawn anew between the same factors read the same. Write it in `toldFor` beside the story.
 */
export function toldForOf(analysis: Analysis, links: readonly EntityId[]): string {
  return analysis.link
    .filter(({ id }) => links.includes(id))
    .map(({ from, to, polarity, delay }) => {
      const sign = signs[polarity ?? 'none'];
      return `${from ?? ''}>${to ?? ''}:${sign}${delay ? '~' : ''}`;
    })
    .sort()
    .join(' ')
    .slice(0, LONGEST);
}

/**
 * The arrows are no longer those for which the story was told. Never for a loop without a story or
 * with one from before anybody noted that.
 */
export function isStoryOutdated(analysis: Analysis, loop: Entity<'loop'>): boolean {
  if (loop.toldFor === '' || loop.story.length === 0) return false;
  return inOrder(loop.toldFor) !== inOrder(toldForOf(analysis, loop.links));
}

/** Ids get new names when a file is opened as a case; their order is then another. */
function inOrder(toldFor: string): string {
  return toldFor.split(' ').sort().join(' ');
}
