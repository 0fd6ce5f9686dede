import * as Y from 'yjs';
import { isSeparator, tailId } from '../casedoc/blockNames.ts';
import type { ItemList } from './structs.ts';

/** The letter in question, by its name in the shared document. */
export interface LetterId {
  readonly client: number;
  readonly clock: number;
}

/** Where a letter is in a text, or where it was before it was deleted. */
export interface LetterPlace {
  /** Characters in front of it that can be seen. */
  readonly index: number;
  readonly isAlive: boolean;
  /** The id of the block it is in, as `readProse` calls it. */
  readonly block: string;
}

/** Finds a letter in a text; null when it never was there. */
export function placeOfLetter(list: ItemList, { client, clock }: LetterId): LetterPlace | null {
  const ends = new Map<string, number>();
  let found: { readonly index: number; readonly isAlive: boolean } | null = null;
  let index = 0;
  for (let item = list._start; item !== null; item = item.right) {
    const offset = clock - item.id.clock;
    if (item.id.client === client && offset >= 0 && offset < item.length) {
      found = { index: item.deleted ? index : index + offset, isAlive: !item.deleted };
    }
    if (item.deleted || !item.countable) continue;
    index += item.length;
    const { content } = item;
    if (!(content instanceof Y.ContentEmbed) || !isSeparator(content.embed)) continue;
    const id = content.embed.p;
    const count = (ends.get(id) ?? 0) + 1;
    ends.set(id, count);
    if (found !== null) return { ...found, block: count === 1 ? id : `${id}~${String(count)}` };
  }
  return found === null ? null : { ...found, block: tailId };
}
