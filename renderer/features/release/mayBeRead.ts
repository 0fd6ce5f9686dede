import type { Entity } from '#shared/analysis/analysis';
import type { ReleaseKind } from '#shared/anonymise/case/releaseEntity';
import { allNo, checkQuestions } from './checks.ts';

/**
 * Whether a second reader can begin: `open` while a question has no answer, `stop` after a yes, and
 * `note` when too much stays together and nobody wrote why.
 */
export function mayBeRead(
  kind: ReleaseKind,
  check: Entity<'releaseCheck'> | null,
  isOverBudget: boolean,
  note: string,
): 'yes' | 'open' | 'stop' | 'note' {
  if (check === null || checkQuestions.some((question) => check[question] === null)) return 'open';
  if (!allNo(check)) return 'stop';
  return kind === 'learning' && isOverBudget && note.trim() === '' ? 'note' : 'yes';
}
