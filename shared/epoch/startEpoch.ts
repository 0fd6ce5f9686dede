import * as Y from 'yjs';
import { isCollectionName } from '../analysis/collectionNames.ts';
import { blockMapName, isSeparator, storedId } from '../casedoc/blockNames.ts';
import { SESSION_MAP } from '../casedoc/caseDocument.ts';
import { caseIdentityOf, writeCaseIdentity } from '../casedoc/caseIdentity.ts';
import { parseKey, parseProseName } from '../casedoc/keys.ts';
import { META_MAP, schemaOf, writeSchema } from '../casedoc/projection.ts';
import { writeLetterOrder } from './letterOrder.ts';
import { renewAnchors } from './renewAnchors.ts';
import { newSharedDoc, type SharedDoc } from '../casedoc/updates.ts';

const EPOCH_ORIGIN = 'epoch';

/** Where the state stands at which an epoch began: numbers only, no letter of what was there. */
export const BASE_KEY = 'epochBase';

/** Roots that tell of the past and have no place in a cleaned document. */
const HISTORY = new Set([SESSION_MAP, META_MAP, 'version']);

/**
 * The same case without its history: a fresh document with what can be seen now, under the same
 * ids. What was removed, earlier wordings, named versions and who wrote when are not in it. What
 * only a newer version understands is taken along.
 */
export function startEpoch(old: SharedDoc, epoch: string): SharedDoc {
  const identity = caseIdentityOf(old);
  if (identity === null) throw new Error('A case without a name has no epoch');
  const fresh = newSharedDoc();
  const removed = removedItems(old);
  fresh.transact(() => {
    writeSchema(fresh, schemaOf(old));
    writeCaseIdentity(fresh, { ...identity, epoch, previousEpoch: identity.epoch });
    fresh.getMap(META_MAP).set(BASE_KEY, Y.encodeSnapshotV2(Y.snapshot(old)));
    const blocks = new Set<string>();
    const texts: string[] = [];
    for (const name of [...old.share.keys()].sort()) {
      if (HISTORY.has(name) || name === blockMapName) continue;
      if (old.get(name)._map.size > 0) copyMap(old, fresh, name, removed);
      const owner = parseProseName(name)?.id;
      const isKept = owner === undefined || !removed.has(owner);
      if (!isKept || old.get(name)._start === null) continue;
      copyText(old, fresh, name, blocks);
      if (owner !== undefined) texts.push(name);
    }
    copyBlocks(old, fresh, blocks);
    renewAnchors(old, fresh);
    writeLetterOrder(old, fresh, texts);
  }, EPOCH_ORIGIN);
  return fresh;
}

/**
 * The state the epoch of `doc` began with, and what was carried over into it since; null when it
 * never began anew, or when that is damaged.
 */
export function epochBase(doc: SharedDoc): Y.Snapshot | null {
  const meta = doc.getMap<unknown>(META_MAP);
  const began = readState(meta.get(BASE_KEY));
  if (began === null) return null;
  const carried = [...meta.keys()].filter((key) => key.startsWith(`${BASE_KEY}/`));
  return carried
    .map((key) => readState(meta.get(key)))
    .reduce<Y.Snapshot>((all, one) => (one === null ? all : joined(all, one)), began);
}

/** Notes that all of `old` is in the cleaned document now: it does not come over once more. */
export function noteCarried(cleaned: SharedDoc, old: SharedDoc): void {
  const before = epochBase(cleaned);
  if (before === null) return;
  // Read once more: joining two states writes in the first.
  const now = joined(epochBase(cleaned) ?? before, Y.snapshot(old));
  if (Y.equalSnapshots(before, now)) return;
  // A key of its own for each writer: what two carry over side by side is noted twice.
  const key = `${BASE_KEY}/${String(cleaned.clientID)}`;
  cleaned.getMap(META_MAP).set(key, Y.encodeSnapshotV2(now));
}

function joined(one: Y.Snapshot, other: Y.Snapshot): Y.Snapshot {
  const states = new Map(one.sv);
  for (const [client, clock] of other.sv) {
    states.set(client, Math.max(clock, states.get(client) ?? 0));
  }
  return Y.createSnapshot(Y.mergeDeleteSets([one.ds, other.ds]), states);
}

function readState(bytes: unknown): Y.Snapshot | null {
  if (!(bytes instanceof Uint8Array)) return null;
  try {
    return Y.decodeSnapshotV2(bytes);
  } catch {
    return null;
  }
}

function removedItems(doc: SharedDoc): ReadonlySet<string> {
  const removed = new Set<string>();
  for (const name of doc.share.keys()) {
    if (!isCollectionName(name)) continue;
    for (const [key, value] of doc.getMap(name)) {
      const parsed = parseKey(key);
      if (parsed?.field === 'deleted' && value === true) removed.add(parsed.id);
    }
  }
  return removed;
}

function copyMap(
  old: SharedDoc,
  fresh: SharedDoc,
  name: string,
  removed: ReadonlySet<string>,
): void {
  const from = old.getMap<unknown>(name);
  const to = fresh.getMap<unknown>(name);
  for (const [key, value] of from) {
    const id = parseKey(key)?.id;
    const isGone = isCollectionName(name) && id !== undefined && removed.has(id);
    // Nested types are no format of ours.
    if (isGone || value instanceof Y.AbstractType) continue;
    to.set(key, value);
  }
}

function copyText(old: SharedDoc, fresh: SharedDoc, name: string, blocks: Set<string>): void {
  const delta: { insert?: unknown }[] = old.getText(name).toDelta() as { insert?: unknown }[];
  for (const { insert } of delta) if (isSeparator(insert)) blocks.add(insert.p);
  if (delta.length > 0) fresh.getText(name).applyDelta(delta, { sanitize: false });
}

function copyBlocks(old: SharedDoc, fresh: SharedDoc, used: ReadonlySet<string>): void {
  const to = fresh.getMap<unknown>(blockMapName);
  for (const [key, value] of old.getMap<unknown>(blockMapName)) {
    if (used.has(storedId(key.slice(0, key.lastIndexOf('/'))))) to.set(key, value);
  }
}
