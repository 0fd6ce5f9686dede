import type { Analysis } from '../analysis/analysis.ts';
import { remarkCollections } from '../analysis/collectionNames.ts';

/** The analysis itself: no rounds, and nothing that readers said or judged in them. */
export function withoutRounds(analysis: Analysis): Analysis {
  return { ...analysis, ...Object.fromEntries(remarkCollections.map((name) => [name, []])) };
}
