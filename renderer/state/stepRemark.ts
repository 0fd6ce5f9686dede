import { sectionIds } from '#shared/analysis/sections';
import { nextRemark } from '#shared/remarks/remarkFilter';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { showPlaceOf } from './goToRemark.ts';
import { openCaseStore } from './openCaseStore.ts';
import { shownThreadsNow } from './remarkThreadList.ts';
import { remarkStore, showRemark } from './remarkStore.ts';

/** To the next (1) or the previous (-1) remark that is shown, with its place in sight. */
export function stepRemark(step: 1 | -1): void {
  const threads = shownThreadsNow();
  const { current } = remarkStore.getState();
  const isThere = threads.some(({ id }) => id === current);
  const next = isThere ? nextRemark(threads, current, step) : nearest(threads, step);
  if (next === null) return;
  showPlaceOf(next);
  showRemark(next.id);
}

/** The first one from the section in work on; going back, the last one before it ends. */
function nearest(threads: readonly RemarkThread[], step: 1 | -1): RemarkThread | null {
  const section = openCaseStore.getState()?.section ?? 's0';
  const here = sectionIds.indexOf(section);
  const at = (thread: RemarkThread) =>
    thread.section === null ? -1 : sectionIds.indexOf(thread.section);
  const found =
    step === 1
      ? threads.find((one) => at(one) >= here)
      : [...threads].reverse().find((one) => at(one) <= here);
  return found ?? nextRemark(threads, null, step);
}
