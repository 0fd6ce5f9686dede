import type { Analysis } from '#shared/analysis/analysis';
import { isEntityId } from '#shared/base/ids';
import { reviewMarkOf } from '#shared/casedoc/reviewMark';
import type { SharedDoc } from '#shared/casedoc/updates';
import { caseTasks, copyTasks } from '#shared/tasks/caseTasks';
import type { Task } from '#shared/tasks/task';

/** What there is to do in a case on a day; a copy to read has only that to do. */
export function tasksNow(analysis: Analysis, doc: SharedDoc, today: string): readonly Task[] {
  const mark = reviewMarkOf(doc);
  if (mark === null) return caseTasks(analysis, today);
  return isEntityId(mark.reviewId) ? copyTasks(analysis, mark.reviewId) : [];
}
