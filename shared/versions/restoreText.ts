import type * as Y from 'yjs';
import type { Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { blockMapName, proseName } from '../casedoc/blockNames.ts';
import { readProse } from '../casedoc/flatText.ts';
import { blockLength, patchProse } from '../casedoc/patchProse.ts';
import { alignBlocks } from './alignBlocks.ts';
import { sameProse } from './compareProse.ts';

/**
 * Brings one text back to what it said, inside a transaction. Only blocks that differ are touched,
 * and in them only the letters that differ; what stays keeps its id.
 */
export function restoreText(
  doc: Y.Doc,
  place: { readonly id: EntityId; readonly field: string },
  wanted: Prose,
  newId: () => string,
): void {
  const target = {
    text: doc.getText(proseName(place.id, place.field)),
    blocks: doc.getMap(blockMapName),
  };
  const now = readProse(target.text, target.blocks);
  if (sameProse(now, wanted)) return;
  // From the end backwards, so that the places of what comes before stay right.
  for (const { before, after, offset } of changedParts(now, wanted).reverse()) {
    patchProse(target, before, after, { newId, offset });
  }
}

interface ChangedPart {
  readonly before: Prose;
  readonly after: Prose;
  readonly offset: number;
}

function changedParts(now: Prose, wanted: Prose): ChangedPart[] {
  const parts: ChangedPart[] = [];
  const offsets = [0];
  for (const block of now) offsets.push((offsets.at(-1) ?? 0) + blockLength(block));
  let from = 0;
  let to = 0;
  const close = (oldEnd: number, newEnd: number): void => {
    const [before, after] = [now.slice(from, oldEnd), wanted.slice(to, newEnd)];
    if (!sameProse(before, after)) parts.push({ before, after, offset: offsets[from] ?? 0 });
    from = oldEnd;
    to = newEnd;
  };
  for (const [old, fresh] of alignBlocks(now, wanted).pairs) {
    if (sameProse(now.slice(old, old + 1), wanted.slice(fresh, fresh + 1))) close(old, fresh);
    close(old + 1, fresh + 1);
  }
  close(now.length, wanted.length);
  return parts;
}
