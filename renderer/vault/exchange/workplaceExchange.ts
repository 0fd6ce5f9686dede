import type { CaseAlias } from '#shared/base/ids';
import type { Result } from '#shared/base/result';
import type { PersonRole } from '#shared/casedoc/workplaceIndex';
import type { LostWords } from '#shared/merge/mergeReceipt';
import type { KeptReceipt } from '#shared/merge/receiptBook';
import type { OpenCaseProblem } from '../openCaseProblem.ts';
import type { SaveProblem } from '../saveState.ts';

/** A key card of another workplace, as known here. */
export interface KnownCard {
  /** Ed25519 public key in hex: the name of the card. */
  readonly signKey: string;
  /** age recipient, `age1...`. */
  readonly recipient: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: PersonRole;
  /** Times in milliseconds since 1970; display only. */
  readonly madeAt: number;
  readonly addedAt: number;
  /** The five words were compared by phone; null: "niet gecontroleerd". */
  readonly checkedAt: number | null;
  /** Told to be gone (a stolen laptop): files sealed with it stay shut. */
  readonly revokedAt: number | null;
  /** The card of the same person that came before this one; loud until this one is checked. */
  readonly replaces: string | null;
}

export type CardProblem = 'not-a-card' | 'card-changed' | 'newer-version' | 'own-card';

/** What adding a card did. `changed-key`: the same name and organisation, another key. */
export interface AddedCard {
  readonly card: KnownCard;
  readonly kind: 'new' | 'known' | 'changed-key';
}

/** The key cards of this workplace: the own one and those of others. */
export interface KeyCards {
  /** The own card as a file (`.vakaart`); made again with the person's present name. */
  readonly ownCardFile: () => Promise<Uint8Array>;
  readonly ownSignKey: () => Promise<string>;
  /** Identity kept while nothing changed, for `useSyncExternalStore`. */
  readonly cards: () => readonly KnownCard[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly addCard: (bytes: Uint8Array) => Promise<Result<AddedCard, CardProblem>>;
  /** Five Dutch words, the same on both machines, to compare by phone. */
  readonly safetyPhrase: (signKey: string) => Promise<readonly string[]>;
  readonly setChecked: (signKey: string, checked: boolean) => void;
  readonly revoke: (signKey: string) => void;
  /** The person uses this key and the newer one, each on a laptop of its own. */
  readonly keepBoth: (signKey: string) => void;
}

/** For whom a file is sealed: key cards, or a one-time code told by phone. */
export type SealFor =
  | { readonly kind: 'cards'; readonly signKeys: readonly string[] }
  /** `code`: Dutch words from `newPackageCode`. */
  | { readonly kind: 'code'; readonly code: string };

export interface SealedPackage {
  /** `VA-<8 random>.va`: tells nothing. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Call when it is kept somewhere: notes with the case for whom and when; a backup has nothing to note. */
  readonly noteSent: () => Promise<void>;
}

/** Why no file was made. `too-large`: it would be larger than anybody may open. */
export type SealProblem = 'unknown-card' | 'revoked-card' | 'too-large' | OpenCaseProblem;

/**
 * Why a file was not opened; nothing was changed. Each has a Dutch sentence. `for-review` and
 * `for-answer`: a sound file for `workplace.reviews` (`openReview`, `openAnswer`).
 */
export type PackageProblem =
  | 'empty'
  | 'not-ours'
  | 'too-large'
  | 'truncated'
  | 'damaged'
  | 'wrong-recipient'
  | 'wrong-code'
  | 'needs-code'
  | 'bad-signature'
  | 'newer-version'
  | 'revoked-key'
  | 'no-access'
  | 'for-review'
  | 'for-answer';

/** A file that was opened, verified and tried in a shadow document; nothing is merged yet. */
export interface ArrivedPackage {
  readonly id: string;
  readonly kind: 'sync' | 'clean' | 'backup';
  readonly madeAt: number;
  readonly senderName: string;
  readonly senderOrganisation: string;
  readonly senderSignKey: string;
  /** `own`: made on this workplace. `changed-key`: known name, other key: check by phone first. */
  readonly trust: 'checked' | 'unchecked' | 'unknown' | 'changed-key' | 'own';
  /** Code of the case as the sender has it, like `VA-031`. */
  readonly code: string;
  /** The own case it belongs to; null when it is not here yet. */
  readonly alias: CaseAlias | null;
  readonly state:
    | 'new-case'
    | 'merges'
    /** Everything in it is here already. */
    | 'already'
    | 'older'
    /** The history was cleaned up since (here or there). */
    | 'other-epoch';
  /**
   * For `other-epoch`: how the two come together. `adopt`: the sender cleaned the history up, and
   * the case goes on from there; `carry`: what the sender still wrote in the old history comes into
   * the cleaned case. Null when there is no common state: then the file stays out.
   */
  readonly epochStep: 'adopt' | 'carry' | null;
  /** For `already`: three words of the state when both have the very same; else empty. */
  readonly sameWords: readonly string[];
  /**
   * For `already` and `older`: places to look at together, or ticks at them, that the file has more
   * than this machine; accepting takes only those over.
   */
  readonly reviewNews: number;
  /** When this very analysis was erased here, and by whom; null when it never was. */
  readonly erased: { readonly at: number; readonly by: string } | null;
}

export type MergeOutcome =
  | {
      readonly kind: 'merged';
      readonly alias: CaseAlias;
      readonly receipt: Receipt;
    }
  | { readonly kind: 'added'; readonly alias: CaseAlias }
  /** Words would be lost: nothing was merged, both versions are kept apart. */
  | { readonly kind: 'stopped'; readonly lost: readonly LostWords[] };

/** A merge as it is remembered with the case; the review items can be ticked off. */
export type Receipt = KeptReceipt;

/** Everything a workplace does with files of others. */
export interface WorkplaceExchange extends KeyCards {
  /** The organisation's age recipient, for which every backup is sealed too; null without one. */
  readonly organisationKey: () => string | null;
  /** Null takes it away. Refused when it is no age recipient (`age1...`). */
  readonly setOrganisationKey: (recipient: string | null) => Result<null, 'not-a-key'>;
  /** Six Dutch words for one file. */
  readonly newPackageCode: () => string;
  /** Always the whole state; flushes first. */
  readonly sealCase: (
    alias: CaseAlias,
    sealFor: SealFor,
  ) => Promise<Result<SealedPackage, SealProblem>>;
  /** Everything of a case, private content too, for the own key and the recovery code. */
  readonly sealBackup: (alias: CaseAlias) => Promise<Result<SealedPackage, SealProblem>>;
  /** Opens and tries a file; `code` for one that was sealed with words. Changes nothing. */
  readonly openPackage: (
    bytes: Uint8Array,
    code?: string,
  ) => Promise<Result<ArrivedPackage, PackageProblem>>;
  /** The same for a backup, with the recovery code of the workplace that made it. */
  readonly openBackup: (
    bytes: Uint8Array,
    recoveryCode: string,
  ) => Promise<Result<ArrivedPackage, 'typo' | PackageProblem>>;
  /**
   * Merges what was opened last: restore point, one commit, receipt. A failure means that nothing
   * was merged; only when the disk gave out at the very last can an opened case hold it, unsaved,
   * as its save state says. For every state, `other-epoch`
   * only with an `epochStep`; with `already` and `older` it changes nothing
   * but takes over what was looked at, and gives the receipt.
   */
  readonly accept: (arrived: ArrivedPackage) => Promise<Result<MergeOutcome, SaveProblem>>;
}
