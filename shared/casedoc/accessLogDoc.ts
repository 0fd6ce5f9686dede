import type { SharedDoc } from './updates.ts';

const LINES = 'log';

/** The lines of the access log of a case, in the order they were written. */
export function readLogLines(doc: SharedDoc): readonly string[] {
  return doc
    .getArray(LINES)
    .toArray()
    .map((line) => (typeof line === 'string' ? line : ''));
}

/** Puts a line at the end; nothing else ever changes in this document. */
export function appendLogLine(doc: SharedDoc, line: string): void {
  doc.getArray(LINES).push([line]);
}
