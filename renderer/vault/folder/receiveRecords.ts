import { toHex } from '#shared/base/hex';
import type { CaseAlias } from '#shared/base/ids';
import { noteSeen, readSeen } from '#shared/casedoc/folderIndex';
import type { SharedDoc } from '#shared/casedoc/updates';
import type { ListedRecord, RecordPlace, RecordStore } from '#shared/folder/recordStore';
import type {
  ArrivedPackage,
  PackageProblem,
  Receipt,
  WorkplaceExchange,
} from '../exchange/workplaceExchange.ts';
import type { VaultTools } from '../vaultTools.ts';

/** A file in the shared folder that a person has to open: it asks for a decision. */
export interface WaitingFile {
  /** SHA-256 of the file, in hex. */
  readonly id: string;
  readonly place: RecordPlace;
  /** Null for a file that does not open; the opening dialog says why. */
  readonly arrived: Pick<ArrivedPackage, 'code' | 'senderName' | 'senderOrganisation'> | null;
}

/** What came of one look at the folder. */
export interface Received {
  readonly waiting: readonly WaitingFile[];
  /** Cases that took something in. */
  readonly merged: readonly FolderMerge[];
}

/** A file from the folder that was merged in by itself. */
export interface FolderMerge {
  readonly alias: CaseAlias;
  readonly receipt: Receipt;
}

export interface ReceiveParts {
  readonly tools: Pick<VaultTools, 'crypto'>;
  readonly index: SharedDoc;
  readonly exchange: Pick<WorkplaceExchange, 'openPackage' | 'accept'>;
  /** The own device: what it wrote is not read. */
  readonly ownDevice: string;
  /** False while a person opens a file: two at a time would get in each other's way. */
  readonly mayGoOn: () => boolean;
  /** What is known of files that were looked at before in this window, by place and look. */
  readonly known: Map<string, WaitingFile | 'passed'>;
}

/** How many files of one device are tried when the newest does not open: it may be on its way. */
const MOST_TRIED = 3;

const COMES_LATER: ReadonlySet<PackageProblem> = new Set([
  'empty',
  'truncated',
  'damaged',
  'no-access',
]);
const NOT_OURS: ReadonlySet<PackageProblem> = new Set([
  'wrong-recipient',
  'not-ours',
  'needs-code',
  'for-review',
  'for-answer',
]);

/**
 * Looks at the newest file of every other device. It is merged by itself only when the sender's
 * card was checked and nothing asks for a decision; every file holds the whole state, so that a
 * late, half, renamed or returning one does no harm and an older one is not needed.
 */
export async function receiveRecords(
  parts: ReceiveParts,
  store: RecordStore,
  records: readonly ListedRecord[],
): Promise<Received> {
  const waiting: WaitingFile[] = [];
  const merged: FolderMerge[] = [];
  for (const files of byDevice(records, parts.ownDevice)) {
    let tried = 0;
    for (const record of files) {
      if (!parts.mayGoOn() || tried >= MOST_TRIED) break;
      const outcome = await lookAt(parts, store, record);
      if (outcome.kind === 'later') {
        tried += 1;
        continue;
      }
      if (outcome.kind === 'waiting') waiting.push(outcome.file);
      if (outcome.kind === 'merged') merged.push(outcome);
      break;
    }
  }
  return { waiting, merged };
}

type Look =
  | { readonly kind: 'later' }
  | { readonly kind: 'passed' }
  | { readonly kind: 'waiting'; readonly file: WaitingFile }
  | ({ readonly kind: 'merged' } & FolderMerge);

async function lookAt(
  parts: ReceiveParts,
  store: RecordStore,
  record: ListedRecord,
): Promise<Look> {
  const { known, index, tools } = parts;
  const look = lookOf(record);
  const before = known.get(look);
  if (before !== undefined)
    return before === 'passed' ? { kind: 'passed' } : { kind: 'waiting', file: before };
  const read = await store.get(record);
  if (!read.ok || read.value === null || read.value.byteLength === 0) return { kind: 'later' };
  const id = toHex(await tools.crypto.sha256(new Uint8Array(read.value)));
  const device = deviceOf(record);
  if (readSeen(index, device).includes(id)) return pass(parts, record);
  const opened = await parts.exchange.openPackage(read.value);
  if (!opened.ok) {
    if (COMES_LATER.has(opened.reason)) return { kind: 'later' };
    return NOT_OURS.has(opened.reason) ? pass(parts, record) : wait(parts, record, id, null);
  }
  const arrived = opened.value;
  const isKnown = arrived.state === 'already' || arrived.state === 'older';
  // What was looked at together goes along with a file in which not a word is new.
  const hasTicks = isKnown && arrived.trust === 'checked' && arrived.reviewNews > 0;
  if (hasTicks) {
    const taken = parts.mayGoOn() ? await parts.exchange.accept(arrived) : null;
    if (taken?.ok !== true) return { kind: 'later' };
  }
  if (isKnown || arrived.trust === 'own') {
    noteSeen(index, device, id);
    return pass(parts, record);
  }
  const asksNothing =
    arrived.kind === 'sync' && arrived.trust === 'checked' && arrived.state === 'merges';
  if (!asksNothing || !parts.mayGoOn()) return wait(parts, record, id, arrived);
  const outcome = await parts.exchange.accept(arrived);
  if (!outcome.ok) return { kind: 'later' };
  if (outcome.value.kind !== 'merged') return wait(parts, record, id, arrived);
  noteSeen(index, device, id);
  known.set(look, 'passed');
  const { alias, receipt } = outcome.value;
  return { kind: 'merged', alias, receipt };
}

function pass({ known }: ReceiveParts, record: ListedRecord): Look {
  known.set(lookOf(record), 'passed');
  return { kind: 'passed' };
}

function wait(
  { known }: ReceiveParts,
  record: ListedRecord,
  id: string,
  arrived: WaitingFile['arrived'],
): Look {
  const { space, device, name } = record;
  const file: WaitingFile = { id, place: { space, device, name }, arrived };
  known.set(lookOf(record), file);
  return { kind: 'waiting', file };
}

/** The files of each other device, the newest first; empty ones are not fetched yet. */
function byDevice(
  records: readonly ListedRecord[],
  ownDevice: string,
): readonly (readonly ListedRecord[])[] {
  const devices = new Map<string, ListedRecord[]>();
  for (const record of records) {
    if (record.seq === null || record.size === 0) continue;
    const device = deviceOf(record);
    if (device.endsWith(ownDevice)) continue;
    devices.set(device, [...(devices.get(device) ?? []), record]);
  }
  return [...devices.values()].map((files) =>
    files.sort((a, b) => (b.seq ?? 0) - (a.seq ?? 0) || a.name.localeCompare(b.name)),
  );
}

/** The device whatever a sync program did to the names of its folders: both begin as we made them. */
function deviceOf({ space, device }: RecordPlace): string {
  return `${space.slice(0, CASE_LETTERS)}/${device.slice(0, DEVICE_LETTERS)}`.toLowerCase();
}

function lookOf({ space, device, name, size, changedAt }: ListedRecord): string {
  return JSON.stringify([space, device, name, size, changedAt]);
}

const CASE_LETTERS = 'case-'.length + 32;
const DEVICE_LETTERS = 32;
