import type { Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { storedId } from './blockNames.ts';

/**
 * Whose text a block was read in, so that a change of its type is a change of that thing only. An
 * owner is never struck off: one too many is read again for nothing, one too few would stay old.
 */
export interface BlockOwners {
  /** Notes the blocks of a text that was just read. */
  readonly note: (owner: EntityId, prose: Prose) => void;
  /** Everything that may show the block of this entry of the block map. */
  readonly of: (blockKey: string) => Iterable<EntityId>;
}

export function createBlockOwners(): BlockOwners {
  // Nearly every block is in one text; the nameless last block of a text is in several.
  const owners = new Map<string, Set<EntityId>>();
  return {
    note: (owner, prose) => {
      for (const { id } of prose) {
        const stored = storedId(id);
        const known = owners.get(stored);
        if (known === undefined) owners.set(stored, new Set([owner]));
        else known.add(owner);
      }
    },
    of: (blockKey) => owners.get(storedId(blockKey.slice(0, blockKey.lastIndexOf('/')))) ?? [],
  };
}
