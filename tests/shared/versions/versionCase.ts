import example from '#resources/example-analysis.json';
import { readPortable } from '#shared/analysis/portable';
import type { EntityId } from '#shared/base/ids';
import { openCaseDocument, type CaseDocument } from '#shared/casedoc/caseDocument';
import { fillFromPortable } from '#shared/casedoc/fillCase';
import { newSharedDoc } from '#shared/casedoc/updates';

export const versionNow = 1_767_225_600_000;

/** Ids that can be told apart and come in the same order every time. */
export function idsFrom(prefix: string): () => EntityId {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${String(count).padStart(4, '0')}` as EntityId;
  };
}

/** The fictional example in a document of its own, open for writing. */
export function openExample(author = 'Marit'): CaseDocument {
  const reading = readPortable(example);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const doc = newSharedDoc();
  const newId = idsFrom(`${author}-`);
  const now = (): number => versionNow;
  fillFromPortable(doc, reading.value, { newId, now, author });
  return openCaseDocument({ doc, newId, now, author });
}
