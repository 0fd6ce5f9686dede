import { entityTypes } from '../analysis/entityTypes.ts';
import type { EntityId } from '../base/ids.ts';
import { fieldKey, parseKey } from './keys.ts';
import { isOwnItem, type CaseDocs } from './privacyMarks.ts';

/** An attachment that was taken off the list; what it holds is kept. */
export interface RemovedAttachment {
  readonly id: EntityId;
  readonly name: string;
  /** SHA-256 of the content in hex. */
  readonly file: string;
}

/** Every attachment that can be put back, in both documents. */
export function removedAttachments(docs: CaseDocs): readonly RemovedAttachment[] {
  const { name, file } = entityTypes.attachment.fields;
  return [docs.shared, docs.own].flatMap((doc) => {
    const map = doc?.getMap<unknown>('attachment');
    const removed: RemovedAttachment[] = [];
    for (const [key, value] of map?.entries() ?? []) {
      const parsed = parseKey(key);
      if (parsed?.field !== 'deleted' || value !== true) continue;
      const { id } = parsed;
      // What was shared since is in the shared document; the copy that stayed behind does not count.
      if (doc === docs.own && !isOwnItem(docs, 'attachment', id)) continue;
      removed.push({
        id,
        name: name.read(map?.get(fieldKey(id, 'name'))) ?? name.empty,
        file: file.read(map?.get(fieldKey(id, 'file'))) ?? file.empty,
      });
    }
    return removed;
  });
}
