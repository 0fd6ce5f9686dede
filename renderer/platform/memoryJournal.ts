import type { CaseAlias } from '#shared/base/ids';
import { toHex } from '#shared/base/hex';
import { fail, ok } from '#shared/base/result';
import type { DesktopCalls, JournalHead } from '#shared/desktop/contract';
import {
  NO_PREVIOUS_HASH,
  parseRecordHeader,
  type RecordHeader,
} from '#shared/sealing/recordHeader';

/** The storing half of the desktop, kept in memory under the same rules as the files on disk. */
export type MemoryJournal = Pick<
  DesktopCalls,
  | 'readVaultFile'
  | 'writeVaultFile'
  | 'listJournal'
  | 'readJournal'
  | 'appendJournal'
  | 'compactJournal'
  | 'writeBlob'
  | 'readBlob'
  | 'listBlobs'
  | 'removeChain'
>;

export interface MemoryRecord {
  readonly header: RecordHeader;
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** What such a journal holds; tests look into it and damage it. */
export interface JournalContents {
  vaultFile: { readonly bytes: Uint8Array; readonly generation: number } | null;
  readonly chains: Map<CaseAlias, readonly MemoryRecord[]>;
  readonly blobs: Map<CaseAlias, ReadonlyMap<string, Uint8Array>>;
}

export function emptyJournal(): JournalContents {
  return { vaultFile: null, chains: new Map(), blobs: new Map() };
}

export function createMemoryJournal(contents: JournalContents): MemoryJournal {
  const chainOf = (alias: CaseAlias): readonly MemoryRecord[] => contents.chains.get(alias) ?? [];
  return {
    readVaultFile: () => Promise.resolve(ok(contents.vaultFile?.bytes.slice() ?? null)),
    writeVaultFile: ({ bytes, generation }) => {
      if (generation <= (contents.vaultFile?.generation ?? 0)) {
        return Promise.resolve(fail('older-generation'));
      }
      contents.vaultFile = { bytes: bytes.slice(), generation };
      return Promise.resolve(ok(null));
    },
    listJournal: () =>
      Promise.resolve(ok([...contents.chains].map(([alias, chain]) => headOf(alias, chain)))),
    readJournal: ({ alias, fromSeq }) => {
      const wanted = chainOf(alias).filter(({ header }) => header.seq >= fromSeq);
      return Promise.resolve(ok(wanted.map(({ bytes }) => bytes.slice())));
    },
    appendJournal: async ({ alias, bytes }) => {
      const header = parseRecordHeader(bytes);
      if (!header.ok || header.value.alias !== alias) return fail('no-record');
      const kept = new Uint8Array(bytes);
      const hash = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', kept)));
      const record = { header: header.value, hash, bytes: kept };
      const head = chainOf(alias).at(-1);
      if (head?.hash === hash) return ok({ seq: header.value.seq });
      if (!mayFollow(record, head)) return fail('out-of-order');
      contents.chains.set(alias, [...chainOf(alias), record]);
      return ok({ seq: header.value.seq });
    },
    compactJournal: ({ alias, beforeSeq }) => {
      const chain = chainOf(alias);
      const base = chain.find(({ header }) => header.seq === beforeSeq);
      if (base?.header.kind !== 'snapshot') return Promise.resolve(fail('no-snapshot'));
      contents.chains.set(
        alias,
        chain.filter(({ header }) => header.seq >= beforeSeq),
      );
      return Promise.resolve(ok(null));
    },
    writeBlob: ({ alias, name, bytes }) => {
      const header = parseRecordHeader(bytes);
      if (!header.ok || header.value.alias !== alias) return Promise.resolve(fail('no-record'));
      const kept = new Map(contents.blobs.get(alias)).set(name, new Uint8Array(bytes));
      contents.blobs.set(alias, kept);
      return Promise.resolve(ok(null));
    },
    readBlob: ({ alias, name }) =>
      Promise.resolve(ok(contents.blobs.get(alias)?.get(name)?.slice() ?? null)),
    listBlobs: ({ alias }) => Promise.resolve(ok([...(contents.blobs.get(alias)?.keys() ?? [])])),
    removeChain: ({ alias }) => {
      contents.blobs.delete(alias);
      contents.chains.delete(alias);
      return Promise.resolve(ok(null));
    },
  };
}

function headOf(alias: CaseAlias, chain: readonly MemoryRecord[]): JournalHead {
  const head = chain.at(-1);
  return {
    alias,
    count: chain.length,
    firstSeq: chain[0]?.header.seq ?? 0,
    headSeq: head?.header.seq ?? 0,
    headHash: head?.hash ?? NO_PREVIOUS_HASH,
    damaged: 0,
  };
}

function mayFollow({ header }: MemoryRecord, head: MemoryRecord | undefined): boolean {
  if (head === undefined) return true;
  if (header.kind === 'snapshot') return header.seq > head.header.seq;
  return header.seq === head.header.seq + 1 && header.prevHash === head.hash;
}
