import type { Analysis } from '../analysis/analysis.ts';
import { homeSection } from '../analysis/sectionOf.ts';
import type { SectionId } from '../analysis/sections.ts';
import type { ThreadPlace } from './threadGraph.ts';

export interface ShownAt {
  readonly section: SectionId;
  /** The item whose form shows it: itself, or what it is part of. */
  readonly item: ThreadPlace;
}

/** Where an item can be seen: evidence and answers stand on the card of their hypothesis. */
export function shownAt(analysis: Analysis, place: ThreadPlace): ShownAt {
  const item = parentOf(analysis, place) ?? place;
  return { section: homeSection(item.collection, item.id), item };
}

function parentOf(analysis: Analysis, { collection, id }: ThreadPlace): ThreadPlace | null {
  if (collection === 'evidence' || collection === 'position') {
    const parent = analysis[collection].find((item) => item.id === id)?.hypothesis ?? null;
    return parent === null ? null : { collection: 'hypothesis', id: parent };
  }
  if (collection === 'reviewComment') {
    const parent = analysis.reviewComment.find((item) => item.id === id)?.review ?? null;
    return parent === null ? null : { collection: 'review', id: parent };
  }
  return null;
}
