import { sectionIds } from '#shared/analysis/sections';
import { nextRemark } from '#shared/remarks/remarkFilter';
import { fieldNameOf, type RemarkThread } from '#shared/remarks/remarkThreads';
import { caretPlace } from '../editor/textPlaces.ts';
import { elementOf, showPlaceOf } from './goToRemark.ts';
import { openCaseStore } from './openCaseStore.ts';
import { shownThreadsNow } from './remarkThreadList.ts';
import { remarkStore, showRemark } from './remarkStore.ts';

/** To the next (1) or the previous (-1) remark that is shown, with its place in sight. */
export function stepRemark(step: 1 | -1): void {
  const threads = shownThreadsNow();
  const { current } = remarkStore.getState();
  const isThere = threads.some(({ id }) => id === current);
  const next =
    besideCaret(threads, step) ??
    (isThere ? nextRemark(threads, current, step) : nearest(threads, step));
  if (next === null) return;
  showPlaceOf(next);
  showRemark(next.id);
}

/** Where somebody reads with a caret, the first one behind it or the last one in front of it. */
function besideCaret(threads: readonly RemarkThread[], step: 1 | -1): RemarkThread | null {
  const caret = caretPlace();
  if (caret === null) return null;
  const current = threads.find(({ id }) => id === remarkStore.getState().current);
  const isHere =
    current !== undefined &&
    fieldNameOf(current.place) === caret.name &&
    startOf(current) === caret.start;
  const isOn = (thread: RemarkThread): boolean => {
    if (fieldNameOf(thread.place) !== caret.name) {
      const element = elementOf(thread);
      return step === 1 ? isOrdered(caret.element, element) : isOrdered(element, caret.element);
    }
    const further = (startOf(thread) - caret.start) * step;
    // Of more remarks on the same words each has its turn.
    if (further !== 0) return further > 0;
    return isHere ? (thread.number - current.number) * step > 0 : step === 1;
  };
  const found = step === 1 ? threads.find(isOn) : [...threads].reverse().find(isOn);
  return found ?? nextRemark(threads, null, step);
}

/** What points at no words is about all of them. */
function startOf({ found }: RemarkThread): number {
  return found === null || found.kind === 'orphan' ? 0 : found.start;
}

/** False for what is not on the page. */
function isOrdered(one: Element | null, other: Element | null): boolean {
  if (one === null || other === null) return false;
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
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
