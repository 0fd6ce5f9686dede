import type { Transaction } from 'yjs';
import type { NewId } from '../base/ids.ts';
import { STORED_ORIGIN, type SharedDoc } from '../casedoc/updates.ts';
import { dayNumber } from './pointsToDrop.ts';
import { keepSnapshot, needsDailyPoint } from './restorePoints.ts';
import { takeSnapshot } from './snapshots.ts';

export interface DailyPointContext {
  readonly newId: NewId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly author: string;
}

/**
 * Keeps, with the first change of each day, what the case held before it. Looking around makes no
 * point, and neither does the first writing in a new case. What comes back ends it.
 */
export function keepDailyPoints(
  desk: SharedDoc,
  doc: SharedDoc,
  { newId, now, author }: DailyPointContext,
): () => void {
  let doneDay: number | null = null;
  let before: Uint8Array | null = null;

  const look = (): void => {
    if (before !== null || dayNumber(now()) === doneDay) return;
    if (doc.store.clients.size > 0) before = takeSnapshot(doc);
  };
  const keep = (transaction: Transaction): void => {
    if (transaction.changed.size === 0) return;
    const snapshot = before;
    before = null;
    if (snapshot === null || transaction.origin === STORED_ORIGIN) return;
    const at = now();
    doneDay = dayNumber(at);
    if (needsDailyPoint(desk, at)) {
      keepSnapshot(desk, snapshot, { kind: 'daily', at, author, newId });
    }
  };
  doc.on('beforeTransaction', look);
  doc.on('afterTransaction', keep);
  return () => {
    doc.off('beforeTransaction', look);
    doc.off('afterTransaction', keep);
  };
}
