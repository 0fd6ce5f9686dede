import { isRecipient } from '#shared/exchange/ageKeys';
import type { OpenWith, SealFor as SealAgeFor } from '#shared/exchange/ageFile';
import type { OpenedPackage } from '#shared/exchange/openPackage';
import type { PackageKind } from '#shared/exchange/packageHeader';
import { isFileTooLarge } from '#shared/exchange/packageLimits';
import type { PackagePart } from '#shared/exchange/packageParts';
import { parsePackageCode } from '#shared/exchange/packageCode';
import words from '#resources/words-nl.json';
import { toHex } from '#shared/base/hex';
import { fail, ok, type Result } from '#shared/base/result';
import { z } from '#shared/base/zod';
import { textBytes } from '#shared/sealing/sealingCrypto';
import { readJsonBytes } from '#shared/review/readJsonBytes';
import { reviewParts } from '#shared/review/reviewParts';

import type { ExchangeContext } from '../exchange/exchangeContext.ts';
import { ownIdentity } from '../exchange/ownIdentity.ts';
import { packageName } from '../exchange/packageName.ts';
import { NO_NAME } from '../exchange/sealCase.ts';
import { isRevoked } from '../exchange/trustIn.ts';
import type { PackageProblem } from '../exchange/workplaceExchange.ts';
import { newUuid } from '../newUuid.ts';

const JSON_PART = 'application/json';
const BYTES_PART = 'application/octet-stream';
const MOST_JSON = 64 * 1024;
const MOST_ANSWER_FOR = 8;
const answerFor = z.strictObject({
  to: z.array(z.string().refine(isRecipient)).min(1).max(MOST_ANSWER_FOR),
});

export function jsonPart(name: string, bytes: PackagePart['bytes']): PackagePart {
  return { name, type: JSON_PART, bytes };
}

export function bytesPart(name: string, bytes: PackagePart['bytes']): PackagePart {
  return { name, type: BYTES_PART, bytes };
}

/** For whom the answer is to be sealed: keys, without a name to any of them. */
export function answerForPart(recipients: readonly string[]): PackagePart {
  const to = [...new Set(recipients)].slice(0, MOST_ANSWER_FOR);
  return jsonPart(reviewParts.answerFor, textBytes(JSON.stringify({ to })));
}

/** Null when a file does not say for whom its answer is. */
export function answerForIn(parts: readonly PackagePart[]): readonly string[] | null {
  const bytes = partIn(parts, reviewParts.answerFor);
  const read = answerFor.safeParse(bytes === null ? null : readJsonBytes(bytes, MOST_JSON));
  return read.success ? read.data.to : null;
}

export function partIn(parts: readonly PackagePart[], wanted: string): PackagePart['bytes'] | null {
  return parts.find(({ name }) => name === wanted)?.bytes ?? null;
}

/** What is sealed, and what its header says of it. */
export interface ReviewFile {
  readonly kind: Extract<PackageKind, 'review' | 'comment'>;
  readonly case: string;
  readonly epoch: string;
  readonly code: string;
  /** SHA-256 (hex) of the version it is about. */
  readonly version: string;
  readonly seq: number;
  readonly parts: readonly PackagePart[];
  readonly sealFor: SealAgeFor;
}

/** A sealed file with what is noted about it. */
export interface SealedReviewFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly created: number;
  readonly fileHash: string;
}

/** Seals one file. Its header holds no document and tells nothing of one. */
export async function sealReviewFile(
  { parts: workplace }: ExchangeContext,
  file: ReviewFile,
): Promise<Result<SealedReviewFile, 'too-large'>> {
  const { tools, desktop } = workplace.sides;
  const { name, organisation } = workplace.index.current().person;
  const [id, created] = [newUuid(tools), tools.now()];
  const { appVersion } = await desktop.startInfo(null);
  const bytes = await tools.exchange.sealParts({
    facts: {
      id,
      ...{ case: file.case, epoch: file.epoch, kind: file.kind, code: file.code, seq: file.seq },
      sender: { name: name.trim() === '' ? NO_NAME : name, organisation },
      prev: null,
      sv: new Uint8Array(0),
      stateHash: file.version,
      created,
      app: appVersion,
    },
    parts: file.parts,
    identity: ownIdentity(workplace.indexChain.provider.doc, tools),
    sealFor: file.sealFor,
  });
  if (isFileTooLarge(bytes)) return fail('too-large');
  const fileHash = toHex(await tools.crypto.sha256(bytes));
  return ok({ id, name: packageName(tools.crypto.randomBytes), bytes, created, fileHash });
}

/** Opens a file with the own keys or the words that were told; of whatever kind it is. */
export async function openReviewFile(
  context: ExchangeContext,
  bytes: Uint8Array,
  code: string | undefined,
): Promise<Result<OpenedPackage, PackageProblem>> {
  const openWith = openWithFor(context, code);
  if (openWith === null) return fail('wrong-code');
  const { tools } = context.parts.sides;
  // A file that makes the worker run out of memory is refused like any other that is no good.
  const opened = await tools.exchange.open(bytes, openWith).catch(() => fail('damaged'));
  if (!opened.ok) return opened;
  return isRevoked(context, opened.value.header.from) ? fail('revoked-key') : opened;
}

function openWithFor({ parts }: ExchangeContext, code: string | undefined): OpenWith | null {
  if (code === undefined) {
    const identity = ownIdentity(parts.indexChain.provider.doc, parts.sides.tools);
    return { kind: 'keys', ageSecrets: [identity.ageSecret] };
  }
  const parsed = parsePackageCode(code, words);
  return parsed.ok ? { kind: 'code', code: parsed.code } : null;
}
