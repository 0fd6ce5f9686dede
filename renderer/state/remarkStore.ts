import type { EntityId } from '#shared/base/ids';
import type { RemarkPerson } from '#shared/remarks/ownRemark';
import { allRemarks, type RemarkFilter } from '#shared/remarks/remarkFilter';
import { createStore } from 'zustand/vanilla';

export interface RemarkState {
  /** Null while nothing shows remarks: then nothing offers to make one. */
  readonly person: RemarkPerson | null;
  /** The remark whose thread is open; its words are marked stronger. */
  readonly current: EntityId | null;
  /** The remark or answer whose words are being written. */
  readonly writing: EntityId | null;
  /** Which remarks the list shows; next and previous walk along these. */
  readonly filter: RemarkFilter;
  /** The current remark is to come in sight; who brings it there takes this away. */
  readonly isCalled: boolean;
  /** And it takes the focus then. */
  readonly takesFocus: boolean;
}

const nothing: RemarkState = {
  person: null,
  current: null,
  writing: null,
  filter: allRemarks,
  isCalled: false,
  takesFocus: false,
};

/** The remark that is looked at, wherever it was chosen: in the text, in a form or in its list. */
export const remarkStore = createStore<RemarkState>(() => nothing);

/** Makes remarks possible for a person; what comes back ends it. */
export function beginRemarks(person: RemarkPerson): () => void {
  remarkStore.setState({ ...nothing, person }, true);
  return () => {
    remarkStore.setState(nothing, true);
  };
}

/** The key of this workplace is known: what is written from now on says it. */
export function setRemarkKey(key: string): void {
  remarkStore.setState(({ person }) => (person === null ? {} : { person: { ...person, key } }));
}

/** Opens a thread without taking the focus; null closes what was open. */
export function setCurrentRemark(current: EntityId | null): void {
  remarkStore.setState({ current });
}

/** Opens a thread, brings it in sight and gives it the focus. */
export function showRemark(current: EntityId): void {
  remarkStore.setState({ current, isCalled: true, takesFocus: true });
}

/** Opens a thread and brings it in sight; the focus stays where it is. */
export function lookAtRemark(current: EntityId): void {
  remarkStore.setState({ current, isCalled: true, takesFocus: false });
}

/** Opens the thread of a remark to write it. */
export function writeRemark(id: EntityId): void {
  remarkStore.setState({ current: id, writing: id, isCalled: true, takesFocus: true });
}

/** The current remark stands in sight. */
export function answerCall(): void {
  remarkStore.setState({ isCalled: false });
}

export function setRemarkFilter(change: Partial<RemarkFilter>): void {
  remarkStore.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
}

/** What is written now, besides a remark: an answer in its thread; null ends it. */
export function setWriting(writing: EntityId | null): void {
  remarkStore.setState({ writing });
}
