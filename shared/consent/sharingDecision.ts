import type { ConsentPurpose } from '../analysis/consent.ts';
import type { ExportRecord } from '../analysis/exportRecord.ts';
import type { EntityId } from '../base/ids.ts';

/** Why somebody's yes is not there, or does not count. */
export const missingWhys = [
  'notAsked',
  'refused',
  'withdrawn',
  'later',
  'undated',
  'expired',
  'delivered',
  'birthday',
  'authorityChanged',
  'informationChanged',
  'newFacts',
  'askedByPlacement',
  'otherRecipient',
  'incapable',
  'notOwnData',
] as const;
export type MissingWhy = (typeof missingWhys)[number];

/** One person without a valid yes, refusers included: data, not what stands on the screen. */
export interface MissingAnswer {
  readonly participant: EntityId;
  readonly purpose: ConsentPurpose;
  readonly why: MissingWhy;
}

export type Basis = NonNullable<ExportRecord['basis']>;

export interface MaySharing {
  readonly may: true;
  readonly basis: Basis;
  /** The purpose it leaves under, for the register; null where nobody needs to agree. */
  readonly purpose: ConsentPurpose | null;
  /** The answers it rests on. */
  readonly consents: readonly EntityId[];
  /** Everybody who may be described in this copy; paragraphs about others are left out. */
  readonly agreed: ReadonlySet<EntityId>;
  /** Passages about police or court are left out too. */
  readonly dropsJustice: boolean;
  /** The law allows it only with a reason that the gate must ask for. */
  readonly needsReason: boolean;
  /** Finished Dutch sentences to show beside it. */
  readonly warnings: readonly string[];
  /** The last day the copy may be used, `YYYY-MM-DD`; null when it does not expire. */
  readonly expiresOn: string | null;
}

export interface MayNotShare {
  readonly may: false;
  readonly missing: readonly MissingAnswer[];
  /** Finished Dutch sentences; a refusal shows its purpose and not who refused. */
  readonly reasons: readonly string[];
  /** Whose paragraphs could be left out instead: ask again with these in `dropped`. */
  readonly canDrop: readonly EntityId[];
}

export type SharingDecision = MaySharing | MayNotShare;

export interface SharingOptions {
  /** Adults described in what was selected; without it, everybody in the marks of the case. */
  readonly described?: ReadonlySet<EntityId>;
  /** People whose paragraphs are left out, so that their answer is not needed. */
  readonly dropped?: ReadonlySet<EntityId>;
  /** A copy for supervision with the names in it. */
  readonly isIdentifiable?: boolean;
  /** SHA-256 in hex: the same file again is the same delivery. */
  readonly fileHash?: string;
  /** The line of the register being written now, which is no earlier delivery. */
  readonly ownRecord?: EntityId;
  /** Answers that were a no to one of the duo when two copies were merged, and nobody looked since. */
  readonly inReview?: ReadonlySet<EntityId>;
  /** The viewer recorded the refusal, and may see whose it was. */
  readonly showRefusals?: boolean;
}
