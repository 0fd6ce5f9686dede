import type { Entity } from '../analysis/analysis.ts';
import { isBlank } from '../analysis/prose.ts';

/** What can be asked about the order of prediction, test and result. */
export type TestRemark = 'resultWithoutPrediction' | 'resultFirst' | 'resultWithoutTest';

/**
 * Whether the prediction came before the result; null when there is nothing to ask. Days that are
 * not known, and the same day, ask nothing.
 */
export function testRemark(hypothesis: Entity<'hypothesis'>): TestRemark | null {
  const { prediction, predictedOn, test, result, resultOn } = hypothesis;
  if (isBlank(result)) return null;
  if (isBlank(prediction)) return 'resultWithoutPrediction';
  if (predictedOn !== null && resultOn !== null && resultOn < predictedOn) return 'resultFirst';
  return isBlank(test) ? 'resultWithoutTest' : null;
}
