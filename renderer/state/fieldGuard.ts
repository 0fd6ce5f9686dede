import type { CollectionName } from '#shared/analysis/collectionNames';
import type { EntityId } from '#shared/base/ids';

/** A plain field as somebody wants it to be. */
export interface FieldChange {
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly field: string;
  readonly value: unknown;
}

/** True when the change is taken over: it is then not written here. */
export type FieldGuard = (change: FieldChange) => boolean;

const guards = new Set<FieldGuard>();

/** Asks first about changes of fields; what comes back stops asking. */
export function guardFields(guard: FieldGuard): () => void {
  guards.add(guard);
  return () => {
    guards.delete(guard);
  };
}

/** Whether somebody took the change over. */
export function isTakenOver(change: FieldChange): boolean {
  return [...guards].some((guard) => guard(change));
}
