import type { Result } from '../base/result.ts';

/** Where a record lies: the case it is of, the device that wrote it, its name there. */
export interface RecordPlace {
  /** `case-<hex>`, as the sync program shows it. */
  readonly space: string;
  readonly device: string;
  readonly name: string;
}

/** A record as a listing shows it; whether it is whole only its content tells. */
export interface ListedRecord extends RecordPlace {
  /** The number in its name; null for a name that is none of ours. */
  readonly seq: number | null;
  readonly size: number;
  readonly changedAt: number;
}

export type StoreProblem = 'unreachable' | 'no-access' | 'disk-full' | 'disk-error' | 'timeout';

/**
 * A place that keeps sealed records for machines that never meet: a shared folder now, any dumb
 * store of objects later. Records are written once, under one device each, and never changed; a
 * store may show them late, half, twice, under other names, or again after they were removed.
 */
export interface RecordStore {
  readonly list: () => Promise<Result<readonly ListedRecord[], StoreProblem>>;
  /** Null when it is not there (any more, or yet). */
  readonly get: (place: RecordPlace) => Promise<Result<Uint8Array | null, StoreProblem>>;
  readonly putIfAbsent: (
    place: RecordPlace,
    bytes: Uint8Array,
  ) => Promise<Result<null, StoreProblem | 'already-there'>>;
  /** Only what this device wrote. */
  readonly remove: (place: RecordPlace) => Promise<Result<null, StoreProblem>>;
}
