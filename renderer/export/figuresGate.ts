import type { Analysis } from '#shared/analysis/analysis';
import { fileCodeOf } from '#shared/analysis/fileCode';
import { fail, ok, type Result } from '#shared/base/result';
import { codedRecord } from '#shared/monitoring/codedRecord';
import { recordTable } from '#shared/monitoring/recordTable';
import { monitoring } from '#shared/text/nl/monitoring';
import { refusalsInReview } from '../state/refusalsInReview.ts';
import {
  eventOf,
  hexHash,
  letOutReady,
  type ExportProblem,
  type RegisterParts,
} from './register.ts';

/** `not-allowed`: somebody's yes for the figures is not there. */
export type FiguresProblem = Exclude<ExportProblem, 'not-made'> | 'not-allowed';

/**
 * The way out for the coded record of a case: decided anew at the moment it leaves, with its answers
 * in the register. The file has no code or name of the case, also not in its own name.
 */
export async function saveFigures(
  analysis: Analysis,
  recipient: string,
  date: string,
  parts: RegisterParts,
): Promise<Result<{ readonly name: string; readonly code: string }, FiguresProblem>> {
  const to = { name: recipient.trim(), organisation: '', participant: null };
  const coded = codedRecord(analysis, to, date, { inReview: refusalsInReview() });
  if (!coded.may) {
    const line = { kind: 'monitoring', recipient } as const;
    parts.log(eventOf(line, 'exportBlocked', 'not-allowed'));
    return fail('not-allowed');
  }
  const bytes = new TextEncoder().encode(recordTable([coded.record]));
  const fileHash = hexHash(bytes);
  const { purpose, consents, basis } = coded.sharing;
  const file = {
    kind: 'monitoring',
    recipient,
    people: [],
    words: null,
    fileHash,
    purpose,
    consents,
    basis,
  } as const;
  const suggestedName = monitoring.save.fileName(date);
  const out = await letOutReady({ save: 'table', suggestedName, bytes, file }, parts);
  return out.ok ? ok({ ...out.value, code: fileCodeOf(fileHash) }) : out;
}
