import type { AccessActor, AccessEvent, AccessRecord } from './accessRecord.ts';
import { canonicalJson } from './canonicalJson.ts';

/** SHA-256 in lower-case hex; hashing is not the business of `shared/`. */
export type HashText = (text: string) => string;

/** Where the next line is tied to. */
export interface AccessHead {
  readonly seq: number;
  readonly hash: string;
}

export const NO_HEAD: AccessHead = { seq: 0, hash: '0'.repeat(64) };

export interface AccessMoment {
  readonly at: number;
  readonly zone: number;
  readonly actor: AccessActor;
  readonly caseCode: string;
}

/** What checking a log found; `at` is the place of the first line that does not fit, from 1. */
export type AccessVerdict =
  | { readonly isWhole: true; readonly head: AccessHead }
  | { readonly isWhole: false; readonly at: number; readonly head: AccessHead };

/** Ties an event to the line before it. The same event always gives the same line. */
export function chainRecord(
  head: AccessHead,
  event: AccessEvent,
  moment: AccessMoment,
  hash: HashText,
): AccessRecord {
  const content = { ...event, ...moment, seq: head.seq + 1 };
  return { ...content, prevHash: head.hash, hash: hashOf(head.hash, content, hash) };
}

/**
 * Checks that every line follows the one before it and says what it said when it was written. A
 * line that could not be read counts as changed. Lines taken from the end are not seen: that is
 * what the head on every export is for.
 */
export function verifyChain(
  records: readonly (AccessRecord | null)[],
  hash: HashText,
): AccessVerdict {
  let head = NO_HEAD;
  let broken: number | null = null;
  for (const [index, record] of records.entries()) {
    if (record === null || !fits(head, record, hash)) broken ??= index + 1;
    // What was written after a damaged line still stands on what that line says it is.
    head = record === null ? { ...head, seq: head.seq + 1 } : headOf(record);
  }
  return broken === null ? { isWhole: true, head } : { isWhole: false, at: broken, head };
}

function fits(head: AccessHead, record: AccessRecord, hash: HashText): boolean {
  const { prevHash, hash: own, ...content } = record;
  return (
    record.seq === head.seq + 1 && prevHash === head.hash && own === hashOf(prevHash, content, hash)
  );
}

function headOf({ seq, hash }: AccessRecord): AccessHead {
  return { seq, hash };
}

function hashOf(prevHash: string, content: object, hash: HashText): string {
  return hash(prevHash + canonicalJson(content));
}
