import { toHex } from '#shared/base/hex';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { attachmentHashesIn } from '#shared/casedoc/attachmentHashes';
import { caseIdentityOf } from '#shared/casedoc/caseIdentity';
import { encodeDesk } from '#shared/casedoc/deskCopy';
import { noteSent, sentPackages } from '#shared/casedoc/exchangeLog';
import { readOrganisationRecipient, readRecoveryRecipient } from '#shared/casedoc/keyCardIndex';
import { reviewMarkOf } from '#shared/casedoc/reviewMark';
import { encodeSharedDoc, hasMissingParts, stateVectorOf } from '#shared/casedoc/updates';
import type { SealFor as SealAgeFor } from '#shared/exchange/ageFile';
import { isFileTooLarge, isTooMuch } from '#shared/exchange/packageLimits';
import { writeSharedReview } from '#shared/merge/sharedReview';

import { newUuid } from '../newUuid.ts';
import type { OpenCase } from '../unlockedWorkplace.ts';
import type { ExchangeContext } from './exchangeContext.ts';
import { copyOfLogs } from './logCopy.ts';
import { ownIdentity } from './ownIdentity.ts';
import {
  partsOf,
  type Attachment,
  type ContentKind,
  type PackageContent,
} from './packageContent.ts';
import { packageName } from './packageName.ts';
import { cardsFor, ownRecipients } from './recipients.ts';
import type { SealedPackage, SealFor, SealProblem } from './workplaceExchange.ts';

interface Sealing {
  readonly kind: ContentKind;
  readonly sealFor: SealAgeFor;
  /** Names of those it is for. */
  readonly names: readonly string[];
  /** Sign keys of those it is for; null: whoever has the code. */
  readonly readers: readonly string[] | null;
}

/** The whole shared state of a case for holders of key cards, or for who knows the code. */
export async function sealForOthers(
  context: ExchangeContext,
  alias: CaseAlias,
  sealFor: SealFor,
): Promise<Result<SealedPackage, SealProblem>> {
  if (sealFor.kind === 'code') {
    return withCase(context, alias, { kind: 'sync', sealFor, names: [], readers: null });
  }
  const cards = cardsFor(context, sealFor.signKeys);
  if (!cards.ok) return cards;
  if (cards.value.length === 0) return fail('unknown-card');
  const recipients = [...ownRecipients(context), ...cards.value.map(({ recipient }) => recipient)];
  return withCase(context, alias, {
    kind: 'sync',
    sealFor: { kind: 'keys', recipients: [...new Set(recipients)] },
    names: cards.value.map(({ name }) => name),
    readers: sealFor.signKeys,
  });
}

/** Everything of a case and its access log, for the own key and, when they are known, recovery code and organisation. */
export function sealBackup(
  context: ExchangeContext,
  alias: CaseAlias,
): Promise<Result<SealedPackage, SealProblem>> {
  const { doc } = context.parts.indexChain.provider;
  const spare = [readRecoveryRecipient(doc), readOrganisationRecipient(doc)];
  const recipients = [...ownRecipients(context), ...spare.filter((one) => one !== null)];
  return withCase(context, alias, {
    kind: 'backup',
    sealFor: { kind: 'keys', recipients },
    names: [],
    readers: [],
  });
}

async function withCase(
  context: ExchangeContext,
  alias: CaseAlias,
  sealing: Sealing,
): Promise<Result<SealedPackage, SealProblem>> {
  const opened = await context.openCase(alias);
  if (!opened.ok) return opened;
  try {
    return await sealOpened(context, opened.value, sealing);
  } finally {
    // Closing waits for a side that may never answer; the file is there already.
    void opened.value.close();
  }
}

async function sealOpened(
  context: ExchangeContext,
  opened: OpenCase,
  { kind, sealFor, names, readers }: Sealing,
): Promise<Result<SealedPackage, SealProblem>> {
  const { parts, openCase } = context;
  const { tools, desktop } = parts.sides;
  const { doc, desk, privateDoc, alias } = opened;
  await opened.flush();
  const identity = caseIdentityOf(doc);
  const code = parts.index.current().cases.find((line) => line.alias === alias)?.code;
  if (identity === null) return fail('newer-version');
  if (code === undefined) return fail('unknown-case');
  // Nobody could open it: the parts that are missing here would be missing there.
  if (kind !== 'backup' && hasMissingParts(doc)) return fail('damaged');
  const isBackup = kind === 'backup';
  if (!isBackup && reviewMarkOf(doc) !== null) {
    throw new Error('A copy to read is passed on to nobody');
  }
  const content: PackageContent = {
    case: encodeSharedDoc(doc),
    desk: isBackup ? encodeDesk(desk) : null,
    private: isBackup ? encodeSharedDoc(privateDoc) : null,
    review: isBackup ? null : writeSharedReview(desk, readers),
    logs: isBackup ? await copyOfLogs(context, alias) : null,
    attachments: await attachmentsFor(opened, isBackup),
  };
  const contents = partsOf(content);
  if (isTooMuch(contents)) return fail('too-large');
  const sent = sentPackages(desk);
  const { name, organisation } = parts.index.current().person;
  const id = newUuid(tools);
  const created = tools.now();
  const { appVersion } = await desktop.startInfo(null);
  const bytes = await tools.exchange.seal({
    facts: {
      id,
      case: identity.caseId,
      epoch: identity.epoch,
      kind,
      sender: { name: name.trim() === '' ? NO_NAME : name, organisation },
      seq: isBackup ? 0 : sent.length,
      prev: isBackup ? null : (sent.at(-1)?.fileHash ?? null),
      sv: stateVectorOf(doc),
      code,
      created,
      app: appVersion,
    },
    state: content.case,
    parts: contents,
    identity: ownIdentity(parts.indexChain.provider.doc, tools),
    sealFor,
  });
  // Nobody could open this one.
  if (isFileTooLarge(bytes)) return fail('too-large');
  const fileHash = toHex(await tools.crypto.sha256(bytes));
  return ok({
    name: packageName(tools.crypto.randomBytes),
    bytes,
    noteSent: async () => {
      if (isBackup) return;
      const again = await openCase(alias);
      if (!again.ok) return;
      noteSent(again.value.desk, { id, at: created, to: [...names], fileHash });
      await again.value.flush();
      await again.value.close();
    },
  });
}

// Without what only private content speaks of, unless it is a backup.
async function attachmentsFor(
  { doc, privateDoc, attachments }: OpenCase,
  isBackup: boolean,
): Promise<readonly Attachment[]> {
  const hashes = isBackup
    ? new Set([...attachmentHashesIn(doc, 'ever'), ...attachmentHashesIn(privateDoc, 'ever')])
    : attachmentHashesIn(doc, 'now');
  const found: Attachment[] = [];
  for (const hash of hashes) {
    const got = await attachments.get(hash);
    if (got.ok) found.push({ hash, bytes: got.value });
  }
  return found;
}

/** What stands for a person who gave no name. */
export const NO_NAME = '?';
