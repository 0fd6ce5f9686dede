import type * as Y from 'yjs';
import { readLink } from '../analysis/links.ts';
import { unknownInline, type Block, type Prose } from '../analysis/prose.ts';
import {
  blockMapName,
  indentKey,
  isSeparator,
  readIndent,
  readReference,
  readType,
  storedId,
  tailId,
  typeKey,
} from './blockNames.ts';
import { patchProse, type BlockContent } from './patchProse.ts';
import { boldBit, italicBit, normalRuns, type StyledText } from './runs.ts';

/**
 * The text of one field in its normal form: equal document states read equal.
 *
 * One `Y.Text` holds the letters of all blocks, each ended by an embed with the block's id; types
 * and indents stand beside it in `blocks`. An address is an attribute, a reference an embed. What a newer version wrote is kept and shown as well as
 * can be: an unknown type as paragraph, an unknown embed as one U+FFFC.
 */
export function readProse(text: Y.Text, blocks: Y.Map<unknown>): Prose {
  const prose: Block[] = [];
  const seen = new Map<string, number>();
  let pieces: StyledText[] = [];
  for (const part of readParts(text)) {
    if (typeof part === 'string') {
      prose.push(readBlock(uniqueId(part, seen), pieces, blocks));
      pieces = [];
    } else {
      pieces.push(part);
    }
  }
  if (pieces.length > 0) prose.push(readBlock(tailId, pieces, blocks));
  return prose;
}

/** Writes imported or example text into a field nobody has written in yet; false if it is taken. */
export function writeProse(
  doc: Y.Doc,
  name: string,
  content: readonly BlockContent[],
  newId: () => string,
): boolean {
  const text = doc.getText(name);
  if (text.length > 0) return false;
  patchProse({ text, blocks: doc.getMap(blockMapName) }, [], content, { newId });
  return true;
}

interface DeltaPart {
  readonly insert?: unknown;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** Styled letters, and between them the stored id of each separator as a bare string. */
function* readParts(text: Y.Text): Iterable<StyledText | string> {
  for (const { insert, attributes } of text.toDelta() as readonly DeltaPart[]) {
    if (isSeparator(insert)) {
      yield insert.p;
      continue;
    }
    const style =
      (attributes?.['bold'] === true ? boldBit : 0) |
      (attributes?.['italic'] === true ? italicBit : 0);
    if (typeof insert === 'string') {
      const letters: StyledText = {
        text: insert,
        style,
        link: readLink(attributes?.['link']) ?? undefined,
      };
      yield letters;
    } else {
      yield { text: unknownInline, style, ref: readReference(insert) ?? undefined };
    }
  }
}

function readBlock(id: string, pieces: readonly StyledText[], blocks: Y.Map<unknown>): Block {
  const stored = storedId(id);
  return {
    id,
    type: readType(blocks.get(typeKey(id)) ?? blocks.get(typeKey(stored))),
    indent: readIndent(blocks.get(indentKey(id)) ?? blocks.get(indentKey(stored))),
    runs: normalRuns(pieces),
  };
}

// Two people who both undo the same deletion bring a separator back twice, under one id.
function uniqueId(stored: string, seen: Map<string, number>): string {
  const count = (seen.get(stored) ?? 0) + 1;
  seen.set(stored, count);
  return count === 1 ? stored : `${stored}~${String(count)}`;
}
