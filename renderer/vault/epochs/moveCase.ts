import { fail, ok, type Result } from '#shared/base/result';
import type { CaseAlias } from '#shared/base/ids';
import { attachmentHashesIn } from '#shared/casedoc/attachmentHashes';
import { readPartners, writePartners } from '#shared/casedoc/folderIndex';
import { applyForeignUpdate, encodeSharedDoc, type SharedDoc } from '#shared/casedoc/updates';

import { attachmentsOf } from '../attachments.ts';
import { createCase } from '../createCase.ts';
import type { SaveProblem } from '../saveState.ts';
import type { WorkplaceParts } from '../startWorkplace.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';

/**
 * Puts a case on with another document: a chain of its own with its own key, attachments and what
 * is private included. The chain it had is kept, sealed, until it is shredded. The new line in the
 * index is what makes the change: cut off before it, everything is as it was.
 */
export async function moveCase(
  parts: WorkplaceParts,
  from: OpenCase,
  to: SharedDoc,
): Promise<Result<CaseAlias, SaveProblem>> {
  const line = parts.index.current().cases.find((one) => one.alias === from.alias);
  if (line === undefined) throw new Error('A case without a line cannot be moved');
  const { alias, ...summary } = line;
  const moved = await createCase(
    parts,
    line.code,
    (doc) => {
      applyForeignUpdate(doc, encodeSharedDoc(to));
    },
    { ...summary, desk: null, follows: alias },
    async (place) => {
      const attachments = attachmentsOf(parts.sides, parts.vault.keys, place);
      for (const hash of [
        ...attachmentHashesIn(to, 'now'),
        ...attachmentHashesIn(from.privateDoc, 'ever'),
      ]) {
        const got = await from.attachments.get(hash);
        const kept = got.ok ? await attachments.put(got.value) : ok(hash);
        if (kept.ok) continue;
        if (kept.reason === 'too-large') throw new Error('It was not too large before');
        return fail(kept.reason);
      }
      return ok(null);
    },
  );
  const index = parts.indexChain.provider.doc;
  const partners = readPartners(index, alias);
  // Whoever it is shared with through the folder gets the cleaned one too.
  if (moved.ok && partners.length > 0) writePartners(index, moved.value, partners);
  return moved;
}
