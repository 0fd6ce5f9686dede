import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import {
  caseIdentityOf,
  ensureCaseIdentity,
  type CaseIdentity,
} from '#shared/casedoc/caseIdentity';
import { readRecoveryRecipient, writeRecoveryRecipient } from '#shared/casedoc/keyCardIndex';
import {
  applyForeignUpdate,
  encodeSharedDoc,
  newSharedDoc,
  type SharedDoc,
} from '#shared/casedoc/updates';
import {
  isCaseCode,
  newCaseSummary,
  writeCaseSummary,
  writePerson,
  writeSettings,
  type CaseSummaryPatch,
} from '#shared/casedoc/workplaceIndex';
import { signVaultFile } from '#shared/sealing/vaultKeys';
import type { KnownHead } from '#shared/sealing/vaultFile';

import { createCaseOpener } from './caseOpener.ts';
import { combineSaveStates } from './combineSaveStates.ts';
import { sealEmergencyBundle } from './emergencyBundle.ts';
import { newUuid } from './newUuid.ts';
import { createKeyCards } from './exchange/keyCards.ts';
import { makePlace } from './recordKeys.ts';
import type { SaveProblem, SaveState } from './saveState.ts';
import type { WorkplaceParts } from './startWorkplace.ts';
import type { EmergencyCopy, OpenCaseProblem, Workplace } from './unlockedWorkplace.ts';
import { workplaceSecrets } from './workplaceSecrets.ts';

/** The workplace as the screens see it, made from its parts. */
export function assembleWorkplace(parts: WorkplaceParts): Workplace {
  const { sides, store, shelf, index, indexChain, vault } = parts;
  const { doc } = indexChain.provider;
  const opener = createCaseOpener(parts);
  const keyCards = createKeyCards({
    tools: sides.tools,
    provider: indexChain.provider,
    person: () => index.current().person,
  });
  let closed: Promise<void> | null = null;
  const flush = (atMostMs?: number): Promise<boolean> => flushAll(parts, atMostMs);

  return {
    rebuilt: parts.rebuilt,
    endedAbruptly: parts.endedAbruptly,
    lastKeptAt: parts.lastKeptAt,
    workplaceCode: vault.body.vaultId.slice(0, 4).toUpperCase(),
    openedWithCode: vault.codeAccess !== null,
    person: () => index.current().person,
    cases: () => index.current().cases,
    settings: () => index.current().settings,
    subscribe: index.subscribe,
    setPerson: (person) => {
      writePerson(doc, person);
    },
    setSettings: (patch) => {
      writeSettings(doc, patch);
    },
    updateCase: index.updateCase,
    createCase: (code, fill, summary = {}) =>
      isCaseCode(code) ? createCase(parts, code, fill, summary) : Promise.resolve(fail('bad-code')),
    openCase: opener.openCase,
    ...workplaceSecrets(sides.tools, store, vault.codeAccess, (recipient) => {
      writeRecoveryRecipient(doc, recipient);
    }),
    recoveryRecipient: () => readRecoveryRecipient(doc),
    exchange: keyCards,
    emergencyCopy: (alias) => emergencyCopy(parts, alias),
    restoreEmergencyCopy: (copy) => restoreEmergencyCopy(parts, copy),
    saveState: () => combinedState(parts),
    onSaveState: shelf.subscribe,
    flush,
    close: () => {
      keyCards.stop();
      return (closed ??= closeAll(parts));
    },
  };
}

async function createCase(
  parts: WorkplaceParts,
  code: string,
  fill: (doc: SharedDoc) => void,
  summary: CaseSummaryPatch,
): Promise<Result<CaseAlias, SaveProblem>> {
  const { sides, store, shelf, indexChain, vault } = parts;
  const { place, wrapped } = await makePlace(sides.tools, vault.keys, store.body().vaultId);
  const written = await store.write((body) => ({ ...body, keys: [...body.keys, wrapped] }));
  if (!written.ok) return written;
  const { provider } = shelf.startChain(place);
  fill(provider.doc);
  const identity = ensureCaseIdentity(provider.doc, () => newUuid(sides.tools));
  const kept = await provider.flush();
  const state = provider.saveState();
  await shelf.close(place.alias);
  if (!kept) return fail(state.kind === 'failed' ? state.reason : 'timeout');
  const line = newCaseSummary(place.alias, code, sides.tools.now());
  const named = { caseId: identity?.caseId ?? null, epoch: identity?.epoch ?? null };
  const whole = { ...line, ...summary, ...named, code };
  writeCaseSummary(indexChain.provider.doc, place.alias, whole);
  await indexChain.provider.flush();
  return ok(place.alias);
}

async function emergencyCopy(
  parts: WorkplaceParts,
  alias: CaseAlias,
): Promise<Result<Uint8Array, OpenCaseProblem>> {
  const { sides, store, shelf, index, vault } = parts;
  const line = index.current().cases.find((one) => one.alias === alias);
  const chain = line === undefined ? fail('unknown-case') : await shelf.openChain(alias);
  if (line === undefined || !chain.ok) return chain.ok ? fail('unknown-case') : chain;
  const file = await signVaultFile(sides.tools.crypto, vault.keys, store.body());
  const update = encodeSharedDoc(chain.value.provider.doc);
  const content = { code: line.code, update };
  const bundle = await sealEmergencyBundle(sides.tools, file, chain.value.place, content);
  // Closing waits for a side that may never answer; the copy is needed now.
  void shelf.close(alias);
  return ok(bundle);
}

async function restoreEmergencyCopy(
  parts: WorkplaceParts,
  copy: EmergencyCopy,
): Promise<Result<CaseAlias, SaveProblem>> {
  const { shelf } = parts;
  const alias = homeOf(parts, copy);
  const chain = alias === null ? fail('unknown-case') : await shelf.openChain(alias);
  if (alias === null || !chain.ok) {
    const fill = (doc: SharedDoc): void => {
      applyForeignUpdate(doc, copy.update);
    };
    return createCase(parts, copy.code, fill, {});
  }
  const { provider } = chain.value;
  applyForeignUpdate(provider.doc, copy.update);
  const kept = await provider.flush();
  const state = provider.saveState();
  await shelf.close(alias);
  if (kept) return ok(alias);
  return fail(state.kind === 'failed' ? state.reason : 'timeout');
}

// The copy belongs to the case of its own name and epoch, or to the chain it was made from.
function homeOf({ index, vault }: WorkplaceParts, copy: EmergencyCopy): CaseAlias | null {
  const { cases } = index.current();
  const identity = identityIn(copy.update);
  if (identity !== null) {
    const named = cases.find(
      ({ caseId, epoch }) => caseId === identity.caseId && epoch === identity.epoch,
    );
    if (named !== undefined) return named.alias;
  }
  const own = copy.vaultId === vault.body.vaultId;
  const listed = own ? cases.find(({ alias }) => alias === copy.alias) : undefined;
  if (listed === undefined) return null;
  // A case that was named otherwise since (or cleaned up) is another one.
  return identity !== null && listed.caseId !== null ? null : listed.alias;
}

function identityIn(update: Uint8Array): CaseIdentity | null {
  const doc = newSharedDoc();
  applyForeignUpdate(doc, update);
  const identity = caseIdentityOf(doc);
  doc.destroy();
  return identity;
}

async function flushAll(parts: WorkplaceParts, atMostMs?: number): Promise<boolean> {
  const { shelf, owedKeys, indexChain } = parts;
  const owed = owedKeys.state() !== null;
  const kept = await Promise.all([
    owedKeys.settle(atMostMs),
    ...shelf.providers().map((provider) => provider.flush(atMostMs)),
  ]);
  // A key that is kept puts its chain in the index.
  if (owed) kept.push(await indexChain.provider.flush(atMostMs));
  return kept.every(Boolean);
}

async function closeAll(parts: WorkplaceParts): Promise<void> {
  const { sides, shelf, store, index, owedKeys } = parts;
  const kept = await flushAll(parts);
  owedKeys.stop();
  index.stop();
  await Promise.all(shelf.providers().map((provider) => provider.close()));
  const heads = shelf.heads();
  await store.write((body) => ({
    ...body,
    heads: mergeHeads(body.heads, heads),
    closed: kept,
  }));
  sides.database.close();
}

function mergeHeads(before: readonly KnownHead[], now: readonly KnownHead[]): readonly KnownHead[] {
  const heads = new Map([...before, ...now].map((head) => [head.alias, head]));
  return [...heads.values()];
}

function combinedState({ shelf, indexChain, owedKeys }: WorkplaceParts): SaveState {
  const states = shelf.providers().map((provider) => provider.saveState());
  const owed = owedKeys.state();
  if (owed !== null) states.push(owed);
  return combineSaveStates([indexChain.provider.saveState(), ...states]);
}
