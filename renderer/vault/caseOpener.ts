import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { ensureCaseIdentity } from '#shared/casedoc/caseIdentity';
import { hasMissingParts } from '#shared/casedoc/updates';
import type { CaseSummary } from '#shared/casedoc/workplaceIndex';

import { attachmentsOf, completeAttachments } from './attachments.ts';
import {
  createBesideShelf,
  toRead,
  type BesideAliases,
  type BesideChains,
} from './besideChains.ts';
import type { OpenChain } from './caseShelf.ts';
import { combineSaveStates } from './combineSaveStates.ts';
import { finishArrivals } from './exchange/finishArrivals.ts';
import { newUuid } from './newUuid.ts';
import type { WorkplaceParts } from './startWorkplace.ts';
import type { OpenCaseProblem } from './openCaseProblem.ts';
import type { OpenCase } from './unlockedWorkplace.ts';
import { lastKeptAt } from './vaultProvider.ts';

/** Opens a case of the list with the two chains beside it. */
export interface CaseOpener {
  readonly openCase: (alias: CaseAlias) => Promise<Result<OpenCase, OpenCaseProblem>>;
  /** Reads what opening this case takes, so that it need not wait; writes nothing. */
  readonly readAhead: (alias: CaseAlias) => Promise<void>;
}

export function createCaseOpener(parts: WorkplaceParts): CaseOpener {
  const { sides, shelf, index, store, owedKeys, vault } = parts;
  const beside = createBesideShelf(sides, vault.keys, store.body().vaultId, shelf, owedKeys);
  // Aliases that were given this session but do not stand in the index yet.
  const given = new Map<CaseAlias, BesideAliases>();
  const turns = new Map<CaseAlias, Promise<unknown>>();

  const besideOf = (line: CaseSummary): BesideAliases =>
    given.get(line.alias) ?? { desk: line.desk, private: line.private };

  const openAll = async (line: CaseSummary): Promise<Result<OpenCase, OpenCaseProblem>> => {
    const { alias } = line;
    const aliases = besideOf(line);
    const [opened, found] = await Promise.all([shelf.openChain(alias), beside.open(aliases)]);
    if (!opened.ok) {
      for (const chain of [found.desk, found.private]) {
        if (chain !== null) await shelf.close(chain.place.alias);
      }
      return opened;
    }
    nameCase(parts, line, opened.value);
    const chains = await beside.complete(alias, aliases, found, (names) => {
      index.updateCase(alias, names);
    });
    const { desk } = chains.chains;
    finishArrivals(opened.value.provider.doc, desk.provider.doc);
    void completeAttachments(sides, opened.value.place);
    given.set(alias, {
      desk: desk.place.alias,
      private: chains.chains.private.place.alias,
    });
    return ok(handleFor(parts, opened.value, chains));
  };

  return {
    openCase: (alias) => {
      // One after the other: two that make the chains beside one case would make two of each.
      const opening = (turns.get(alias) ?? Promise.resolve()).then(() => {
        const line = index.current().cases.find((one) => one.alias === alias);
        return line === undefined ? fail('unknown-case') : openAll(line);
      });
      turns.set(
        alias,
        opening.catch(() => null),
      );
      return opening;
    },
    readAhead: async (alias) => {
      const line = index.current().cases.find((one) => one.alias === alias);
      if (line === undefined) return;
      await shelf.readAhead([{ alias, memory: 'remembers' }, ...toRead(besideOf(line))]);
    },
  };
}

// Looking leaves no other trace than this one: without a name a case cannot be exchanged.
function nameCase({ sides, index }: WorkplaceParts, line: CaseSummary, chain: OpenChain): void {
  const { caseId, epoch } = line;
  const known = caseId === null || epoch === null ? null : { caseId, epoch };
  const { doc } = chain.provider;
  const identity = ensureCaseIdentity(doc, () => newUuid(sides.tools), known);
  if (identity === null || (identity.caseId === caseId && identity.epoch === epoch)) return;
  index.updateCase(line.alias, { caseId: identity.caseId, epoch: identity.epoch });
}

function handleFor(
  { sides, vault, shelf, owedKeys }: WorkplaceParts,
  main: OpenChain,
  { chains, privateLost }: BesideChains,
): OpenCase {
  const all = [main, chains.desk, chains.private] as const;
  const { desk, private: own } = chains;
  let closed: Promise<void> | null = null;
  return {
    alias: main.place.alias,
    doc: main.provider.doc,
    desk: desk.provider.doc,
    privateDoc: own.provider.doc,
    attachments: attachmentsOf(sides, vault.keys, main.place),
    unreadableRecords: unreadable(main) + unreadable(own) + (privateLost ? 1 : 0),
    lastKeptAt: lastKeptAt(main.plan),
    saveState: () => {
      const owed = owedKeys.state();
      const states = [desk, own].map(({ provider }) => provider.saveState());
      return combineSaveStates([
        main.provider.saveState(),
        ...states,
        ...(owed === null ? [] : [owed]),
      ]);
    },
    onSaveState: shelf.subscribe,
    flush: async (atMostMs) => {
      const kept = await Promise.all([
        ...all.map(({ provider }) => provider.flush(atMostMs)),
        owedKeys.settle(atMostMs),
      ]);
      return kept.every(Boolean);
    },
    close: () =>
      (closed ??= Promise.all(all.map(({ place }) => shelf.close(place.alias))).then(
        () => undefined,
      )),
  };
}

function unreadable({ plan, provider }: OpenChain): number {
  return Math.max(plan.missing, hasMissingParts(provider.doc) ? 1 : 0);
}
