import type { KeptLogs } from '#shared/access-log/keptLogs';
import type { CaseAlias } from '#shared/base/ids';
import type { Result } from '#shared/base/result';
import type { SharedDoc } from '#shared/casedoc/updates';
import type {
  CaseSummary,
  CaseSummaryPatch,
  Person,
  WorkplaceSettings,
} from '#shared/casedoc/workplaceIndex';
import type { WorkplaceBackups } from './backup/workplaceBackups.ts';
import type { Attachments } from './attachments.ts';
import type { ErasedCases } from './erasedCases.ts';
import type { FolderExchange } from './folder/folderExchange.ts';
import type { WorkplaceExchange } from './exchange/workplaceExchange.ts';
import type { WorkplaceReviews } from './review/workplaceReviews.ts';
import type { OpenCaseProblem } from './openCaseProblem.ts';
import type { SaveProblem, SaveState } from './saveState.ts';

/** What can be seen before unlocking. Only `new` may ever lead to the first-run screens. */
export type WorkplaceSight =
  | { readonly kind: 'new' }
  /** `missing`: the copy that is gone and will be rebuilt from the other on unlocking. */
  | { readonly kind: 'locked'; readonly missing: 'nothing' | 'database' | 'journal' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

export type UnreadableReason =
  'vault-damaged' | 'newer-version' | 'different-workplaces' | 'no-access';

export type UnlockProblem = 'wrong-passphrase' | UnreadableReason;
export type RecoverProblem = 'typo' | 'wrong-code' | UnreadableReason;

/** Which copies had to be rebuilt when the workplace was opened; the screen says so. */
export type Rebuilt = 'nothing' | 'database' | 'journal' | 'both';

/** An unlocked workplace: the keys are in this window. */
export interface Workplace {
  readonly rebuilt: Rebuilt;
  /** The last session ended without closing (crash, power): say up to when work was found. */
  readonly endedAbruptly: boolean;
  /** When the newest record found on opening was kept; null for a new workplace. */
  readonly lastKeptAt: number | null;
  /** First eight characters of the workplace id, for the recovery sheet; tells nothing. */
  readonly workplaceCode: string;
  /** Opened with the recovery code: choose a new passphrase now (`resetPassphrase`). */
  readonly openedWithCode: boolean;

  person: () => Person;
  cases: () => readonly CaseSummary[];
  settings: () => WorkplaceSettings;
  /** After any change of person, settings or cases; the values keep their identity if unchanged. */
  subscribe: (listener: () => void) => () => void;

  setPerson: (person: Person) => void;
  setSettings: (patch: Partial<WorkplaceSettings>) => void;
  updateCase: (alias: CaseAlias, patch: CaseSummaryPatch) => void;

  /** `fill` writes the first content. Resolves when it is kept at least once. */
  createCase: (
    code: string,
    fill: (doc: SharedDoc) => void,
    summary?: CaseSummaryPatch,
  ) => Promise<Result<CaseAlias, 'bad-code' | SaveProblem>>;
  /**
   * Puts a case on without its history, under a new alias; close it first. What it was before
   * stays sealed here until the partner works in the cleaned one too.
   */
  cleanHistory: (alias: CaseAlias) => Promise<Result<CaseAlias, OpenCaseProblem | SaveProblem>>;
  /** Whether the history from before a clean-up is still kept here, sealed. */
  hasFormerHistory: (alias: CaseAlias) => boolean;
  /** Makes that history unreadable for good, here. */
  shredHistory: (alias: CaseAlias) => Promise<Result<null, SaveProblem>>;
  openCase: (alias: CaseAlias) => Promise<Result<OpenCase, OpenCaseProblem>>;
  /** Reads what opening this case takes, while nothing else is asked; writes nothing. One at a time. */
  readAhead: (alias: CaseAlias) => Promise<void>;
  /** The access log of a case of the list; null when it cannot be opened or made. */
  openLog: (alias: CaseAlias) => Promise<LogChain | null>;
  /** For a cleaned case that is `damaged`: goes on with what it was before; nothing is removed. */
  returnToFormer: (alias: CaseAlias) => Promise<Result<CaseAlias, OpenCaseProblem>>;
  /** Makes a closed case unreadable for good, with all that lies beside it. Ask twice before. */
  removeCase: (alias: CaseAlias) => Promise<Result<null, SaveProblem>>;
  /** Erases a case with its backups, and keeps the stone that accounts for it. */
  readonly erased: ErasedCases;

  changePassphrase: (
    oldPassphrase: string,
    newPassphrase: string,
  ) => Promise<Result<null, 'wrong-passphrase' | SaveProblem>>;
  /** Whether this passphrase opens the workplace; for what asks for it once more. */
  isPassphrase: (passphrase: string) => Promise<boolean>;
  /** Only after unlocking with the recovery code. */
  resetPassphrase: (newPassphrase: string) => Promise<Result<null, 'not-allowed' | SaveProblem>>;
  /** A new code; the old sheet stops working here. The key is not extractable, so it needs proof. */
  replaceRecoveryCode: (
    passphrase: string,
  ) => Promise<Result<string, 'wrong-passphrase' | SaveProblem>>;
  /** Whether what stands on paper opens this workplace. */
  checkRecoveryCode: (code: string) => Promise<Result<null, 'typo' | 'wrong-code'>>;

  /** What backups are sealed to beside the own key; null until a recovery code proved right. */
  recoveryRecipient: () => string | null;

  /** Key cards, and files of others and of this workplace. */
  readonly exchange: WorkplaceExchange;

  /** Versions for a reader, and what comes back. */
  readonly reviews: WorkplaceReviews;

  /** Backups to a folder of the user's choice. */
  readonly backups: WorkplaceBackups;

  /** Exchange by a folder that others read too. */
  readonly sharedFolder: FolderExchange;

  /** Vault file and sealed state of one open or closed case; opened by `openEmergencyCopy`. */
  emergencyCopy: (alias: CaseAlias) => Promise<Result<Uint8Array, OpenCaseProblem>>;
  /** Merges an opened emergency copy: into its own case if that is here, else as a new case. */
  restoreEmergencyCopy: (copy: EmergencyCopy) => Promise<Result<CaseAlias, SaveProblem>>;

  /** State of the index and every open case together: the worst one. */
  saveState: () => SaveState;
  onSaveState: (listener: () => void) => () => void;
  /** True when every change so far is kept in at least one place; waits `atMostMs` (10 s). */
  flush: (atMostMs?: number) => Promise<boolean>;
  /** Flushes, notes that the session ended well, closes the database. Call before locking. */
  close: () => Promise<void>;
}

/** One case with its live document. Close it before opening another. */
export interface OpenCase {
  readonly alias: CaseAlias;
  /** What the duo shares. */
  readonly doc: SharedDoc;
  /** Of this machine only: undo, receipts, restore points, read marks. Forgets what is removed. */
  readonly desk: SharedDoc;
  /** Of this machine only: what is not shared (yet). In backups, never in a file for the other. */
  readonly privateDoc: SharedDoc;
  /** Files of the case: at most 20 MB each, sealed like everything else. */
  readonly attachments: Attachments;
  /** Records that could not be opened on either side; more than 0 means: say so, offer a copy. */
  readonly unreadableRecords: number;
  /** When the newest record found was kept; null if there was none. */
  readonly lastKeptAt: number | null;
  saveState: () => SaveState;
  onSaveState: (listener: () => void) => () => void;
  /** True when every change so far is kept in at least one place; tries failed sides at once. */
  flush: (atMostMs?: number) => Promise<boolean>;
  close: () => Promise<void>;
}

/** The access log of one case: lines are only ever added. Sealed in a chain of its own. */
export interface LogChain {
  readonly lines: () => readonly string[];
  /** Logs of workplaces the case was in before; they came with a backup and never change. */
  readonly earlier: () => KeptLogs['earlier'];
  /** Keeps the logs of a backup: see `withArrivedLogs`. */
  readonly takeIn: (arrived: KeptLogs) => void;
  readonly append: (line: string) => void;
  /** Records that could not be opened, or an earlier log that could not: more than 0 is a loss. */
  readonly unreadableRecords: number;
  saveState: () => SaveState;
  onSaveState: (listener: () => void) => () => void;
  flush: (atMostMs?: number) => Promise<boolean>;
  close: () => Promise<void>;
}

/** The opened content of an emergency copy. */
export interface EmergencyCopy {
  readonly vaultId: string;
  readonly alias: CaseAlias;
  readonly code: string;
  readonly keptAt: number;
  readonly update: Uint8Array;
  /** What is only for the one who made the copy; null in a copy from before there was any. */
  readonly privateUpdate: Uint8Array | null;
}
