import { fail, ok, type Result } from '#shared/base/result';
import type { CodedRecord } from '#shared/monitoring/codedRecord';
import type { Publication } from '#shared/monitoring/provinceTotals';
import { readPublication } from '#shared/monitoring/readPublication';
import { rowCodeOf, withoutRows } from '#shared/monitoring/rowCodes';
import { readRecordTable } from '#shared/monitoring/recordTable';
import { province } from '#shared/text/nl/province';
import { hexHash } from '../../export/register.ts';

/** A file the user chose; nothing is known about what it holds. */
export interface ChosenTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file whose every line was read. */
export interface RecordFile {
  readonly key: string;
  readonly name: string;
  readonly records: readonly CodedRecord[];
  /** Letter by letter the same as one that was there: perhaps the same case again. */
  readonly isTwice: boolean;
}

/** What was kept of the time before. */
export interface EarlierFile {
  readonly name: string;
  readonly publication: Publication;
}

/** The files with this one behind them; else what is wrong with it, in Dutch, and nothing of it. */
export function addRecords(
  files: readonly RecordFile[],
  { name, bytes }: ChosenTable,
): Result<readonly RecordFile[], string> {
  const text = textOf(bytes);
  const records = text === null ? null : readRecordTable(text);
  if (records === null) return fail(province.wrong.records(name));
  if (records.length === 0) return fail(province.wrong.empty(name));
  const last = Number(files.at(-1)?.key ?? 0);
  const isTwice = files.some((one) => JSON.stringify(one.records) === JSON.stringify(records));
  return ok([...files, { key: String(last + 1), name, records, isTwice }]);
}

/** The files without the line of this code; null when none has it. A file of that line alone goes. */
export function removeRow(
  files: readonly RecordFile[],
  code: string,
): { readonly files: readonly RecordFile[]; readonly from: string } | null {
  for (const file of files) {
    const { left, missing } = withoutRows(file.records, [code], hexHash);
    if (missing.length > 0) continue;
    const others = files.flatMap((one) =>
      one === file ? (left.length === 0 ? [] : [{ ...file, records: left }]) : [one],
    );
    return { files: others, from: file.name };
  }
  return null;
}

/** The code of a file with one line; null when it has more. */
export function codeOfFile({ records }: RecordFile): string | null {
  const [only] = records;
  return only === undefined || records.length > 1 ? null : rowCodeOf(only, hexHash);
}

/** What was kept of the time before; else what is wrong with the file, in Dutch. */
export function readEarlier({ name, bytes }: ChosenTable): Result<EarlierFile, string> {
  const text = textOf(bytes);
  const publication = text === null ? null : readPublication(text);
  return publication === null ? fail(province.wrong.publication(name)) : ok({ name, publication });
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
