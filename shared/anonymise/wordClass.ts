/** What a word can be, as bits: one look-up per word answers every rule. */
export const wordClass = {
  first: 1,
  last: 1 << 1,
  /** An ordinary Dutch word. */
  word: 1 << 2,
  /** One of the most frequent words. */
  common: 1 << 3,
  place: 1 << 4,
  allowed: 1 << 5,
  kin: 1 << 6,
  title: 1 << 7,
  role: 1 << 8,
  /** A verb whose subject is a person. */
  verb: 1 << 9,
  personPreposition: 1 << 10,
  placePreposition: 1 << 11,
  particle: 1 << 12,
  determiner: 1 << 13,
  school: 1 << 14,
  care: 1 << 15,
  site: 1 << 16,
  month: 1 << 17,
  stop: 1 << 18,
  pet: 1 << 19,
  stay: 1 << 20,
  pronoun: 1 << 21,
  org: 1 << 22,
  placeNoun: 1 << 23,
} as const;
