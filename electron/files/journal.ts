import { isCaseAlias, type CaseAlias } from '#shared/base/ids';
import { fail, ok } from '#shared/base/result';
import type { DesktopCalls, JournalHead } from '#shared/desktop/contract';
import { openCaseBlobs, type CaseBlobs } from './caseBlobs.ts';
import { openCaseJournal, type CaseJournal } from './caseJournal.ts';
import type { Disk } from './disk.ts';

/** The append-only journal of sealed records; its promises are those of the desktop contract. */
export type Journal = Pick<
  DesktopCalls,
  | 'listJournal'
  | 'readJournal'
  | 'appendJournal'
  | 'compactJournal'
  | 'writeBlob'
  | 'readBlob'
  | 'listBlobs'
  | 'removeChain'
>;

/** One folder per case below `root`; nothing is read before it is asked for. */
export function openJournal(disk: Disk, root: string, writeLimitMs?: number): Journal {
  const journals = new Map<CaseAlias, CaseJournal>();
  const journalOf = (alias: CaseAlias): CaseJournal => {
    const journal = journals.get(alias) ?? openCaseJournal(disk, root, alias, writeLimitMs);
    journals.set(alias, journal);
    return journal;
  };
  const blobs = new Map<CaseAlias, CaseBlobs>();
  const blobsOf = (alias: CaseAlias): CaseBlobs => {
    const opened = blobs.get(alias) ?? openCaseBlobs(disk, root, alias, writeLimitMs);
    blobs.set(alias, opened);
    return opened;
  };
  return {
    listJournal: async () => {
      const heads: JournalHead[] = [];
      const names = await disk.listNames(root).catch(() => null);
      if (!names) return fail('unreadable');
      for (const alias of names.filter(isCaseAlias).sort()) {
        const head = await journalOf(alias).readHead();
        if (!head.ok) return head;
        if (head.value.count + head.value.damaged > 0) heads.push(head.value);
      }
      return ok(heads);
    },
    readJournal: ({ alias, fromSeq }) => journalOf(alias).readRecords(fromSeq),
    appendJournal: ({ alias, bytes }) => journalOf(alias).append(bytes),
    compactJournal: ({ alias, beforeSeq }) => journalOf(alias).compact(beforeSeq),
    writeBlob: ({ alias, name, bytes }) => blobsOf(alias).write(name, bytes),
    readBlob: ({ alias, name }) => blobsOf(alias).read(name),
    listBlobs: ({ alias }) => blobsOf(alias).list(),
    removeChain: async ({ alias }) => {
      const removed = await blobsOf(alias).removeAll();
      return removed.ok ? journalOf(alias).remove() : removed;
    },
  };
}
