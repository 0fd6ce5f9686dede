import { isCaseAlias, isFolderId, type CaseAlias, type FolderId } from '../base/ids.ts';
import { z, type Infer } from '../base/zod.ts';
import type { SharedDoc } from './updates.ts';

const time = z.number().min(0);
const alias = z.custom<CaseAlias>(isCaseAlias);

const backupCopy = z.object({
  name: z.string(),
  alias,
  /** Where it lies. */
  folder: z.custom<FolderId>(isFolderId),
  /** Counts the copies of this machine. */
  seq: z.int().min(0),
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  madeAt: time,
  /** What the chains of the case were like: a case that is still like it needs no new copy. */
  mark: z.string(),
  /** SHA-256 (hex) of what the case says. */
  stateHash: z.string(),
  /** `begun`: it was never read back. `bad`: it no longer opens, or holds something else. */
  state: z.enum(['begun', 'good', 'bad']),
  testedAt: time.nullable(),
});
/** One backup of one case, as it is remembered beside the file. */
export type BackupCopy = Readonly<Infer<typeof backupCopy>>;

const place = z.object({ folder: z.custom<FolderId>(isFolderId), label: z.string() });
/** A folder of the user's choice; `label` is its last name, to show. */
export type FolderChoice = Readonly<Infer<typeof place>>;

const problem = z.enum([
  'no-folder',
  'no-access',
  'disk-full',
  'disk-error',
  'too-short',
  'timeout',
  'not-readable',
  'case-damaged',
  'too-large',
]);
/** Why a backup of a case was not made. */
export type BackupProblem = Infer<typeof problem>;

const lastRun = z.object({
  at: time,
  made: z.int().min(0),
  /** Cases that were as they were at their last copy. */
  unchanged: z.int().min(0),
  problems: z.array(z.object({ alias: alias.nullable(), reason: problem })),
  /** Cases there was no time for; the next run does them. */
  left: z.int().min(0),
});
export type BackupRun = Readonly<Infer<typeof lastRun>>;

const rehearsal = z.object({
  at: time,
  opened: z.int().min(0),
  failed: z.array(
    z.object({
      alias,
      day: z.string(),
      /** Day of the newest copy before it that does open; null when there is none. */
      previous: z.string().nullable(),
    }),
  ),
});
/** What came of opening the newest copy of every case. */
export type BackupRehearsal = Readonly<Infer<typeof rehearsal>>;

/** Everything a workplace remembers about its backups; kept in the sealed index. */
export interface BackupFacts {
  readonly folder: FolderChoice | null;
  readonly copies: readonly BackupCopy[];
  readonly lastRun: BackupRun | null;
  /** When every case had a copy that opens; null if never. */
  readonly completeAt: number | null;
  readonly rehearsal: BackupRehearsal | null;
  /** Copies older than so many days go, except the newest that opens. */
  readonly longestDays: number;
}

const BACKUP = 'backup';
const COPY = 'copy/';
const USUAL_LONGEST_DAYS = 366;

/** What cannot be read counts as not remembered. */
export function readBackupFacts(index: SharedDoc): BackupFacts {
  const entries = index.getMap(BACKUP);
  const copies: BackupCopy[] = [];
  for (const [key, value] of entries) {
    const copy = key.startsWith(COPY) ? parsed(backupCopy, value) : null;
    if (copy !== null) copies.push(copy);
  }
  const completeAt = entries.get('completeAt');
  const longestDays = entries.get('longestDays');
  return {
    folder: parsed(place, entries.get('folder')),
    copies: copies.sort((a, b) => a.seq - b.seq || a.name.localeCompare(b.name)),
    lastRun: parsed(lastRun, entries.get('lastRun')),
    completeAt: typeof completeAt === 'number' ? completeAt : null,
    rehearsal: parsed(rehearsal, entries.get('rehearsal')),
    longestDays: typeof longestDays === 'number' ? longestDays : USUAL_LONGEST_DAYS,
  };
}

/** Adds a copy, or writes what is known of it now. */
export function writeBackupCopy(index: SharedDoc, copy: BackupCopy): void {
  index.getMap(BACKUP).set(`${COPY}${copy.name}`, JSON.stringify(copy));
}

export function forgetBackupCopy(index: SharedDoc, name: string): void {
  index.getMap(BACKUP).delete(`${COPY}${name}`);
}

/** Changes only what is given. */
export function writeBackupFacts(
  index: SharedDoc,
  facts: Partial<Omit<BackupFacts, 'copies'>>,
): void {
  const entries = index.getMap(BACKUP);
  index.transact(() => {
    for (const [key, value] of Object.entries(facts)) {
      const isPlain = typeof value === 'number' || value === null;
      entries.set(key, isPlain ? value : JSON.stringify(value));
    }
  });
}

/** Calls back after every change of what is remembered about backups. */
export function observeBackups(index: SharedDoc, listener: () => void): () => void {
  const entries = index.getMap(BACKUP);
  entries.observe(listener);
  return () => {
    entries.unobserve(listener);
  };
}

function parsed<Value>(
  parser: {
    readonly safeParse: (value: unknown) => { success: true; data: Value } | { success: false };
  },
  kept: unknown,
): Value | null {
  if (typeof kept !== 'string') return null;
  try {
    const read = parser.safeParse(JSON.parse(kept));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
