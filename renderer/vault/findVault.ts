import type { DesktopBridge } from '#shared/desktop/contract';
import { isUndamaged, isUndamagedOutside } from '#shared/sealing/vaultKeys';
import { parseVaultFile, readVaultOutside, type VaultFile } from '#shared/sealing/vaultFile';

import type { UnreadableReason } from './unlockedWorkplace.ts';
import type { VaultTools } from './vaultTools.ts';

/** What stands on this machine, seen without any key. */
export type VaultFind =
  | { readonly kind: 'new' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason }
  | {
      readonly kind: 'found';
      /** The whole copies of the vault file, highest generation first, without doubles. */
      readonly files: readonly [VaultFile, ...VaultFile[]];
      readonly missing: 'nothing' | 'database' | 'journal';
      /** False when there may be a copy in the database that did not open. */
      readonly isDatabaseSeen: boolean;
    };

type Copy =
  | { readonly kind: 'none' | 'no-access' | 'vault-damaged' | 'newer-version' }
  | { readonly kind: 'file'; readonly file: VaultFile };

interface DatabaseCopy {
  readonly vaultId: string;
  readonly copy: Copy;
  readonly chains: number;
}

interface Seen {
  readonly inDesktop: Copy;
  readonly databases: readonly DatabaseCopy[];
  /** False when it could not be told which databases there are. */
  readonly isListed: boolean;
  /** Chains in the journal; null when it could not be listed. */
  readonly journalChains: number | null;
}

/** Reads the vault file from both places and decides which workplace this is. Writes nothing. */
export async function findVault(tools: VaultTools, desktop: DesktopBridge): Promise<VaultFind> {
  // Side by side: each of the three waits for another process, and the screen waits for all.
  const [inDesktop, listed, heads] = await Promise.all([
    desktopCopy(tools, desktop),
    databaseCopies(tools).catch(() => null),
    desktop.listJournal(null).catch(() => null),
  ]);
  return decide({
    inDesktop,
    databases: listed ?? [],
    isListed: listed !== null,
    journalChains: heads?.ok === true ? heads.value.length : null,
  });
}

function decide(seen: Seen): VaultFind {
  const { inDesktop, databases, journalChains, isListed } = seen;
  const copies = [inDesktop, ...databases.map(({ copy }) => copy)];
  if (copies.some(({ kind }) => kind === 'newer-version')) return unreadable('newer-version');
  if (inDesktop.kind === 'file') {
    const { vaultId } = inDesktop.file.body;
    const own = databases.find((database) => database.vaultId === vaultId);
    const stray = databases.some(({ copy }) => copy.kind === 'file');
    if (own === undefined && stray && journalChains === 0)
      return unreadable('different-workplaces');
    return found(inDesktop.file, own, seen);
  }
  const readable = databases.filter(({ copy }) => copy.kind === 'file');
  if (readable.length > 1) return unreadable('different-workplaces');
  const only = readable[0];
  if (only !== undefined) return found(null, only, seen);
  if (inDesktop.kind !== 'none') return unreadable(inDesktop.kind);
  if (journalChains === null || !isListed) return unreadable('no-access');
  const leftovers = databases.some(({ copy, chains }) => copy.kind !== 'none' || chains > 0);
  return journalChains > 0 || leftovers ? unreadable('vault-damaged') : { kind: 'new' };
}

function found(
  inDesktop: VaultFile | null,
  database: DatabaseCopy | undefined,
  { journalChains, isListed }: Seen,
): VaultFind {
  const inDatabase = database?.copy.kind === 'file' ? database.copy.file : null;
  const [first, ...others] = newestFirst(inDesktop, inDatabase);
  if (first === undefined) return unreadable('vault-damaged');
  const chains = database?.chains ?? 0;
  const journalGone = inDesktop === null || (journalChains === 0 && chains > 0);
  // One that does not open (a full disk, say) is not gone; it may hold what stands nowhere else.
  const isUnseen = !isListed || database?.copy.kind === 'no-access';
  const lacksChains = chains === 0 && (journalChains ?? 0) > 0;
  const databaseGone = !isUnseen && (inDatabase === null || lacksChains);
  const missing = databaseGone ? 'database' : journalGone ? 'journal' : 'nothing';
  return { kind: 'found', files: [first, ...others], missing, isDatabaseSeen: !isUnseen };
}

function newestFirst(...copies: readonly (VaultFile | null)[]): readonly VaultFile[] {
  const files = copies.filter((copy) => copy !== null);
  return files
    .filter(
      (file, index) => files.findIndex(({ checksum }) => checksum === file.checksum) === index,
    )
    .sort((a, b) => b.body.generation - a.body.generation);
}

async function desktopCopy(tools: VaultTools, desktop: DesktopBridge): Promise<Copy> {
  const read = await desktop.readVaultFile(null).catch(() => null);
  if (read?.ok !== true) return { kind: 'no-access' };
  return read.value === null ? { kind: 'none' } : copyFrom(tools, read.value);
}

async function databaseCopies(tools: VaultTools): Promise<readonly DatabaseCopy[]> {
  const ids = await tools.listDatabases();
  return Promise.all(ids.map((vaultId) => databaseCopy(tools, vaultId)));
}

async function databaseCopy(tools: VaultTools, vaultId: string): Promise<DatabaseCopy> {
  const database = tools.openDatabase(vaultId);
  try {
    const bytes = await database.readVaultFile();
    const chains = (await database.chains()).length;
    const copy: Copy = bytes === null ? { kind: 'none' } : await copyFrom(tools, bytes);
    const isStrange = copy.kind === 'file' && copy.file.body.vaultId !== vaultId;
    // One wrong byte can look like a newer version, and may not close what the desktop holds whole.
    const isOnlyDamaged =
      bytes !== null && copy.kind === 'newer-version' && !(await isWholeOutside(tools, bytes));
    return { vaultId, copy: isStrange || isOnlyDamaged ? { kind: 'vault-damaged' } : copy, chains };
  } catch {
    return { vaultId, copy: { kind: 'no-access' }, chains: 0 };
  } finally {
    database.close();
  }
}

async function copyFrom(tools: VaultTools, bytes: Uint8Array): Promise<Copy> {
  const parsed = parseVaultFile(bytes);
  if (!parsed.ok) return { kind: parsed.reason };
  const whole = await isUndamaged(tools.crypto, parsed.value);
  return whole ? { kind: 'file', file: parsed.value } : { kind: 'vault-damaged' };
}

async function isWholeOutside(tools: VaultTools, bytes: Uint8Array): Promise<boolean> {
  const outside = readVaultOutside(bytes);
  return outside !== null && (await isUndamagedOutside(tools.crypto, outside));
}

function unreadable(reason: UnreadableReason): VaultFind {
  return { kind: 'unreadable', reason };
}
