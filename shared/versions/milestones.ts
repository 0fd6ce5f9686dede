import type * as Y from 'yjs';
import type { Analysis } from '../analysis/analysis.ts';
import { writePortable } from '../analysis/portable.ts';
import type { EntityId, NewId } from '../base/ids.ts';
import { fieldKey, parseKey } from '../casedoc/keys.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { takeSnapshot } from './snapshots.ts';

/** A version that a person kept under a name; it goes with the case to the other of the duo. */
export interface Milestone {
  readonly id: EntityId;
  readonly label: string;
  /** Why it was kept; may be empty. */
  readonly reason: string;
  /** Milliseconds since 1970, by the clock of the machine it was kept on. */
  readonly at: number;
  readonly author: string;
  readonly snapshot: Uint8Array;
  /** SHA-256 in hex of `contentToHash` at that moment. */
  readonly hash: string;
}

export type NewMilestone = Omit<Milestone, 'id' | 'snapshot'> & { readonly newId: NewId };

/** Beside the collections, so that an older reader passes it by without a question. */
const VERSION_MAP = 'version';

/** Origin of keeping a version: nothing that undo takes back. */
const VERSION_ORIGIN = 'keep-version';

/**
 * Keeps what the case holds now as a named version in the case itself. The record about it comes
 * after its snapshot, so a version never holds itself.
 */
export function addMilestone(doc: SharedDoc, { newId, ...values }: NewMilestone): EntityId {
  const id = newId();
  const snapshot = takeSnapshot(doc);
  doc.transact(() => {
    const map = versionMap(doc);
    for (const [field, value] of Object.entries({ ...values, snapshot })) {
      map.set(fieldKey(id, field), value);
    }
  }, VERSION_ORIGIN);
  return id;
}

/**
 * Calls a version by other words; what it held and when it was kept stay as they are. When both of
 * the duo do so at once, both have the same one of the two. Nothing happens to an unknown version.
 */
export function renameMilestone(
  doc: SharedDoc,
  id: EntityId,
  words: Pick<Milestone, 'label' | 'reason'>,
): void {
  const known = readMilestone(versionMap(doc), id);
  if (known === null) return;
  doc.transact(() => {
    for (const field of ['label', 'reason'] as const) {
      if (known[field] !== words[field]) versionMap(doc).set(fieldKey(id, field), words[field]);
    }
  }, VERSION_ORIGIN);
}

/** Every named version that can be read, oldest first. */
export function milestones(doc: SharedDoc): readonly Milestone[] {
  const map = versionMap(doc);
  const found: Milestone[] = [];
  for (const key of map.keys()) {
    const parsed = parseKey(key);
    if (parsed?.field !== 'snapshot') continue;
    const milestone = readMilestone(map, parsed.id);
    if (milestone !== null) found.push(milestone);
  }
  return found.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Calls back when named versions were added or renamed, here or by the other. */
export function onMilestones(doc: SharedDoc, listener: () => void): () => void {
  const map = versionMap(doc);
  map.observe(listener);
  return () => {
    map.unobserve(listener);
  };
}

/** The bytes whose hash proves what a version said: its portable JSON, the same on each machine. */
export function contentToHash(analysis: Analysis): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(writePortable(analysis)));
}

function versionMap(doc: SharedDoc): Y.Map<unknown> {
  return doc.getMap<unknown>(VERSION_MAP);
}

function readMilestone(map: Y.Map<unknown>, id: EntityId): Milestone | null {
  const value = (field: string): unknown => map.get(fieldKey(id, field));
  const text = (field: string): string => {
    const found = value(field);
    return typeof found === 'string' ? found : '';
  };
  const at = value('at');
  const snapshot = value('snapshot');
  if (!(snapshot instanceof Uint8Array)) return null;
  return {
    id,
    label: text('label'),
    reason: text('reason'),
    at: typeof at === 'number' && Number.isFinite(at) ? at : 0,
    author: text('author'),
    snapshot,
    hash: text('hash'),
  };
}
