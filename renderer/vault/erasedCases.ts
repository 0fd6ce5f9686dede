import { toHex } from '#shared/base/hex';
import type { CaseAlias } from '#shared/base/ids';
import type { Result } from '#shared/base/result';
import type { Tombstone } from '#shared/casedoc/tombstones';
import type { SaveProblem } from './saveState.ts';
import type { VaultTools } from './vaultTools.ts';

/** What erased cases leave behind, and the only way to become one of them. */
export interface ErasedCases {
  /** Newest first; of the last five years. */
  readonly tombstones: () => readonly Tombstone[];
  /**
   * Erases a closed case from this machine: its key is destroyed, its records, history,
   * attachments and backups go, and a stone with its code, the day and who did it stays.
   */
  readonly eraseCase: (
    alias: CaseAlias,
    handedOverOn: string | null,
  ) => Promise<Result<Tombstone, SaveProblem>>;
  readonly noteCertificate: (alias: CaseAlias) => void;
  /** The files of its backups that lay out of reach. */
  readonly copiesLeft: (alias: CaseAlias) => readonly string[];
  /** Tries once more to remove the backups that lay out of reach; they may be there again. */
  readonly removeLeft: () => Promise<void>;
}

/** What a stone keeps of the name that a case has on every machine: SHA-256 in hex. */
export async function caseHashOf({ crypto }: VaultTools, caseId: string): Promise<string> {
  return toHex(await crypto.sha256(new TextEncoder().encode(caseId)));
}
