import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { readRecoveryRecipient, writeRecoveryRecipient } from '#shared/casedoc/keyCardIndex';
import { encodeSharedDoc } from '#shared/casedoc/updates';
import { isCaseCode, writePerson, writeSettings } from '#shared/casedoc/workplaceIndex';
import { signVaultFile } from '#shared/sealing/vaultKeys';
import type { KnownHead } from '#shared/sealing/vaultFile';

import { backupsOf } from './backup/backupsOf.ts';
import { erasedCasesOf } from './eraseCase.ts';
import { createCaseOpener, type CaseOpener } from './caseOpener.ts';
import { createCase } from './createCase.ts';
import { createLogOpener } from './logOpener.ts';
import { restoreEmergencyCopy } from './restoreEmergencyCopy.ts';
import { combineSaveStates } from './combineSaveStates.ts';
import { sealEmergencyBundle } from './emergencyBundle.ts';
import { folderExchangeOf } from './folder/folderExchangeOf.ts';
import { workplaceExchangeOf } from './exchange/workplaceExchangeOf.ts';
import { cleanHistory } from './epochs/cleanHistory.ts';
import { returnToFormer } from './epochs/returnToFormer.ts';
import { removeCase, shredFormer } from './removeCase.ts';
import { workplaceReviewsOf } from './review/workplaceReviewsOf.ts';
import type { SaveState } from './saveState.ts';
import type { WorkplaceParts } from './startWorkplace.ts';
import type { OpenCaseProblem } from './openCaseProblem.ts';
import type { Workplace } from './unlockedWorkplace.ts';
import { workplaceSecrets } from './workplaceSecrets.ts';

/** Hex digits of its code: two workplaces share one in 4 thousand million times. */
const WORKPLACE_DIGITS = 8;

/** The workplace as the screens see it, made from its parts. */
export function assembleWorkplace(parts: WorkplaceParts): Workplace {
  const { sides, store, shelf, index, indexChain, vault } = parts;
  const { doc } = indexChain.provider;
  const opener = createCaseOpener(parts);
  const openLog = createLogOpener(parts);
  const exchange = workplaceExchangeOf(parts, opener.openCase, openLog);
  const backups = backupsOf(parts, exchange);
  const sharedFolder = folderExchangeOf(parts, exchange);
  let closed: Promise<void> | null = null;
  const flush = (atMostMs?: number): Promise<boolean> => flushAll(parts, atMostMs);

  return {
    rebuilt: parts.rebuilt,
    endedAbruptly: parts.endedAbruptly,
    lastKeptAt: parts.lastKeptAt,
    workplaceCode: vault.body.vaultId.slice(0, WORKPLACE_DIGITS).toUpperCase(),
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
    readAhead: opener.readAhead,
    openLog,
    returnToFormer: (alias) => returnToFormer(parts, alias),
    removeCase: (alias) => removeCase(parts, alias),
    erased: erasedCasesOf(parts, backups),
    cleanHistory: (alias) => cleanHistory({ parts, openCase: opener.openCase }, alias),
    hasFormerHistory: (alias) => {
      const { cases, former } = index.current();
      const line = cases.find((one) => one.alias === alias);
      return former.some((one) => one.alias === line?.follows);
    },
    shredHistory: (alias) => shredFormer(parts, alias),
    ...workplaceSecrets(sides.tools, store, vault.codeAccess, (recipient) => {
      writeRecoveryRecipient(doc, recipient);
    }),
    recoveryRecipient: () => readRecoveryRecipient(doc),
    exchange,
    reviews: workplaceReviewsOf({
      parts,
      openCase: opener.openCase,
      openLog,
      cards: exchange.cards,
    }),
    backups,
    sharedFolder,
    emergencyCopy: (alias) => emergencyCopy(parts, opener, alias),
    restoreEmergencyCopy: (copy) => restoreEmergencyCopy(parts, opener, copy),
    saveState: () => combinedState(parts),
    onSaveState: shelf.subscribe,
    flush,
    close: () => {
      backups.stop();
      sharedFolder.stop();
      exchange.stop();
      return (closed ??= closeAll(parts));
    },
  };
}

async function emergencyCopy(
  parts: WorkplaceParts,
  opener: CaseOpener,
  alias: CaseAlias,
): Promise<Result<Uint8Array, OpenCaseProblem>> {
  const { sides, store, shelf, index, vault } = parts;
  const line = index.current().cases.find((one) => one.alias === alias);
  const opened = await opener.openCase(alias);
  if (line === undefined || !opened.ok) return opened.ok ? fail('unknown-case') : opened;
  const chain = await shelf.openChain(alias);
  if (!chain.ok) return chain;
  const file = await signVaultFile(sides.tools.crypto, vault.keys, store.body());
  const { doc, privateDoc } = opened.value;
  const privateUpdate = encodeSharedDoc(privateDoc);
  const content = { code: line.code, update: encodeSharedDoc(doc), privateUpdate };
  const bundle = await sealEmergencyBundle(sides.tools, file, chain.value.place, content);
  // Closing waits for a side that may never answer; the copy is needed now.
  void shelf.close(alias);
  void opened.value.close();
  return ok(bundle);
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
  await Promise.all([...shelf.providers(), ...shelf.logs()].map((provider) => provider.close()));
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
