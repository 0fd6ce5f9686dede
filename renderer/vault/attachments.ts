import { toHex } from '#shared/base/hex';
import { fail, ok, type Result } from '#shared/base/result';
import { NO_PREVIOUS_HASH, parseRecordHeader } from '#shared/sealing/recordHeader';
import { textBytes, type Bytes } from '#shared/sealing/sealingCrypto';
import { openRecord, sealRecord } from '#shared/sealing/sealRecord';
import type { VaultKeys } from '#shared/sealing/vaultKeys';

import type { VaultSides } from './loadChain.ts';
import type { ChainPlace } from './readChain.ts';
import type { SaveProblem } from './saveState.ts';
import { withWatchdog } from './withWatchdog.ts';

/** The files that belong to a case, by the SHA-256 (hex) of their content. */
export interface Attachments {
  /** Resolves when it is kept on at least one side; the other is completed when it can be. */
  readonly put: (bytes: Uint8Array) => Promise<Result<string, SaveProblem | 'too-large'>>;
  readonly get: (hash: string) => Promise<Result<Bytes, 'missing' | 'damaged'>>;
}

export const MOST_ATTACHMENT_BYTES = 20 * 1024 * 1024;

/** The attachments of one chain. Their names on disk tell nothing, not even to who has the file. */
export function attachmentsOf(
  sides: VaultSides,
  keys: VaultKeys,
  { vaultId, alias, key }: ChainPlace,
): Attachments {
  const { tools, desktop, database } = sides;
  const { watchdogMs } = tools.timing;
  const nameOf = async (hash: string): Promise<string> =>
    toHex(await keys.mac.sign(textBytes(`va1|attachment|${alias}|${hash}`)));
  const contextOf = (name: string): string => `${vaultId}/attachment-${name}`;
  const hashOf = async (bytes: Uint8Array): Promise<string> =>
    toHex(await tools.crypto.sha256(new Uint8Array(bytes)));

  const toDatabase = (name: string, blob: Bytes): Promise<Result<null, SaveProblem>> =>
    withWatchdog(
      () => database.writeBlob(alias, name, blob).then(() => ok(null)),
      'database-error',
      watchdogMs,
    );
  const toJournal = async (name: string, blob: Bytes): Promise<Result<null, SaveProblem>> => {
    const written = await withWatchdog(
      () => desktop.writeBlob({ alias, name, bytes: blob }),
      'disk-error',
      watchdogMs,
    );
    if (written.ok) return written;
    if (written.reason === 'no-record') {
      throw new Error('The journal refused a sealed attachment');
    }
    return fail(written.reason);
  };
  const openBlob = async (
    name: string,
    hash: string,
    blob: Uint8Array | null,
  ): Promise<Bytes | 'missing' | 'damaged'> => {
    if (blob === null) return 'missing';
    const header = parseRecordHeader(blob);
    if (!header.ok || header.value.alias !== alias) return 'damaged';
    const opened = await openRecord(key, contextOf(name), blob);
    if (!opened.ok || (await hashOf(opened.value.update)) !== hash) return 'damaged';
    return new Uint8Array(opened.value.update);
  };

  // An attachment may lie untouched for months; when it is used, its other copy is looked at too.
  const mended = new Set<string>();
  const mendJournal = async (name: string, hash: string, blob: Bytes): Promise<void> => {
    if (mended.has(name)) return;
    mended.add(name);
    const read = await desktop.readBlob({ alias, name });
    const found = await openBlob(name, hash, read.ok ? read.value : null);
    if (typeof found === 'string') await toJournal(name, blob);
  };

  return {
    put: async (bytes) => {
      if (bytes.byteLength > MOST_ATTACHMENT_BYTES) return fail('too-large');
      const hash = await hashOf(bytes);
      const name = await nameOf(hash);
      const blob = await sealRecord(
        tools.crypto,
        key,
        contextOf(name),
        { kind: 'snapshot', alias, seq: 1, prevHash: NO_PREVIOUS_HASH },
        { keptAt: tools.now(), update: bytes },
      );
      const [inJournal, inDatabase] = await Promise.all([
        toJournal(name, blob),
        toDatabase(name, blob),
      ]);
      // The journal knows why (a full disk, no access); the database mostly does not.
      return inJournal.ok || inDatabase.ok ? ok(hash) : inJournal;
    },
    get: async (hash) => {
      const name = await nameOf(hash);
      const stored = await database.readBlob(alias, name).catch(() => null);
      const inDatabase = await openBlob(name, hash, stored);
      if (stored !== null && typeof inDatabase !== 'string') {
        void mendJournal(name, hash, new Uint8Array(stored)).catch(() => undefined);
        return ok(inDatabase);
      }
      const read = await desktop.readBlob({ alias, name }).catch(() => null);
      const blob = read?.ok === true ? read.value : null;
      const inJournal = await openBlob(name, hash, blob);
      if (typeof inJournal === 'string') {
        return fail(inDatabase === 'damaged' ? 'damaged' : inJournal);
      }
      if (blob !== null) void toDatabase(name, new Uint8Array(blob));
      return ok(inJournal);
    },
  };
}

/** Brings to each side the attachments that only the other has; what fails is tried next time. */
export async function completeAttachments(
  { desktop, database }: VaultSides,
  { alias }: Pick<ChainPlace, 'alias'>,
): Promise<void> {
  try {
    const inDatabase = await database.blobNames(alias);
    const listed = await desktop.listBlobs({ alias });
    if (!listed.ok) return;
    for (const name of inDatabase.filter((one) => !listed.value.includes(one))) {
      const bytes = await database.readBlob(alias, name);
      if (bytes !== null) await desktop.writeBlob({ alias, name, bytes });
    }
    for (const name of listed.value.filter((one) => !inDatabase.includes(one))) {
      const read = await desktop.readBlob({ alias, name });
      if (read.ok && read.value !== null) await database.writeBlob(alias, name, read.value);
    }
  } catch {
    return;
  }
}
