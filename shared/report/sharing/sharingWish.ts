import type { Analysis, Entity } from '../../analysis/analysis.ts';
import type { SharingKind } from '../../analysis/exportRecord.ts';
import type { EntityId } from '../../base/ids.ts';
import type { Recipient } from '../../consent/recipient.ts';

/** What every builder of a copy is given; the same wish always gives the same document. */
export interface SharingWish {
  readonly kind: SharingKind;
  /** The whole analysis: a builder takes from it only what its readers may see. */
  readonly analysis: Analysis;
  /** The day the document is made, `YYYY-MM-DD`. */
  readonly date: string;
  /** The last change of the file, by `lastChangeOf`; absent where nobody keeps when it was edited. */
  readonly changedOn?: string | null;
  readonly recipient: Recipient;
  /** The edited text the copy is made from; null for kinds that have none. */
  readonly letter: Entity<'letter'> | null;
  /** Everybody who agreed to be described in this copy, by `mayShare`; others are left out. */
  readonly agreed: ReadonlySet<EntityId>;
  /** The last day the copy may be used, `YYYY-MM-DD`; null when it does not expire. */
  readonly expiresOn: string | null;
  /** SHA-256 in hex; hashing is not the business of `shared/`. */
  readonly sha256: (bytes: Uint8Array) => string;
}
