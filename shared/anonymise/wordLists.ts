/** The lists behind the recognisers, as `resources/name-lists.json` holds them: folded, one per line. */
export interface WordLists {
  readonly firstNames: string;
  readonly surnames: string;
  readonly places: string;
  readonly organisations: string;
  readonly schools: string;
  /** Shops, clubs and firms that say something only as a workplace or a club. */
  readonly brands: string;
  /** Methods, tests, diagnoses, authors, laws, medicines, general institutions: they stay. */
  readonly allowed: string;
  /** The most frequent words, most frequent first. */
  readonly common: string;
  readonly words: string;
}
