import { isBlank, plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import {
  addReply,
  decideRemark,
  removeRemark,
  setResolved,
  undecideRemark,
  type RemarkDecision,
} from '#shared/remarks/remarkEdits';
import { acceptSuggestion, type SuggestionRefusal } from '#shared/remarks/acceptSuggestion';
import type { RemarkThread } from '#shared/remarks/remarkThreads';
import { wordsNow } from './proposedWords.ts';
import { editRemarks, editStep, openCaseStore } from '../../state/openCaseStore.ts';
import { isEmptyRemark } from '../../state/leftRemarks.ts';
import { writeAsPerson } from '../../state/remarkActions.ts';
import { remarkStore, setCurrentRemark, setWriting } from '../../state/remarkStore.ts';

/** Ends the writing of a remark or an answer; one without a word goes away. False when it goes. */
export function finishWriting(id: EntityId): boolean {
  const isKept = !isEmptyRemark(id);
  if (remarkStore.getState().writing === id) setWriting(null);
  return isKept;
}

/** Makes it a suggestion, which begins with the words as they are; or a remark again. */
export function setKind(thread: RemarkThread, kind: 'remark' | 'suggestion'): void {
  const analysis = openCaseStore.getState()?.caseDocument.analysis();
  if (analysis === undefined) return;
  const words = wordsNow(analysis, thread);
  editRemarks('remark.kind', (writer) => {
    writer.set('reviewComment', thread.id, { kind });
    if (kind === 'suggestion' && isBlank(thread.remark.proposed) && thread.found !== null) {
      writer.setText('reviewComment', thread.id, 'proposed', words);
    }
  });
}

export function dropRemark(id: EntityId): void {
  editRemarks('remark.remove', (writer) => {
    removeRemark(writer, id);
  });
  if (remarkStore.getState().current === id) setCurrentRemark(null);
  setWriting(null);
}

/** Begins an answer, in the document at once. */
export function beginReply(remark: EntityId): void {
  const id = writeAsPerson('remark.reply', (writer, by) => addReply(writer, remark, '', by));
  if (id !== null) setWriting(id);
}

export function dropReply(id: EntityId): void {
  editRemarks('remark.unreply', (writer) => {
    writer.remove('reviewReply', id);
  });
  if (remarkStore.getState().writing === id) setWriting(null);
}

export function resolve(id: EntityId, isResolved: boolean): void {
  editRemarks(isResolved ? 'remark.resolve' : 'remark.reopen', (writer) => {
    setResolved(writer, id, isResolved);
  });
}

/** Notes what the duo does with a remark; its reason was written already. */
export function decide({ remark }: RemarkThread, decision: RemarkDecision): void {
  const reason = plainText(reasonNow(remark.id) ?? remark.reply);
  writeAsPerson('remark.decide', (writer, by) => {
    decideRemark(writer, remark.id, { decision, reason }, by);
  });
}

/** Nobody decided after all. */
export function forgetReason(id: EntityId): void {
  editRemarks('remark.undecide', (writer) => {
    writer.setText('reviewComment', id, 'reply', '');
  });
}

export function undecide(id: EntityId): void {
  editRemarks('remark.undecide', (writer) => {
    undecideRemark(writer, id);
  });
}

/** Takes a suggestion over, as one step that Ctrl+Z takes back; a refusal changes nothing. */
export function accept(thread: RemarkThread, evenChanged: boolean): SuggestionRefusal | null {
  const person = remarkStore.getState().person;
  const state = openCaseStore.getState();
  if (person === null || state === null) return 'orphan';
  const { name: author, role, key } = person;
  const reason = plainText(thread.remark.reply);
  const refusals: SuggestionRefusal[] = [];
  editStep(`accept ${thread.id}`, (writer) => {
    const done = acceptSuggestion(
      writer,
      state.caseDocument.analysis(),
      { thread, reason, evenChanged },
      { author, role, key, at: Date.now() },
    );
    if (!done.ok) refusals.push(done.reason);
  });
  return refusals[0] ?? null;
}

function reasonNow(id: EntityId) {
  return openCaseStore.getState()?.caseDocument.analysis().reviewComment.find(hasId(id))?.reply;
}

function hasId(id: EntityId): (one: { readonly id: EntityId }) => boolean {
  return (one) => one.id === id;
}
