import type * as Y from 'yjs';
import type { EntityId, NewId } from '../base/ids.ts';
import { fieldKey, parseKey } from '../casedoc/keys.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { dayNumber, pointsToDrop } from './pointsToDrop.ts';
import { takeSnapshot } from './snapshots.ts';

/** Why the app made a restore point by itself. */
export const restorePointKinds = [
  'daily',
  'before-import',
  'before-answer',
  'before-restore',
  'before-cleanup',
] as const;
export type RestorePointKind = (typeof restorePointKinds)[number];

/** A moment to go back to, made by the app and kept on this machine only. */
export interface RestorePoint {
  readonly id: EntityId;
  readonly kind: RestorePointKind;
  /** Milliseconds since 1970, by the clock of this machine. */
  readonly at: number;
  readonly author: string;
  /** What came next, for example the name of the sender; empty when the kind says enough. */
  readonly label: string;
  readonly snapshot: Uint8Array;
}

export interface NewRestorePoint {
  readonly kind: RestorePointKind;
  readonly at: number;
  readonly author: string;
  readonly label?: string;
  readonly newId: NewId;
}

/** The root map of the desk document; flat keys, like everything else. */
const POINT_MAP = 'point';

/** Origin of what is written about restore points: no person did it. */
const POINT_ORIGIN = 'restore-point';

/**
 * Keeps what `doc` holds now as a restore point in `desk`, and lets go of old ones that a newer one
 * stands in for. Gives the id of the point. Kept for good only when the desk is.
 */
export function addRestorePoint(desk: SharedDoc, doc: SharedDoc, point: NewRestorePoint): EntityId {
  return keepSnapshot(desk, takeSnapshot(doc), point);
}

/** The same for a snapshot that was taken a moment ago. */
export function keepSnapshot(
  desk: SharedDoc,
  snapshot: Uint8Array,
  { kind, at, author, label = '', newId }: NewRestorePoint,
): EntityId {
  const id = newId();
  desk.transact(() => {
    const map = pointMap(desk);
    const values = { kind, at, author, label, snapshot };
    for (const [field, value] of Object.entries(values)) map.set(fieldKey(id, field), value);
    for (const old of pointsToDrop(restorePoints(desk), at)) dropPoint(map, old);
  }, POINT_ORIGIN);
  return id;
}

/** Every restore point that can be read, oldest first. */
export function restorePoints(desk: SharedDoc): readonly RestorePoint[] {
  const map = pointMap(desk);
  const points: RestorePoint[] = [];
  for (const key of map.keys()) {
    const parsed = parseKey(key);
    if (parsed?.field !== 'snapshot') continue;
    const point = readPoint(map, parsed.id);
    if (point !== null) points.push(point);
  }
  return points.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** True when no point stands for the day (UTC) of `at` yet. */
export function needsDailyPoint(desk: SharedDoc, at: number): boolean {
  const day = dayNumber(at);
  return !restorePoints(desk).some(
    (point) => point.kind === 'daily' && dayNumber(point.at) === day,
  );
}

/** Calls back when points were added or let go; what comes back ends it. */
export function onRestorePoints(desk: SharedDoc, listener: () => void): () => void {
  const map = pointMap(desk);
  map.observe(listener);
  return () => {
    map.unobserve(listener);
  };
}

function pointMap(desk: SharedDoc): Y.Map<unknown> {
  return desk.getMap<unknown>(POINT_MAP);
}

function readPoint(map: Y.Map<unknown>, id: EntityId): RestorePoint | null {
  const value = (field: string): unknown => map.get(fieldKey(id, field));
  const kind = restorePointKinds.find((known) => known === value('kind'));
  const at = value('at');
  const snapshot = value('snapshot');
  if (kind === undefined || typeof at !== 'number' || !(snapshot instanceof Uint8Array)) {
    return null;
  }
  return { id, kind, at, author: text(value('author')), label: text(value('label')), snapshot };
}

// The desk forgets what is deleted; the case document itself is not touched by this.
function dropPoint(map: Y.Map<unknown>, id: EntityId): void {
  for (const key of [...map.keys()]) if (parseKey(key)?.id === id) map.delete(key);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
