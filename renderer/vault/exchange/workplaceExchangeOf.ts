import words from '#resources/words-nl.json';
import { fail, ok, type Result } from '#shared/base/result';
import {
  readOrganisationRecipient,
  writeOrganisationRecipient,
} from '#shared/casedoc/keyCardIndex';
import { applyForeignUpdate } from '#shared/casedoc/updates';
import { missingInFormer } from '#shared/epoch/formerMemory';
import { isRecipient } from '#shared/exchange/ageKeys';
import type { OpenWith } from '#shared/exchange/ageFile';
import { recoveryIdentity } from '#shared/exchange/identity';
import { packageCode, parsePackageCode } from '#shared/exchange/packageCode';
import { readRecoverySecret } from '#shared/sealing/recoveryCode';

import { attachmentsOf } from '../attachments.ts';
import { createCase, freeCode } from '../createCase.ts';
import type { SaveProblem } from '../saveState.ts';
import { shredFormer } from '../removeCase.ts';
import type { WorkplaceParts } from '../startWorkplace.ts';
import type { ExchangeContext } from './exchangeContext.ts';
import { createKeyCards } from './keyCards.ts';
import { takeInLogs } from './logCopy.ts';
import { mergeArrived, storeAttachments, takeInOwn } from './mergeArrived.ts';
import { takeOnlyTicks } from './takeOnlyTicks.ts';
import { takeEpoch } from '../epochs/takeEpoch.ts';
import { openArrived } from './openArrived.ts';
import type { OpenedArrival } from './openedArrival.ts';
import { ownIdentity } from './ownIdentity.ts';
import { sealBackup, sealForOthers } from './sealCase.ts';
import type {
  ArrivedPackage,
  MergeOutcome,
  PackageProblem,
  WorkplaceExchange,
} from './workplaceExchange.ts';

/** Exchange for an unlocked workplace; `stop` when it closes. */
export function workplaceExchangeOf(
  parts: WorkplaceParts,
  openCase: ExchangeContext['openCase'],
  openLog: ExchangeContext['openLog'],
): WorkplaceExchange & { readonly stop: () => void } {
  const { tools } = parts.sides;
  const cards = createKeyCards({
    tools,
    provider: parts.indexChain.provider,
    person: () => parts.index.current().person,
  });
  const context: ExchangeContext = { parts, openCase, openLog, cards: cards.cards };
  // One at a time: a file may hold hundreds of megabytes.
  let last: OpenedArrival | null = null;
  // Opened with the own recovery code, or made here: nobody else's private content or desk comes in.
  let mayBeBackup = false;
  const open = async (
    bytes: Uint8Array,
    openWith: OpenWith,
    isOwnBackup = false,
  ): Promise<Result<ArrivedPackage, PackageProblem>> => {
    const opened = await openArrived(context, bytes, openWith);
    if (!opened.ok) return opened;
    last = opened.value;
    mayBeBackup = isOwnBackup || opened.value.arrived.trust === 'own';
    return ok(opened.value.arrived);
  };
  const ownKeys = (): OpenWith => ({
    kind: 'keys',
    ageSecrets: [ownIdentity(parts.indexChain.provider.doc, tools).ageSecret],
  });

  return {
    ...cards,
    organisationKey: () => readOrganisationRecipient(parts.indexChain.provider.doc),
    setOrganisationKey: (recipient) => {
      if (recipient !== null && !isRecipient(recipient)) return fail('not-a-key');
      writeOrganisationRecipient(parts.indexChain.provider.doc, recipient);
      return ok(null);
    },
    newPackageCode: () => packageCode(tools.crypto.randomBytes, words),
    sealCase: (alias, sealFor) => sealForOthers(context, alias, sealFor),
    sealBackup: (alias) => sealBackup(context, alias),
    openPackage: (bytes, code) => {
      if (code === undefined) return open(bytes, ownKeys());
      const parsed = parsePackageCode(code, words);
      if (!parsed.ok) return Promise.resolve(fail('wrong-code'));
      return open(bytes, { kind: 'code', code: parsed.code });
    },
    openBackup: (bytes, recoveryCode) => {
      const typed = readRecoverySecret(recoveryCode);
      if (!typed.ok) return Promise.resolve(typed);
      const { ageSecret } = recoveryIdentity(typed.value);
      typed.value.fill(0);
      return open(bytes, { kind: 'keys', ageSecrets: [ageSecret] }, true);
    },
    accept: async (arrived) => {
      if (last?.arrived.id !== arrived.id) throw new Error('Not the file that was opened last');
      if (arrived.kind === 'backup' && !mayBeBackup) throw new Error('A backup of somebody else');
      const outcome = await take(context, last);
      if (!outcome.ok || outcome.value.kind === 'stopped') return outcome;
      if (arrived.kind === 'backup') await takeInLogs(context, outcome.value.alias, last.content);
      last = null;
      return outcome;
    },
  };
}

async function take(
  context: ExchangeContext,
  arrival: OpenedArrival,
): Promise<Result<MergeOutcome, SaveProblem>> {
  const { arrived, caseId, epoch } = arrival;
  if (arrived.state === 'other-epoch') {
    if (arrived.epochStep === null) throw new Error('Two epochs without a common state');
    return takeEpoch(context, arrival);
  }
  const { cases } = context.parts.index.current();
  // Looked for again: it may have been added since the file was opened.
  const line = cases.find((one) => one.caseId === caseId && one.epoch === epoch);
  const opened = line === undefined ? null : await context.openCase(line.alias);
  if (opened === null) return addCase(context, arrival);
  if (!opened.ok) {
    const isGone = opened.reason === 'damaged' || opened.reason === 'unknown-case';
    return isGone ? addCase(context, arrival) : fail('no-access');
  }
  try {
    const ticked = await takeOnlyTicks(opened.value, arrival);
    if (ticked !== null) return ticked;
    const merged = await mergeArrived(context, opened.value, arrival);
    const isFromOther = arrived.kind === 'sync' && arrived.trust !== 'own';
    // The other works in the cleaned history too: nobody needs the old one any more, unless words
    // are in it that are nowhere else.
    const mayGo = missingInFormer(opened.value.desk) === 0;
    if (merged.ok && merged.value.kind === 'merged' && isFromOther && mayGo) {
      await shredFormer(context.parts, opened.value.alias);
    }
    return merged;
  } finally {
    await opened.value.close();
  }
}

async function addCase(
  { parts, openCase }: ExchangeContext,
  arrival: OpenedArrival,
): Promise<Result<MergeOutcome, SaveProblem>> {
  const { arrived, content } = arrival;
  const taken = parts.index.current().cases.map(({ code }) => code);
  const duo = arrived.kind === 'backup' ? {} : { duo: arrived.senderName };
  const made = await createCase(
    parts,
    freeCode(arrived.code, taken),
    (doc) => {
      applyForeignUpdate(doc, content.case);
    },
    duo,
    (place) => storeAttachments(attachmentsOf(parts.sides, parts.vault.keys, place), arrival),
  );
  if (!made.ok) return made;
  if (arrived.kind === 'backup') {
    const opened = await openCase(made.value);
    if (!opened.ok) return fail('disk-error');
    takeInOwn(opened.value, arrival);
    const kept = await opened.value.flush();
    await opened.value.close();
    if (!kept) return fail('timeout');
  }
  return ok({ kind: 'added', alias: made.value });
}
