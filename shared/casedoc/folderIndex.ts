import { isFolderId, type CaseAlias, type FolderId } from '../base/ids.ts';
import { z, type Infer } from '../base/zod.ts';
import type { FolderChoice } from './backupIndex.ts';
import type { SharedDoc } from './updates.ts';

const choice = z.object({ folder: z.custom<FolderId>(isFolderId), label: z.string() });
const signKeys = z.array(z.string());
const sent = z.object({
  /** Number of the newest file this device wrote of the case. */
  seq: z.int().min(0),
  /** Bytes of that file. */
  size: z.int().min(0),
  /** What the case was like then. */
  mark: z.string(),
  at: z.number().min(0),
});
/** The newest file of a case that this device put in the shared folder. */
export type SentRecord = Readonly<Infer<typeof sent>>;
const hashes = z.array(z.string());

const FOLDER = 'sharedFolder';
/** A device writes a file a quarter of an hour at most; this many reach back a week of work. */
const MOST_SEEN = 60;

/** The shared folder of this workplace; null when there is none. */
export function readSharedFolder(index: SharedDoc): FolderChoice | null {
  return read(index, 'folder', choice);
}

export function writeSharedFolder(index: SharedDoc, folder: FolderChoice | null): void {
  write(index, 'folder', folder);
}

/** The key cards a case is shared with through the folder; none for a case that is not. */
export function readPartners(index: SharedDoc, alias: CaseAlias): readonly string[] {
  return read(index, `partners/${alias}`, signKeys) ?? [];
}

export function writePartners(index: SharedDoc, alias: CaseAlias, cards: readonly string[]): void {
  write(index, `partners/${alias}`, cards);
}

export function readSent(index: SharedDoc, alias: CaseAlias): SentRecord | null {
  return read(index, `sent/${alias}`, sent);
}

export function writeSent(index: SharedDoc, alias: CaseAlias, record: SentRecord): void {
  write(index, `sent/${alias}`, record);
}

/** SHA-256 (hex) of the files of one device that need not be looked at again. */
export function readSeen(index: SharedDoc, device: string): readonly string[] {
  return read(index, `seen/${device}`, hashes) ?? [];
}

export function noteSeen(index: SharedDoc, device: string, hash: string): void {
  const before = readSeen(index, device).filter((one) => one !== hash);
  write(index, `seen/${device}`, [...before, hash].slice(-MOST_SEEN));
}

/** Calls back after every change of what is shared by folder. */
export function observeSharedFolder(index: SharedDoc, listener: () => void): () => void {
  const entries = index.getMap(FOLDER);
  entries.observe(listener);
  return () => {
    entries.unobserve(listener);
  };
}

function write(index: SharedDoc, key: string, value: unknown): void {
  index.getMap(FOLDER).set(key, JSON.stringify(value));
}

function read<Value>(
  index: SharedDoc,
  key: string,
  parser: {
    readonly safeParse: (
      value: unknown,
    ) => { readonly success: true; readonly data: Value } | { readonly success: false };
  },
): Value | null {
  const kept = index.getMap(FOLDER).get(key);
  if (typeof kept !== 'string') return null;
  try {
    const parsed = parser.safeParse(JSON.parse(kept));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
