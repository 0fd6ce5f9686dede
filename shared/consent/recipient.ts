import type { EntityId } from '../base/ids.ts';

/** For whom a copy is: somebody of the case, or a named person or group outside it. */
export interface Recipient {
  /** A name or a role, as it will stand in the register. */
  readonly name: string;
  readonly organisation: string;
  /** The participant it is for; null for somebody who takes no part. */
  readonly participant: EntityId | null;
}
