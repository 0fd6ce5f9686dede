import { plainText } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { anchorAt, type TextAnchor } from '#shared/casedoc/anchors';
import { proseName } from '#shared/casedoc/blockNames';
import { FORM_EDIT, openCaseDocument } from '#shared/casedoc/caseDocument';
import type { CaseWriter } from '#shared/casedoc/caseWriter';
import { createUndo } from '#shared/casedoc/undo';
import { newSharedDoc } from '#shared/casedoc/updates';
import { docOfText, wordFinder } from '#shared/casedoc/wordFinder';
import { addRemark, type NewRemark, type RemarkWriter } from '#shared/remarks/remarkEdits';
import { remarkThreads, type RemarkThread } from '#shared/remarks/remarkThreads';

export const supervisor: RemarkWriter = { author: 'Ineke', role: 'supervisor', key: '', at: 1000 };
export const partner: RemarkWriter = {
  author: 'Youssef',
  role: 'institutionScientist',
  key: '',
  at: 2000,
};

/** A case in memory with what a test of remarks does in it. */
export function remarkCase() {
  let count = 0;
  const newId = () => `item-${String(count++).padStart(4, '0')}` as EntityId;
  const [shared, own] = [newSharedDoc(), newSharedDoc()];
  const open = openCaseDocument({
    doc: shared,
    privateDoc: own,
    newId,
    now: () => 1000,
    author: 'Marit',
  });
  const undo = createUndo(shared, [FORM_EDIT]);
  const change = <Made>(edit: (writer: CaseWriter) => Made): Made => {
    const made: Made[] = [];
    undo.stopCapturing();
    open.change('test', (writer) => {
      made.push(edit(writer));
    });
    const [first] = made;
    if (first === undefined) throw new Error('Nothing was made');
    return first;
  };
  const threads = (): readonly RemarkThread[] =>
    remarkThreads(open.analysis(), wordFinder(open.docs));
  const thread = (id: EntityId): RemarkThread => {
    const found = threads().find((one) => one.id === id);
    if (found === undefined) throw new Error('No such remark');
    return found;
  };
  /** An anchor at the first time some words stand in a text. */
  const anchorOn = (id: EntityId, field: string, words: string): TextAnchor => {
    const name = proseName(id, field);
    const doc = docOfText(open.docs, name);
    const text = open.analysis().hypothesis.find((one) => one.id === id)?.text ?? [];
    const at = plainText(text).indexOf(words);
    const anchor = anchorAt(doc, name, at, at + words.length);
    if (at < 0 || anchor === null) throw new Error(`No such words: ${words}`);
    return anchor;
  };
  const remark = (given: Partial<NewRemark>, by = supervisor): EntityId =>
    change((writer) => addRemark(writer, { ...plain, ...given }, by));
  return { open, undo, shared, own, change, threads, thread, anchorOn, remark };
}

const plain: NewRemark = {
  place: null,
  anchor: null,
  kind: 'remark',
  criterion: '',
  text: 'Waar staat dat?',
  proposed: '',
  proposedValue: '',
  review: null,
  isPrivate: false,
};
