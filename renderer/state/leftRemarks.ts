import { isBlank, plainText } from '#shared/analysis/prose';
import type { ReviewComment } from '#shared/analysis/review';
import type { EntityId } from '#shared/base/ids';
import { editRemarks, openCaseStore } from './openCaseStore.ts';
import { remarkStore } from './remarkStore.ts';

/**
 * Watches that what was begun and left without a word goes away: another thread is opened, another
 * remark is begun, or one goes on in the text. What comes back ends the watch.
 */
export function finishLeftRemarks(): () => void {
  const stop = remarkStore.subscribe((now, before) => {
    const left = before.writing;
    if (left === null) return;
    const isElsewhere = now.current !== before.current && now.writing === left;
    if (isElsewhere) remarkStore.setState({ writing: null });
    else if (now.writing !== left) dropIfEmpty(left);
  });
  const onFocus = ({ target }: FocusEvent) => {
    const { writing } = remarkStore.getState();
    const isInText = target instanceof Element && target.closest('#pane-section, #pane-tasks');
    if (writing !== null && isInText && isEmptyRemark(writing))
      remarkStore.setState({ writing: null });
  };
  document.addEventListener('focusin', onFocus);
  return () => {
    stop();
    document.removeEventListener('focusin', onFocus);
    const { writing } = remarkStore.getState();
    if (writing !== null) dropIfEmpty(writing);
  };
}

/** Whether a remark or an answer is there, and says nothing. */
export function isEmptyRemark(id: EntityId): boolean {
  const analysis = openCaseStore.getState()?.caseDocument.analysis();
  const remark = analysis?.reviewComment.find((one) => one.id === id);
  if (remark !== undefined) return !saysSomething(remark);
  const reply = analysis?.reviewReply.find((one) => one.id === id);
  return reply !== undefined && isBlank(reply.text);
}

function dropIfEmpty(id: EntityId): void {
  if (!isEmptyRemark(id)) return;
  const analysis = openCaseStore.getState()?.caseDocument.analysis();
  const isReply = analysis?.reviewReply.some((one) => one.id === id) === true;
  editRemarks('remark.empty', (writer) => {
    writer.remove(isReply ? 'reviewReply' : 'reviewComment', id);
  });
}

/** A suggestion of the very words that stand there says nothing. */
function saysSomething({ text, kind, quote, proposed, proposedValue }: ReviewComment): boolean {
  if (!isBlank(text)) return true;
  if (kind !== 'suggestion') return false;
  return proposedValue !== '' || (!isBlank(proposed) && plainText(proposed) !== quote);
}
