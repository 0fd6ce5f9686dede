import type { ReactNode } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { NewId } from '#shared/base/ids';
import type { SharedDoc } from '#shared/casedoc/updates';

/** What the versions of one case are made of and done with. */
export interface VersionParts {
  /** What the duo shares: versions are of this, never of what is private. */
  readonly doc: SharedDoc;
  /** Where restore points are kept, on this machine only. */
  readonly desk: SharedDoc;
  readonly isReadOnly: boolean;
  /** The person at this machine. */
  readonly author: string;
  readonly newId: NewId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** True when everything so far is on disk. */
  readonly flush: () => Promise<boolean>;
  /** SHA-256 in hex. */
  readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

/** Shows an analysis to read, as the whole text does. */
export type ReadView = (analysis: Analysis) => ReactNode;
