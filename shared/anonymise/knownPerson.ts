/** Somebody the case knows: from the cover, the people, the genogram or the participants. */
export interface KnownPerson {
  readonly name: string;
  /** In Dutch, as the case calls it ("jongere", "moeder", "jeugdbeschermer"). */
  readonly role: string;
  /** Other spellings, calling names, maiden and married names. */
  readonly aliases?: readonly string[];
  readonly id?: string;
  /** ISO, possibly partial (`2011`, `2011-04`). */
  readonly birthDate?: string | null;
  readonly isYouth?: boolean;
}
