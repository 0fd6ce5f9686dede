import type { Analysis } from '#shared/analysis/analysis';
import { fileCodeOf } from '#shared/analysis/fileCode';
import type { CodedRecord } from '#shared/monitoring/codedRecord';
import { rowCodeOf } from '#shared/monitoring/rowCodes';
import { monitoring } from '#shared/text/nl/monitoring';
import { hexHash } from '../../export/register.ts';
import { formatLongDay, isoDayOf } from '../../ui/dutchTime.ts';

/** What to say when a line of this case already left, so that it is not counted twice; null when none did. */
export function earlierLines(analysis: Analysis, record: CodedRecord): string | null {
  const text = monitoring.save;
  const left = analysis.exportRecord.filter(
    ({ kind, result, destroyedOn, fileHash }) =>
      kind === 'monitoring' && result === 'written' && destroyedOn === null && fileHash !== '',
  );
  if (left.length === 0) return null;
  const lines = left.map(({ on, fileHash }) => ({
    day: on === null ? '' : formatLongDay(isoDayOf(on)),
    code: fileCodeOf(fileHash),
  }));
  const same = lines.find(({ code }) => code === rowCodeOf(record, hexHash));
  if (same !== undefined) return text.same(same.day);
  return text.earlier(lines.map(({ day, code }) => text.earlierLine(day, code)));
}
