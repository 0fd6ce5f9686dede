/** Which part of a name a word is. */
export type NamePart = 'given' | 'surname' | 'initials';

/** Somebody who bears a word as a part of the name. */
export interface Bearer {
  readonly entity: string;
  readonly part: NamePart;
  /** Known to the case beforehand, not learned from the text. */
  readonly isKnown: boolean;
}
