import { accessLog } from '../text/nl/accessLog.ts';
import type { AccessRecord } from './accessRecord.ts';

/**
 * The whole log as a table for the institution: CSV after RFC 4180 with semicolons, UTF-8 with a
 * mark at the begin, so that a Dutch spreadsheet opens it. One line a record, codes included; a line
 * that could not be read says so.
 */
export function accessCsv(records: readonly (AccessRecord | null)[]): string {
  const rows = records.map((record, index) =>
    record === null ? [String(index + 1), accessLog.unreadable] : cellsOf(record),
  );
  return `\uFEFF${[accessLog.csv, ...rows].map(lineOf).join('')}`;
}

function cellsOf(record: AccessRecord): readonly string[] {
  const { actor, recipient } = record;
  return [
    String(record.seq),
    new Date(record.at).toISOString(),
    String(record.zone),
    actor.name,
    accessLog.roles[actor.role],
    actor.organisation,
    actor.device,
    actor.appVersion,
    record.caseCode,
    accessLog.actions[record.action],
    record.result === undefined ? '' : accessLog.results[record.result],
    record.section ?? '',
    (record.fields ?? []).join(', '),
    record.objectType ?? '',
    record.objectId ?? '',
    record.exportKind ?? '',
    record.purpose ?? '',
    (record.consents ?? []).join(', '),
    record.basis ?? '',
    recipient?.name ?? '',
    recipient?.organisation ?? '',
    recipient?.channel ?? '',
    record.fileHash ?? '',
    record.reason ?? '',
    record.prevHash,
    record.hash,
  ];
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellText).join(';')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function cellText(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) && !/^-?\d+$/u.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
