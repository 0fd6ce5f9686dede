import type { Entity } from '#shared/analysis/analysis';

/** One attachment with its content, to look at or to save. */
export interface OpenedAttachment {
  readonly item: Entity<'attachment'>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
