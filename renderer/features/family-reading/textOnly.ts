import type { Analysis } from '#shared/analysis/analysis';
import { collectionNames } from '#shared/analysis/collectionNames';

/** What is written while reading: it changes with every key, and nothing that is read. */
const WRITTEN = {
  review: [],
  reviewComment: [],
  reviewReply: [],
  criterionJudgement: [],
  position: [],
} as const satisfies Partial<Analysis>;

/**
 * A reader that gives the analysis without what is written while reading: the same value as long as
 * nothing else changed, so that typing does not have all of it looked through again.
 */
export function textOnly(): (analysis: Analysis) => Analysis {
  let last: Analysis | null = null;
  let shown: Analysis | null = null;
  return (analysis) => {
    const before = last;
    last = analysis;
    if (shown !== null && before !== null && isSameText(before, analysis)) return shown;
    shown = { ...analysis, ...WRITTEN };
    return shown;
  };
}

function isSameText(before: Analysis, now: Analysis): boolean {
  return collectionNames.every((name) => name in WRITTEN || before[name] === now[name]);
}
