import type { CaseAlias } from '#shared/base/ids';
import { chainLabelOf, writeChainLabel, type BesideKind } from '#shared/casedoc/chainLabel';
import { applyForeignUpdate, encodeSharedDoc } from '#shared/casedoc/updates';
import type { VaultKeys } from '#shared/sealing/vaultKeys';

import type { CaseShelf, ChainMemory, ChainToRead, OpenChain } from './caseShelf.ts';
import type { VaultSides } from './loadChain.ts';
import type { OwedKeys } from './owedKeys.ts';
import { makePlace } from './recordKeys.ts';

/** The aliases of the two chains beside a case; null for one that was never made. */
export type BesideAliases = Readonly<Record<BesideKind, CaseAlias | null>>;

/** The two chains beside a case, open. */
export interface BesideChains {
  readonly chains: Readonly<Record<BesideKind, OpenChain>>;
  /** An earlier chain of private content is there, but could not be opened. */
  readonly privateLost: boolean;
}

/** What was opened of the two chains; null for one that is missing or cannot be opened. */
export type FoundBeside = Readonly<Record<BesideKind, OpenChain | null>>;

/** Opens and makes the chains beside cases; never stands in the way of the case itself. */
export interface BesideShelf {
  readonly open: (aliases: BesideAliases) => Promise<FoundBeside>;
  /**
   * Makes what is missing. `linked` is called with the aliases once their keys are kept; the
   * chains can be written at once.
   */
  readonly complete: (
    of: CaseAlias,
    aliases: BesideAliases,
    found: FoundBeside,
    linked: (aliases: Readonly<Record<BesideKind, CaseAlias>>) => void,
  ) => Promise<BesideChains>;
}

const MEMORY: Readonly<Record<BesideKind, ChainMemory>> = { desk: 'forgets', private: 'remembers' };

/** Those of the two chains that were made, to be read before they are asked for. */
export function toRead(aliases: BesideAliases): readonly ChainToRead[] {
  return (['desk', 'private'] as const).flatMap((kind) => {
    const alias = aliases[kind];
    return alias === null ? [] : [{ alias, memory: MEMORY[kind] }];
  });
}

export function createBesideShelf(
  sides: VaultSides,
  keys: VaultKeys,
  vaultId: string,
  shelf: CaseShelf,
  owedKeys: OwedKeys,
): BesideShelf {
  const openOne = async (kind: BesideKind, alias: CaseAlias | null): Promise<OpenChain | null> => {
    const opened = alias === null ? null : await shelf.openChain(alias, MEMORY[kind]);
    return opened?.ok === true ? opened.value : null;
  };
  const makeOne = async (kind: BesideKind) => {
    const { place, wrapped } = await makePlace(sides.tools, keys, vaultId);
    return { chain: shelf.startChain(place, MEMORY[kind]), wrapped };
  };
  // A chain that could not be opened once may open later: what it holds then comes back.
  const takeIn = async (kind: BesideKind, of: CaseAlias, chain: OpenChain): Promise<boolean> => {
    const { doc } = chain.provider;
    const after = chainLabelOf(doc)?.after ?? null;
    const earlier = await openOne(kind, after);
    if (after === null || earlier === null) return after === null;
    applyForeignUpdate(doc, encodeSharedDoc(earlier.provider.doc));
    writeChainLabel(doc, { kind, of, after: null });
    await shelf.close(after);
    return true;
  };

  return {
    open: async (aliases) => {
      const [desk, own] = await Promise.all([
        openOne('desk', aliases.desk),
        openOne('private', aliases.private),
      ]);
      return { desk, private: own };
    },
    complete: async (of, aliases, found, linked) => {
      const [desk, own] = await Promise.all([
        found.desk === null ? makeOne('desk') : { chain: found.desk, wrapped: null },
        found.private === null ? makeOne('private') : { chain: found.private, wrapped: null },
      ]);
      const chains = { desk: desk.chain, private: own.chain };
      for (const kind of ['desk', 'private'] as const) {
        const { doc } = chains[kind].provider;
        const after = found[kind] === null ? aliases[kind] : (chainLabelOf(doc)?.after ?? null);
        writeChainLabel(doc, { kind, of, after });
      }
      const fresh = [desk.wrapped, own.wrapped].filter((wrapped) => wrapped !== null);
      if (fresh.length > 0) {
        const names = { desk: chains.desk.place.alias, private: chains.private.place.alias };
        owedKeys.owe(fresh, () => {
          linked(names);
        });
      }
      const [, isWhole] = await Promise.all([
        takeIn('desk', of, chains.desk),
        takeIn('private', of, chains.private),
      ]);
      return { chains, privateLost: !isWhole };
    },
  };
}
