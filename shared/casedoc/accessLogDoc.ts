import type { KeptLogs } from '../access-log/keptLogs.ts';
import type { SharedDoc } from './updates.ts';

const LINES = 'log';
const EARLIER = 'earlier';

/** The lines of the access log of a case, in the order they were written. */
export function readLogLines(doc: SharedDoc): readonly string[] {
  return doc.getArray(LINES).toArray().map(textOf);
}

/** Logs of workplaces the case was in before, each whole; they came with a backup. */
export function readEarlierLogs(doc: SharedDoc): KeptLogs['earlier'] {
  return doc
    .getArray(EARLIER)
    .toArray()
    .map((log) => (Array.isArray(log) ? log.map(textOf) : []));
}

/** Puts a line at the end; nothing else ever changes among the lines of this workplace. */
export function appendLogLine(doc: SharedDoc, line: string): void {
  doc.getArray(LINES).push([line]);
}

/** Keeps what `withArrivedLogs` made of the logs in this document. */
export function writeArrivedLogs(doc: SharedDoc, { own, earlier }: KeptLogs): void {
  doc.transact(() => {
    if (readLogLines(doc).length === 0 && own.length > 0) doc.getArray(LINES).push([...own]);
    const kept = doc.getArray(EARLIER);
    if (JSON.stringify(readEarlierLogs(doc)) === JSON.stringify(earlier)) return;
    kept.delete(0, kept.length);
    kept.push(earlier.map((log) => [...log]));
  });
}

function textOf(line: unknown): string {
  return typeof line === 'string' ? line : '';
}
