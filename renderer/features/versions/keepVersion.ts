import { addMilestone, contentToHash } from '#shared/versions/milestones';
import { readAnalysis } from '#shared/versions/snapshots';
import type { VersionParts } from './versionParts.ts';

/** Keeps what the case holds now under a name; true when it is on disk. */
export async function keepVersion(
  parts: VersionParts,
  words: { readonly label: string; readonly reason: string },
): Promise<boolean> {
  const { doc, newId, now, author } = parts;
  const hash = await parts.hash(contentToHash(readAnalysis(doc)));
  addMilestone(doc, { ...words, newId, at: now(), author, hash });
  return parts.flush();
}
