import type { CaseAlias } from '#shared/base/ids';
import type { SharedDoc } from '#shared/casedoc/updates';
import {
  observeIndex,
  readWorkplaceIndex,
  writeCaseSummary,
  type CaseSummary,
  type CaseSummaryPatch,
  type WorkplaceIndex,
} from '#shared/casedoc/workplaceIndex';

/** The index document as immutable values; a line that did not change stays the same object. */
export interface IndexStore {
  readonly current: () => WorkplaceIndex;
  readonly subscribe: (listener: () => void) => () => void;
  readonly updateCase: (alias: CaseAlias, patch: CaseSummaryPatch) => void;
  readonly stop: () => void;
}

export function createIndexStore(doc: SharedDoc): IndexStore {
  let current = readWorkplaceIndex(doc);
  const listeners = new Set<() => void>();
  const stop = observeIndex(doc, () => {
    current = shareUnchanged(current, readWorkplaceIndex(doc));
    for (const listener of listeners) listener();
  });
  return {
    current: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    updateCase: (alias, patch) => {
      if (!current.cases.some((line) => line.alias === alias)) throw new Error('No such case');
      writeCaseSummary(doc, alias, patch);
    },
    stop: () => {
      stop();
      listeners.clear();
    },
  };
}

function shareUnchanged(before: WorkplaceIndex, after: WorkplaceIndex): WorkplaceIndex {
  const lines = new Map(before.cases.map((line) => [line.alias, line]));
  const cases = after.cases.map((line) => keepIfEqual(lines.get(line.alias), line));
  return {
    person: keepIfEqual(before.person, after.person),
    settings: keepIfEqual(before.settings, after.settings),
    cases: isSameList(before.cases, cases) ? before.cases : cases,
    former: after.former,
  };
}

function keepIfEqual<Value extends object>(before: Value | undefined, after: Value): Value {
  if (before === undefined) return after;
  const old = new Map(Object.entries(before));
  const equal = Object.entries(after).every(([field, value]) => old.get(field) === value);
  return equal ? before : after;
}

function isSameList(before: readonly CaseSummary[], after: readonly CaseSummary[]): boolean {
  return before.length === after.length && before.every((line, index) => line === after[index]);
}
