import { fail, ok, type Result } from '#shared/base/result';
import type { BackupCopy, BackupRehearsal } from '#shared/casedoc/backupIndex';
import type { BackupParts, BackupRunOptions } from './backupParts.ts';
import { openCopy } from './testCopy.ts';

/**
 * Opens the newest copy of every case in memory and compares what it says with what was noted when
 * it was made. Of a case whose newest copy fails, the ones before it are tried in turn. Notes the
 * outcome with each copy; `unreachable` says nothing about any copy.
 */
export async function rehearse(
  parts: BackupParts,
  { folder, isStopped }: BackupRunOptions,
): Promise<Result<BackupRehearsal, 'unreachable' | 'stopped'>> {
  const { book, tools } = parts;
  const copies = book.facts().copies.filter((copy) => copy.folder === folder);
  const aliases = new Set(parts.cases().map(({ alias }) => alias));
  let rehearsal: BackupRehearsal = { at: tools.now(), opened: 0, failed: [] };
  for (const alias of aliases) {
    const newestFirst = copies
      .filter((copy) => copy.alias === alias && copy.state !== 'begun')
      .reverse();
    const failed: BackupCopy[] = [];
    let working: BackupCopy | null = null;
    for (const copy of newestFirst) {
      const tested = await testCopy(parts, copy);
      if (isStopped()) return fail('stopped');
      if (!tested.ok) return tested;
      if (tested.value) {
        working = copy;
        break;
      }
      failed.push(copy);
    }
    const newest = failed[0];
    rehearsal =
      newest === undefined
        ? { ...rehearsal, opened: rehearsal.opened + (working === null ? 0 : 1) }
        : {
            ...rehearsal,
            failed: [
              ...rehearsal.failed,
              { alias, day: newest.day, previous: working?.day ?? null },
            ],
          };
  }
  const done = { ...rehearsal, at: tools.now() };
  book.note({ rehearsal: done });
  return ok(done);
}

async function testCopy(
  parts: BackupParts,
  copy: BackupCopy,
): Promise<Result<boolean, 'unreachable'>> {
  const opened = await openCopy(parts, copy);
  if (!opened.ok && opened.reason === 'unreachable') return fail('unreachable');
  const isGood = opened.ok && opened.value === copy.stateHash;
  parts.book.putCopy(
    isGood ? { ...copy, state: 'good', testedAt: parts.tools.now() } : { ...copy, state: 'bad' },
  );
  return ok(isGood);
}
