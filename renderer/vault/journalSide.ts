import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { sameBytes } from '#shared/sealing/sealingCrypto';

import type { StoredRecord, VaultDatabase } from './database.ts';
import type { SaveProblem } from './saveState.ts';

type Journal = Pick<DesktopBridge, 'appendJournal' | 'listJournal' | 'readJournal'>;

/**
 * Appends one record to the journal. A record that is already there (a try that was given up came
 * through after all) counts as written; a journal that fell behind, or was deleted meanwhile, is
 * first completed from the database.
 */
export async function appendToJournal(
  journal: Journal,
  database: VaultDatabase,
  alias: CaseAlias,
  record: StoredRecord,
): Promise<Result<null, SaveProblem>> {
  const answer = await journal.appendJournal({ alias, bytes: record.blob });
  if (answer.ok) return ok(null);
  if (answer.reason === 'no-record') throw new Error('The journal refused a sealed record');
  if (answer.reason !== 'out-of-order') return fail(answer.reason);
  const headSeq = await journalHeadSeq(journal, alias);
  if (headSeq === null) return fail('disk-error');
  if (headSeq >= record.seq) return isInJournal(journal, alias, record);
  return completeJournal(journal, database, alias, headSeq, record);
}

/** Whether the journal holds an unbroken run of the alias that starts at `baseSeq` or before. */
export async function isJournalWhole(
  journal: Journal,
  alias: CaseAlias,
  baseSeq: number,
): Promise<boolean> {
  const heads = await journal.listJournal(null).catch(() => null);
  const head = heads?.ok === true ? heads.value.find((one) => one.alias === alias) : undefined;
  if (head === undefined) return false;
  return head.firstSeq <= baseSeq && head.count === head.headSeq - head.firstSeq + 1;
}

async function isInJournal(
  journal: Journal,
  alias: CaseAlias,
  record: StoredRecord,
): Promise<Result<null, SaveProblem>> {
  const stored = await journal.readJournal({ alias, fromSeq: record.seq });
  const first = stored.ok ? stored.value[0] : undefined;
  return first !== undefined && sameBytes(first, record.blob) ? ok(null) : fail('disk-error');
}

async function completeJournal(
  journal: Journal,
  database: VaultDatabase,
  alias: CaseAlias,
  headSeq: number,
  record: StoredRecord,
): Promise<Result<null, SaveProblem>> {
  const stored = await database.read(alias, headSeq + 1);
  for (const { seq, blob } of [...stored.filter(({ seq }) => seq < record.seq), record]) {
    const answer = await journal.appendJournal({ alias, bytes: blob });
    if (!answer.ok) {
      const expected = answer.reason !== 'out-of-order' && answer.reason !== 'no-record';
      return fail(expected ? answer.reason : 'disk-error');
    }
    if (answer.value.seq !== seq) return fail('disk-error');
  }
  return ok(null);
}

async function journalHeadSeq(journal: Journal, alias: CaseAlias): Promise<number | null> {
  const heads = await journal.listJournal(null);
  if (!heads.ok) return null;
  return heads.value.find((head) => head.alias === alias)?.headSeq ?? 0;
}
