import type { Analysis } from '#shared/analysis/analysis';
import type { Recipient } from '#shared/consent/recipient';
import { codedRecord } from '#shared/monitoring/codedRecord';
import { recordTable } from '#shared/monitoring/recordTable';

/**
 * The coded record of one case as a table: the names of its fields, and one line. Null when it may
 * not be counted.
 */
export function monitoringTable(
  analysis: Analysis,
  recipient: Recipient,
  day: string,
): Uint8Array | null {
  const coded = codedRecord(analysis, recipient, day);
  return coded.may ? new TextEncoder().encode(recordTable([coded.record])) : null;
}
