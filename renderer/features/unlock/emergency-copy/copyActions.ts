import type { Result } from '#shared/base/result';
import type { EmergencyCopy } from '../../../vault/unlockedWorkplace.ts';
import type { SaveProblem } from '../../../vault/saveState.ts';

/** A file that has the shape of an emergency copy; whether it opens is not known yet. */
export interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the workplace had when the copy was made. */
export type CopySecret = { readonly passphrase: string } | { readonly code: string };

/** Nothing can be done with this file; another one may be chosen. */
export type CopyFileProblem =
  'unreadable' | 'too-large' | 'not-a-copy' | 'damaged' | 'newer-version';
/** `failed`: no key could be made of the secret, whatever it was. */
export type CopySecretProblem = 'typo' | 'wrong-secret' | 'failed';
/** `not-kept`: the case that is open could not be kept, so it stays open. */
export type RestoreProblem = 'not-kept' | SaveProblem;

/** The work behind the dialog; each step changes nothing but the last. */
export interface CopyActions {
  readonly choose: () => Promise<Result<CopyFile, 'cancelled' | CopyFileProblem>>;
  readonly open: (
    file: CopyFile,
    secret: CopySecret,
  ) => Promise<Result<EmergencyCopy, CopyFileProblem | CopySecretProblem>>;
  /** Success shows the case and takes the dialog away. */
  readonly restore: (copy: EmergencyCopy) => Promise<Result<null, RestoreProblem>>;
}
