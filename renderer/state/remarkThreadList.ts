import { useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { Analysis } from '#shared/analysis/analysis';
import { isBlank } from '#shared/analysis/prose';
import type { FoundAnchor } from '#shared/casedoc/anchors';
import type { CaseDocs } from '#shared/casedoc/privacyMarks';
import { wordFinder } from '#shared/casedoc/wordFinder';
import { itemOf, placeOfRemark } from '#shared/remarks/placeOfRemark';
import { isBy } from '#shared/remarks/ownRemark';
import { filterRemarks } from '#shared/remarks/remarkFilter';
import {
  fieldNameOf,
  remarkThreads,
  type FindWords,
  type RemarkThread,
} from '#shared/remarks/remarkThreads';
import { openCaseStore } from './openCaseStore.ts';
import { remarkStore, type RemarkState } from './remarkStore.ts';
import { useOpenCase } from './useOpenCase.ts';

/** All remarks of the opened case, in the order of the document. Follows typing a moment later. */
export function useRemarkThreads(): readonly RemarkThread[] {
  const analysis = useDeferredValue(useOpenCase((state) => state.analysis));
  const docs = useOpenCase((state) => state.caseDocument.docs);
  const writing = useStore(remarkStore, (state) => state.writing);
  return withoutEmpty(threadsOf(analysis, docs), writing);
}

/** The remarks that next and previous walk along, as they are now. */
export function shownThreadsNow(): readonly RemarkThread[] {
  const state = openCaseStore.getState();
  if (state === null) return [];
  const { writing, filter } = remarkStore.getState();
  const all = threadsOf(state.analysis, state.caseDocument.docs);
  return inReadingOrder(filterRemarks(withoutEmpty(all, writing), filter));
}

/** In the order of the document, and what lost its place behind that. */
export function inReadingOrder(threads: readonly RemarkThread[]): readonly RemarkThread[] {
  return [...threads.filter((one) => !isPlaceless(one)), ...threads.filter(isPlaceless)];
}

/** What it is about, or the words it points at, are not there any more. */
export function isPlaceless(thread: RemarkThread): boolean {
  return (thread.found?.kind === 'orphan' && !isReplaced(thread)) || !thread.isPlaceThere;
}

/** The duo put what was proposed in the place of the words: nobody misses those. */
export function isReplaced({ remark }: Pick<RemarkThread, 'remark'>): boolean {
  return remark.kind === 'suggestion' && remark.decision === 'accepted';
}

/** One that was begun and left without a word (after a crash, or by undo) shows nowhere. */
function withoutEmpty(
  threads: readonly RemarkThread[],
  writing: RemarkState['writing'],
): readonly RemarkThread[] {
  const { person } = remarkStore.getState();
  const isEmpty = ({ id, remark, replies }: RemarkThread): boolean =>
    id !== writing &&
    isBy(remark, person) &&
    isBlank(remark.text) &&
    isBlank(remark.proposed) &&
    remark.proposedValue === '' &&
    replies.length === 0;
  return threads.some(isEmpty) ? threads.filter((thread) => !isEmpty(thread)) : threads;
}

interface Known {
  readonly docs: CaseDocs;
  readonly analysis: Analysis;
  readonly threads: readonly RemarkThread[];
  readonly fields: ReadonlyMap<string, FoundInField>;
}

/** What was found in a text while it read so. */
interface FoundInField {
  readonly prose: unknown;
  readonly found: Map<string, FoundAnchor>;
}

let known: Known | null = null;

/** Looks again only in texts that changed; a thread in which nothing changed stays the same object. */
function threadsOf(analysis: Analysis, docs: CaseDocs): readonly RemarkThread[] {
  const before = known?.docs === docs ? known : null;
  if (before?.analysis === analysis) return before.threads;
  const fields = remarkedFields(analysis, before);
  const look = wordFinder(docs);
  const find: FindWords = (name, anchor) => {
    const seen = fields.get(name)?.found;
    const key = `${anchor.from} ${anchor.to} ${anchor.quote}`;
    const found = seen?.get(key) ?? look(name, anchor);
    seen?.set(key, found);
    return found;
  };
  const former = new Map(before?.threads.map((thread) => [thread.id, thread]));
  const threads = remarkThreads(analysis, find).map((thread) => {
    const old = former.get(thread.id);
    return old !== undefined && isSame(old, thread) ? old : thread;
  });
  known = { docs, analysis, threads, fields };
  return threads;
}

function remarkedFields(
  analysis: Analysis,
  before: Known | null,
): ReadonlyMap<string, FoundInField> {
  const fields = new Map<string, FoundInField>();
  for (const remark of analysis.reviewComment) {
    const place = placeOfRemark(analysis, remark);
    const name = fieldNameOf(place);
    if (place?.kind !== 'field' || name === null || fields.has(name)) continue;
    const prose = itemOf(analysis, place.collection, place.id)?.[place.field];
    const old = before?.fields.get(name);
    const found = old?.prose === prose ? old?.found : undefined;
    fields.set(name, { prose, found: found ?? new Map<string, FoundAnchor>() });
  }
  return fields;
}

function isSame(old: RemarkThread, now: RemarkThread): boolean {
  return (
    old.remark === now.remark &&
    old.number === now.number &&
    old.isPlaceThere === now.isPlaceThere &&
    old.section === now.section &&
    old.state === now.state &&
    old.found === now.found &&
    old.replies.length === now.replies.length &&
    old.replies.every((reply, at) => reply === now.replies[at])
  );
}
