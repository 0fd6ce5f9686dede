/** The lists behind the recognisers, as `resources/name-lists.json` holds them. */
export interface WordLists {
  /** Words that occur as a first name, folded to lower case; one per line. */
  readonly firstNames: string;
  readonly surnames: string;
  readonly places: string;
  /** Ordinary Dutch words, folded to lower case. */
  readonly words: string;
}
