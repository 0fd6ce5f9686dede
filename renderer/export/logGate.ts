import { accessCsv } from '#shared/access-log/accessCsv';
import type { AccessRecord } from '#shared/access-log/accessRecord';
import type { Result } from '#shared/base/result';
import { accessLog } from '#shared/text/nl/accessLog';
import { hexHash, letOutReady, type ExportProblem, type RegisterParts } from './register.ts';

export interface LeavingLog {
  readonly records: readonly (AccessRecord | null)[];
  /** Of the case; a log has no name in the name of its file either. */
  readonly code: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** The way out for the access log: a table for the file of the institution. */
export async function saveLog(
  { records, code, date }: LeavingLog,
  recipient: string,
  parts: RegisterParts,
): Promise<Result<{ readonly name: string }, Exclude<ExportProblem, 'not-made'>>> {
  const bytes = new TextEncoder().encode(accessCsv(records));
  const safe = code.replace(/[^\p{L}\p{N} ._()-]/gu, ' ').trim();
  const suggestedName = accessLog.fileName(safe === '' ? accessLog.noCode : safe, date);
  const file = {
    kind: 'log',
    recipient,
    basis: 'ownFile',
    people: [],
    words: null,
    fileHash: hexHash(bytes),
  } as const;
  const saved = await letOutReady({ save: 'table', suggestedName, bytes, file }, parts);
  if (saved.ok) parts.log({ action: 'logExport' });
  return saved;
}
