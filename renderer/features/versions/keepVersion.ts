import { isEntityId } from '#shared/base/ids';
import { addMilestone, contentToHash, renameMilestone } from '#shared/versions/milestones';
import { readAnalysis } from '#shared/versions/snapshots';
import type { VersionParts } from './versionParts.ts';

/** What a version is called, and why it was kept. */
export interface VersionWords {
  readonly label: string;
  readonly reason: string;
}

/** Keeps what the case holds now under a name; true when it is on disk. */
export async function keepVersion(parts: VersionParts, words: VersionWords): Promise<boolean> {
  const { doc, newId, now, author } = parts;
  const hash = await parts.hash(contentToHash(readAnalysis(doc)));
  addMilestone(doc, { ...words, newId, at: now(), author, hash });
  return parts.flush();
}

/** Gives a kept version other words; true when that is on disk. */
export async function renameVersion(
  { doc, flush }: VersionParts,
  id: string,
  words: VersionWords,
): Promise<boolean> {
  if (isEntityId(id)) renameMilestone(doc, id, words);
  return flush();
}
