import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { isCaseCode } from '#shared/casedoc/workplaceIndex';
import { NO_PREVIOUS_HASH, parseRecordHeader } from '#shared/sealing/recordHeader';
import { joinBytes, textBytes, type Bytes } from '#shared/sealing/sealingCrypto';
import { openRecord, sealRecord } from '#shared/sealing/sealRecord';
import { isUndamaged, openRecordKey } from '#shared/sealing/vaultKeys';
import { encodeVaultFile, parseVaultFile, type VaultFile } from '#shared/sealing/vaultFile';

import type { ChainPlace } from './readChain.ts';
import type { EmergencyCopy } from './unlockedWorkplace.ts';
import { unlockFiles, type VaultSecret } from './vaultSlots.ts';
import type { VaultTools } from './vaultTools.ts';

/** What of one case goes into an emergency copy. */
export interface EmergencyContent {
  readonly code: string;
  readonly update: Uint8Array;
  readonly privateUpdate: Uint8Array;
}

export type EmergencyProblem = 'not-a-copy' | 'wrong-secret' | 'damaged' | 'newer-version';

const MAGIC = textBytes('VANOOD1\n');
const LENGTH_BYTES = 4;
/** Vault file, code and state; since there is private content, that as well. */
const [FEWEST_PARTS, MOST_PARTS] = [3, 4];

/**
 * One file that opens without this machine: the vault file (for the keys), the code and the whole
 * state of one case with its private content, each sealed with the key of the case.
 */
export async function sealEmergencyBundle(
  tools: VaultTools,
  file: VaultFile,
  place: ChainPlace,
  content: EmergencyContent,
): Promise<Bytes> {
  const seal = (part: PartName, update: Uint8Array): Promise<Bytes> =>
    sealRecord(
      tools.crypto,
      place.key,
      contextOf(place.vaultId, part),
      { kind: 'snapshot', alias: place.alias, seq: 1, prevHash: NO_PREVIOUS_HASH },
      { keptAt: tools.now(), update },
    );
  const code = await seal('code', textBytes(content.code));
  const state = await seal('state', content.update);
  const own = await seal('private', content.privateUpdate);
  return joinBytes(MAGIC, ...[encodeVaultFile(file), code, state, own].map(withLength));
}

/** Whether the bytes have the shape of such a file; says nothing about what they hold. */
export function isEmergencyBundle(bytes: Uint8Array): boolean {
  return splitParts(bytes) !== null;
}

/** Opens such a file with the passphrase or the recovery code its vault had when it was made. */
export async function openEmergencyBundle(
  tools: VaultTools,
  bytes: Uint8Array,
  secret: VaultSecret,
): Promise<Result<EmergencyCopy, EmergencyProblem>> {
  const parts = splitParts(bytes);
  if (parts === null) return fail('not-a-copy');
  const [vaultBytes, codeRecord, stateRecord, privateRecord] = parts;
  const file = parseVaultFile(vaultBytes);
  if (!file.ok) return fail(file.reason === 'newer-version' ? 'newer-version' : 'damaged');
  if (!(await isUndamaged(tools.crypto, file.value))) return fail('damaged');
  const unlocked = await unlockFiles(tools, [file.value], secret);
  if (unlocked === 'vault-damaged') return fail('damaged');
  if (unlocked === 'wrong-secret') return fail('wrong-secret');
  const header = parseRecordHeader(stateRecord);
  if (!header.ok) return fail(header.reason === 'unknown-suite' ? 'newer-version' : 'damaged');
  const { vaultId, keys } = unlocked.body;
  const entry = keys.find(({ alias }) => alias === header.value.alias);
  const key =
    entry === undefined ? null : await openRecordKey(tools.crypto, unlocked.keys, vaultId, entry);
  if (key === null) return fail('damaged');
  const code = await openRecord(key, contextOf(vaultId, 'code'), codeRecord);
  const state = await openRecord(key, contextOf(vaultId, 'state'), stateRecord);
  const own =
    privateRecord && (await openRecord(key, contextOf(vaultId, 'private'), privateRecord));
  if (!code.ok || !state.ok || own?.ok === false) return fail('damaged');
  const { keptAt, update } = state.value;
  const privateUpdate = own?.value.update ?? null;
  return copyOf(vaultId, header.value.alias, new TextDecoder().decode(code.value.update), {
    keptAt,
    update,
    privateUpdate,
  });
}

type PartName = 'code' | 'state' | 'private';
type Parts = readonly [Uint8Array, Uint8Array, Uint8Array, Uint8Array?];

function copyOf(
  vaultId: string,
  alias: CaseAlias,
  code: string,
  state: Pick<EmergencyCopy, 'keptAt' | 'update' | 'privateUpdate'>,
): Result<EmergencyCopy, EmergencyProblem> {
  return isCaseCode(code) ? ok({ vaultId, alias, code, ...state }) : fail('damaged');
}

function contextOf(vaultId: string, part: PartName): string {
  return `${vaultId}/emergency-${part}`;
}

function withLength(part: Uint8Array): Bytes {
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, part.byteLength);
  return joinBytes(length, part);
}

function splitParts(bytes: Uint8Array): Parts | null {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  let offset = MAGIC.byteLength;
  for (let count = 0; count < MOST_PARTS; count += 1) {
    if (count === FEWEST_PARTS && offset === bytes.byteLength) break;
    if (offset + LENGTH_BYTES > bytes.byteLength) return null;
    const end = offset + LENGTH_BYTES + view.getUint32(offset);
    if (end > bytes.byteLength) return null;
    parts.push(bytes.slice(offset + LENGTH_BYTES, end));
    offset = end;
  }
  const [vault, code, state, own] = parts;
  if (vault === undefined || code === undefined || state === undefined) return null;
  if (offset !== bytes.byteLength) return null;
  return own === undefined ? [vault, code, state] : [vault, code, state, own];
}
