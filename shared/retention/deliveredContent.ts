import type { Analysis } from '../analysis/analysis.ts';
import { listNames, type CollectionName } from '../analysis/collectionNames.ts';
import { writePortable } from '../analysis/portable.ts';

/**
 * What belongs in the file of the institution, as text whose hash tells whether it is still what was
 * delivered. Without what is about the making and the sharing, and without what only the duo reads:
 * that is in no delivered document. Give it what is shared: what is "alleen voor mij" is not either.
 */
export function deliveredContent(analysis: Analysis): string {
  const shown: Record<string, unknown> = { ...analysis, unreadable: [] };
  for (const name of listNames) {
    shown[name] = beside.has(name)
      ? []
      : analysis[name].filter(({ visibleTo }) => visibleTo !== 'duo');
  }
  // Same keys, and values of the same types: only items became fewer.
  const { analysis: content } = writePortable(shown as unknown as Analysis);
  const isWork = (key: string) => key === 'process';
  return JSON.stringify(content, (key, value: unknown) => (isWork(key) ? undefined : value));
}

const beside: ReadonlySet<CollectionName> = new Set<CollectionName>([
  'sectionState',
  'review',
  'reviewComment',
  'reviewReply',
  'criterionJudgement',
  'criterionNote',
  'destructionRequest',
  'aboutMark',
  'maskDecision',
  'releaseCheck',
  'exportRecord',
]);
