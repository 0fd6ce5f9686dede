import { fileCodeOf } from '../analysis/fileCode.ts';
import type { CodedRecord } from './codedRecord.ts';
import { recordTable } from './recordTable.ts';

/** SHA-256 of bytes, in lower-case hex. */
export type HashOf = (bytes: Uint8Array) => string;

/**
 * The code of the file in which a duo sent this record. A record has no code of its own: this one is
 * in the register of the case, so that a line can be found again after a no, or be replaced.
 */
export function rowCodeOf(record: CodedRecord, hashOf: HashOf): string {
  return fileCodeOf(hashOf(new TextEncoder().encode(recordTable([record]))));
}

/**
 * The records without those of the codes, one for each; `missing` are codes of no record. Two cases
 * may have the same record: then one of the two goes, whichever.
 */
export function withoutRows(
  records: readonly CodedRecord[],
  codes: readonly string[],
  hashOf: HashOf,
): { readonly left: readonly CodedRecord[]; readonly missing: readonly string[] } {
  const left = [...records];
  const missing: string[] = [];
  for (const code of codes) {
    const at = left.findIndex((record) => rowCodeOf(record, hashOf) === code);
    if (at < 0) missing.push(code);
    else left.splice(at, 1);
  }
  return { left, missing };
}
