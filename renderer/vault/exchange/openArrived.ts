import { readTombstones } from '#shared/casedoc/tombstones';
import { caseHashOf } from '../erasedCases.ts';
import { toHex } from '#shared/base/hex';
import type { CaseAlias } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import { encodeSharedDoc, sameStateVector } from '#shared/casedoc/updates';
import { openShadow } from '#shared/casedoc/weighState';
import type { OpenWith } from '#shared/exchange/ageFile';
import type { PackageHeader } from '#shared/exchange/packageHeader';
import { readReceipts } from '#shared/merge/receiptBook';
import { readSharedReview, reviewNews, type SharedReview } from '#shared/merge/sharedReview';

import { epochStepOf } from '../epochs/takeEpoch.ts';
import { MOST_ATTACHMENT_BYTES } from '../attachments.ts';
import type { WorkplaceParts } from '../startWorkplace.ts';
import type { VaultTools } from '../vaultTools.ts';
import type { ExchangeContext } from './exchangeContext.ts';
import type { OpenedArrival } from './openedArrival.ts';
import { contentOf, type Attachment, type ContentKind } from './packageContent.ts';
import { isRevoked, ownSignKey, senderIn, trustIn } from './trustIn.ts';
import type { ArrivedPackage, PackageProblem } from './workplaceExchange.ts';

/** Opens a file with own keys or a code, and tries what is in it. Changes nothing. */
export async function openArrived(
  context: ExchangeContext,
  bytes: Uint8Array,
  openWith: OpenWith,
): Promise<Result<OpenedArrival, PackageProblem>> {
  const { tools } = context.parts.sides;
  const opened = await tools.exchange.open(bytes, openWith).catch(workGaveOut);
  if (!opened.ok) return opened;
  const { header, parts } = opened.value;
  if (header.kind === 'review') return fail('for-review');
  if (header.kind === 'comment') return fail('for-answer');
  const kind = kindOf(header);
  const content = kind === null ? null : contentOf(kind, parts);
  if (kind === null || content === null) return fail('not-ours');
  if (isRevoked(context, header.from)) return fail('revoked-key');

  const review = readSharedReview(content.review, ownSignKey(context));
  const home = await findHome(context.parts, header, review);
  if (!home.ok) return home;
  const weighed = await tools.exchange.weigh(content.case, home.value.mine).catch(workGaveOut);
  if (!weighed.ok) return weighed;
  const { identity, stateVector } = weighed.value;
  const isAsSaid = identity.caseId === header.case && identity.epoch === header.epoch;
  if (!isAsSaid || !sameStateVector(stateVector, header.sv)) return fail('damaged');
  if (!(await areSound(content.attachments, tools))) return fail('damaged');
  if (content.private !== null && openShadow(content.private) === null) return fail('damaged');

  const state = stateFor(home.value, weighed.value);
  const sameWords = await wordsOfSame(tools, content.case, home.value, weighed.value);
  const sender = senderIn(context, header);
  const arrived: ArrivedPackage = {
    id: header.id,
    kind,
    madeAt: header.created,
    senderName: sender.name,
    senderOrganisation: sender.organisation,
    senderSignKey: header.from,
    trust: trustIn(context, header),
    code: header.code,
    alias: home.value.alias,
    state,
    epochStep:
      home.value.otherMine === null ? null : epochStepOf(content.case, home.value.otherMine),
    sameWords,
    reviewNews: state === 'already' || state === 'older' ? home.value.reviewNews : 0,
    erased: state === 'new-case' ? await erasedHere(context.parts, header.case) : null,
  };
  const { caseId, epoch } = identity;
  return ok({ arrived, content, review, stateVector, caseId, epoch });
}

// A file that makes the worker run out of memory is refused like any other that is no good.
function workGaveOut(): Result<never, 'damaged'> {
  return fail('damaged');
}

async function areSound(all: readonly Attachment[], { crypto }: VaultTools): Promise<boolean> {
  for (const { hash, bytes } of all) {
    if (bytes.byteLength > MOST_ATTACHMENT_BYTES) return false;
    if (toHex(await crypto.sha256(bytes)) !== hash) return false;
  }
  return true;
}

/** Whether a case of this name was erased from this machine: then nobody takes it in unknowing. */
async function erasedHere(
  { indexChain, sides }: WorkplaceParts,
  caseId: string,
): Promise<ArrivedPackage['erased']> {
  const hash = await caseHashOf(sides.tools, caseId);
  const stones = readTombstones(indexChain.provider.doc, sides.tools.now());
  const stone = stones.find(({ caseHash }) => caseHash === hash);
  return stone === undefined ? null : { at: stone.erasedAt, by: stone.erasedBy };
}

interface Home {
  readonly alias: CaseAlias | null;
  /** The own state; null when there is none that can be merged with. */
  readonly mine: Uint8Array | null;
  readonly isOtherEpoch: boolean;
  /** The own state in that other epoch. */
  readonly otherMine: Uint8Array | null;
  /** A receipt of this very file is there. */
  readonly isReceived: boolean;
  /** How much of the places to look at is not here yet. */
  readonly reviewNews: number;
}

const NO_HOME: Home = {
  alias: null,
  mine: null,
  isOtherEpoch: false,
  otherMine: null,
  isReceived: false,
  reviewNews: 0,
};

async function findHome(
  { index, shelf }: WorkplaceParts,
  header: PackageHeader,
  review: readonly SharedReview[],
): Promise<Result<Home, 'no-access' | 'newer-version'>> {
  const lines = index.current().cases.filter(({ caseId }) => caseId === header.case);
  const line = lines.find(({ epoch }) => epoch === header.epoch);
  if (line === undefined) {
    const [other] = lines;
    return ok(other === undefined ? NO_HOME : await otherEpoch(shelf, other.alias));
  }
  const { alias, desk } = line;
  const chain = await shelf.openChain(alias);
  // A case that cannot be opened any more comes back as a new one.
  if (!chain.ok && (chain.reason === 'damaged' || chain.reason === 'unknown-case')) {
    // Unless it goes on in what it was before its history was cleaned up.
    const before = lines.find((one) => one !== line);
    return ok(before === undefined ? NO_HOME : await otherEpoch(shelf, before.alias));
  }
  if (!chain.ok) return fail(chain.reason === 'newer-version' ? 'newer-version' : 'no-access');
  const mine = encodeSharedDoc(chain.value.provider.doc);
  await shelf.close(alias);
  const book = desk === null ? null : await shelf.openChain(desk, 'forgets');
  if (desk === null || book?.ok !== true) return ok({ ...NO_HOME, alias, mine });
  const kept = book.value.provider.doc;
  const isReceived = readReceipts(kept).some((receipt) => receipt.id === header.id);
  const { items, ticks } = reviewNews(kept, review);
  await shelf.close(desk);
  return ok({ ...NO_HOME, alias, mine, isReceived, reviewNews: items.length + ticks.length });
}

async function otherEpoch(shelf: WorkplaceParts['shelf'], alias: CaseAlias): Promise<Home> {
  const chain = await shelf.openChain(alias);
  const otherMine = chain.ok ? encodeSharedDoc(chain.value.provider.doc) : null;
  if (chain.ok) await shelf.close(alias);
  return { ...NO_HOME, alias, isOtherEpoch: true, otherMine };
}

async function wordsOfSame(
  { exchange }: VaultTools,
  theirs: Uint8Array,
  { mine }: Home,
  { hasNews, lacksNews }: News,
): Promise<readonly string[]> {
  if (mine === null || hasNews || lacksNews) return [];
  const tried = await exchange.tryMerge(mine, theirs, null).catch(() => null);
  return tried?.checkWords ?? [];
}

interface News {
  readonly hasNews: boolean;
  readonly lacksNews: boolean;
}

function stateFor(home: Home, { hasNews, lacksNews }: News): ArrivedPackage['state'] {
  if (home.isOtherEpoch) return 'other-epoch';
  if (home.mine === null) return 'new-case';
  if (hasNews) return 'merges';
  return lacksNews && !home.isReceived ? 'older' : 'already';
}

function kindOf({ kind }: PackageHeader): ContentKind | null {
  return kind === 'sync' || kind === 'clean' || kind === 'backup' ? kind : null;
}
