import type { CaseAlias } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { PolicyReading } from '../policy/policy.ts';
import type { WriteProblem } from './writeProblem.ts';
import type { FolderCalls } from './folderCalls.ts';

export type LockReason = 'user' | 'idle' | 'suspend' | 'screen';

/** What a window must know before anything is unlocked. Holds nothing about any case. */
export interface StartInfo {
  readonly platform: 'win32' | 'darwin' | 'linux';
  readonly appVersion: string;
  /** `fallback`: an old Electron from npm, for tests and trials only. */
  readonly electronSource: 'official' | 'fallback';
  /** Set when this window replaced one that was locked; milliseconds since 1970. */
  readonly lockedAt: number | null;
  readonly lockReason: LockReason | null;
  /** Free space where the vault lives, in bytes; null when the system would not say. */
  readonly freeBytes: number | null;
}

/** The state of one case's record chain in the journal. Hashes are SHA-256 in hex. */
export interface JournalHead {
  readonly alias: CaseAlias;
  readonly count: number;
  readonly firstSeq: number;
  readonly headSeq: number;
  readonly headHash: string;
  /** Files that could not be read as a record; they are left where they are. */
  readonly damaged: number;
}

/**
 * What a save dialog is for; main picks title, filter and folder by it. An `attachment` keeps the
 * extension of its own name.
 */
export type SaveKind =
  | 'word'
  | 'pdf'
  | 'recoverySheet'
  | 'emergencyCopy'
  | 'analysisJson'
  | 'table'
  /** Precise counts, to compare the next publication with. */
  | 'figures'
  | 'vaPackage'
  | 'keyCard'
  | 'attachment';
/**
 * `vaPackage` offers key cards too: both are opened in the same place. `word` is a file that a
 * supervisor sent back.
 */
export type OpenKind =
  | 'analysisJson'
  | 'emergencyCopy'
  | 'table'
  | 'figures'
  | 'vaPackage'
  | 'keyCard'
  | 'attachment'
  | 'word';

/** One entry of the native menu, made from the window's command list. */
export interface MenuEntry {
  readonly menu: 'file' | 'edit' | 'view' | 'case' | 'help';
  readonly id: string;
  readonly label: string;
  /** Electron accelerator, for example `CmdOrCtrl+S`; null for none. */
  readonly accelerator: string | null;
  readonly enabled: boolean;
}

/**
 * Everything the window may ask of the desktop side, and nothing else. Every call takes exactly
 * one argument (null when there is nothing to say) and returns a promise. Main sees only sealed
 * records, the sealed vault file, and finished files the user exports.
 */
export interface DesktopCalls extends FolderCalls {
  startInfo: (none: null) => Promise<StartInfo>;
  /** What the organisation set for this machine. */
  readPolicy: (none: null) => Promise<PolicyReading>;
  readVaultFile: (none: null) => Promise<Result<Uint8Array | null, 'unreadable'>>;
  writeVaultFile: (file: {
    readonly bytes: Uint8Array;
    /** Goes up by at least one at each write; main refuses a lower one. */
    readonly generation: number;
  }) => Promise<Result<null, WriteProblem | 'older-generation'>>;
  listJournal: (none: null) => Promise<Result<readonly JournalHead[], 'unreadable'>>;
  /** Sealed records of one case with seq >= fromSeq, in order. */
  readJournal: (from: {
    readonly alias: CaseAlias;
    readonly fromSeq: number;
  }) => Promise<Result<readonly Uint8Array[], 'unreadable'>>;
  /** Resolves only after the record is on disk, its size checked, file and folder fsynced. */
  appendJournal: (record: {
    readonly alias: CaseAlias;
    readonly bytes: Uint8Array;
  }) => Promise<Result<{ readonly seq: number }, WriteProblem | 'out-of-order' | 'no-record'>>;
  /** Removes records with seq < beforeSeq; refused unless the record at beforeSeq is a snapshot. */
  compactJournal: (upTo: {
    readonly alias: CaseAlias;
    readonly beforeSeq: number;
  }) => Promise<Result<null, 'no-snapshot' | 'disk-error'>>;
  /**
   * Keeps one sealed attachment of a case under a name of 64 hex digits that tells nothing; a name
   * that is there is replaced. Resolves when it will survive a power cut, like `appendJournal`.
   */
  writeBlob: (blob: {
    readonly alias: CaseAlias;
    readonly name: string;
    readonly bytes: Uint8Array;
  }) => Promise<Result<null, WriteProblem | 'no-record'>>;
  /** Null when there is none of that name. */
  readBlob: (blob: {
    readonly alias: CaseAlias;
    readonly name: string;
  }) => Promise<Result<Uint8Array | null, 'unreadable'>>;
  listBlobs: (of: {
    readonly alias: CaseAlias;
  }) => Promise<Result<readonly string[], 'unreadable'>>;
  /** Removes every record and attachment of an alias. Only for what nobody can open any more. */
  removeChain: (of: { readonly alias: CaseAlias }) => Promise<Result<null, 'disk-error'>>;
  chooseSavePlace: (wish: {
    readonly kind: SaveKind;
    readonly suggestedName: string;
  }) => Promise<Result<{ readonly token: string; readonly name: string }, 'cancelled'>>;
  /** Writes to the place behind a token of `chooseSavePlace`; a token works once. */
  writeChosenFile: (file: {
    readonly token: string;
    readonly bytes: Uint8Array;
  }) => Promise<Result<{ readonly name: string }, WriteProblem | 'unknown-token'>>;
  /**
   * A PDF of a page without script, made in a window nobody sees that keeps nothing. The page is a
   * finished document that the user is about to save; it is not written anywhere.
   */
  printPdf: (page: {
    readonly html: string;
    readonly header: string;
    readonly footer: string;
  }) => Promise<Result<Uint8Array, 'failed'>>;
  /** Puts a picture (PNG) on the clipboard: the window itself has no permission for that. */
  copyPicture: (picture: { readonly png: Uint8Array }) => Promise<Result<null, 'failed'>>;
  openFile: (wish: {
    readonly kind: OpenKind;
  }) => Promise<
    Result<
      { readonly name: string; readonly bytes: Uint8Array },
      'cancelled' | 'unreadable' | 'too-large'
    >
  >;
  /** The next `.va` or `.vakaart` that was double-clicked; null when none waits. Gives each once. */
  takeArrivedFile: (
    none: null,
  ) => Promise<
    Result<{ readonly name: string; readonly bytes: Uint8Array } | null, 'unreadable' | 'too-large'>
  >;
  /** Free space where the vault lives, in bytes, now; null when the system would not say. */
  freeBytes: (none: null) => Promise<number | null>;
  /** Only a code ever stands in the title bar; null for the plain product name. */
  setTitle: (title: { readonly code: string | null }) => Promise<null>;
  setMenu: (menu: { readonly entries: readonly MenuEntry[] }) => Promise<null>;
  /** Tells main that keys are in the window, and after how many idle minutes to lock. */
  setUnlocked: (state: {
    readonly unlocked: boolean;
    readonly idleMinutes: number;
  }) => Promise<null>;
  requestLock: (reason: { readonly reason: LockReason }) => Promise<null>;
  /** The window's answer to `lockRequested`: flushed, or not able to keep the last change. */
  lockReady: (answer: { readonly saved: boolean }) => Promise<null>;
  /** The window's answer to `closeRequested`. */
  closeReady: (answer: { readonly saved: boolean }) => Promise<null>;
}

/** Everything the desktop side may tell the window. */
export interface DesktopEvents {
  lockRequested: { readonly reason: LockReason };
  /** The idle lock is near; 0 means it was called off. */
  lockSoon: { readonly seconds: number };
  closeRequested: null;
  menuChosen: { readonly id: string };
  /** A file was double-clicked and waits for `takeArrivedFile`. */
  fileArrived: null;
}

export type DesktopCallName = keyof DesktopCalls;
export type DesktopEventName = keyof DesktopEvents;

/** What preload puts at `window.desktop`. */
export type DesktopBridge = DesktopCalls & {
  on: <Name extends DesktopEventName>(
    name: Name,
    listener: (payload: DesktopEvents[Name]) => void,
  ) => () => void;
};

const callNames: Record<DesktopCallName, true> = {
  startInfo: true,
  readPolicy: true,
  readVaultFile: true,
  writeVaultFile: true,
  listJournal: true,
  readJournal: true,
  appendJournal: true,
  compactJournal: true,
  writeBlob: true,
  readBlob: true,
  listBlobs: true,
  removeChain: true,
  chooseSavePlace: true,
  writeChosenFile: true,
  printPdf: true,
  copyPicture: true,
  openFile: true,
  takeArrivedFile: true,
  freeBytes: true,
  chooseFolder: true,
  folderState: true,
  listFolder: true,
  readFolderFile: true,
  writeFolderFile: true,
  removeFolderFile: true,
  forgetFolder: true,
  setTitle: true,
  setMenu: true,
  setUnlocked: true,
  requestLock: true,
  lockReady: true,
  closeReady: true,
};
export const desktopCallNames = Object.keys(callNames) as readonly DesktopCallName[];

const eventNames: Record<DesktopEventName, true> = {
  lockRequested: true,
  lockSoon: true,
  closeRequested: true,
  menuChosen: true,
  fileArrived: true,
};
export const desktopEventNames = Object.keys(eventNames) as readonly DesktopEventName[];

/** Channel names on the wire; one place, so that both sides agree. */
export const callChannel = (name: DesktopCallName): string => `call:${name}`;
export const eventChannel = (name: DesktopEventName): string => `event:${name}`;
