import { toHex } from '#shared/base/hex';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { readPartners, readSent, writeSent } from '#shared/casedoc/folderIndex';
import type { SharedDoc } from '#shared/casedoc/updates';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';
import { caseFolderName, exchangeFileName } from '#shared/folder/folderNames';
import type { ListedRecord, RecordStore, StoreProblem } from '#shared/folder/recordStore';
import type { SealProblem, WorkplaceExchange } from '../exchange/workplaceExchange.ts';
import type { VaultTools } from '../vaultTools.ts';

export interface SendParts {
  readonly tools: Pick<VaultTools, 'crypto' | 'now'>;
  readonly index: SharedDoc;
  readonly exchange: Pick<WorkplaceExchange, 'sealCase'>;
  readonly cases: () => readonly CaseSummary[];
  readonly ownDevice: string;
  /** What the shared part of a case is like now; equal marks mean that nothing was written. */
  readonly markOf: (alias: CaseAlias) => Promise<string>;
}

export type SendProblem = StoreProblem | SealProblem;

/** A file that was put in the folder. */
export interface FolderSending {
  readonly alias: CaseAlias;
  /** Whom it is sealed for. */
  readonly signKeys: readonly string[];
  /** SHA-256 in hex. */
  readonly fileHash: string;
}

const KEEP_MS = 30 * 86_400_000;

/**
 * Puts the whole state of a case in the folder for those it is shared with, if it changed since
 * the last time and that was at least `pauseMs` ago. Null when no file was written.
 */
export async function sendRecord(
  parts: SendParts,
  store: RecordStore,
  records: readonly ListedRecord[],
  line: Pick<CaseSummary, 'alias' | 'caseId'>,
  pauseMs: number,
): Promise<Result<FolderSending | null, SendProblem>> {
  const { tools, index, exchange, ownDevice } = parts;
  const { alias, caseId } = line;
  const signKeys = readPartners(index, alias);
  const last = readSent(index, alias);
  const now = tools.now();
  // A clock that went back counts as time enough.
  const isSoon = last !== null && Math.abs(now - last.at) < pauseMs;
  if (caseId === null || signKeys.length === 0 || isSoon) return ok(null);
  const space = caseFolderName(caseId);
  const own = records.filter((record) => record.space === space && record.device === ownDevice);
  // A file that somebody removed, or a sync program cut short, is written again.
  const isThere = own.some(({ seq, size }) => seq === last?.seq && size === last.size);
  if (isThere && last?.mark === (await parts.markOf(alias))) return ok(null);
  const sealed = await exchange.sealCase(alias, { kind: 'cards', signKeys });
  if (!sealed.ok) return sealed;
  // Taken after sealing, which flushes; what is typed from here on makes another mark.
  const mark = await parts.markOf(alias);
  const highest = Math.max(last?.seq ?? 0, ...own.map((record) => record.seq ?? 0));
  const { bytes } = sealed.value;
  const hash = toHex(await tools.crypto.sha256(new Uint8Array(bytes)));
  const name = exchangeFileName(highest + 1, hash);
  const put = await store.putIfAbsent({ space, device: ownDevice, name }, bytes);
  if (!put.ok) return fail(put.reason === 'already-there' ? 'disk-error' : put.reason);
  writeSent(index, alias, { seq: highest + 1, size: bytes.byteLength, mark, at: now });
  await sealed.value.noteSent();
  await removeOld(parts, store, own);
  return ok({ alias, signKeys, fileHash: hash });
}

/** The newest file holds everything, so an old one may go; a partner who was away has a month. */
async function removeOld(
  { tools }: SendParts,
  store: RecordStore,
  own: readonly ListedRecord[],
): Promise<void> {
  const now = tools.now();
  for (const record of own) if (now - record.changedAt > KEEP_MS) await store.remove(record);
}
