import type { TextSpan } from './textSpan.ts';

export const findingCodes = [
  'longSentence',
  'longParagraph',
  'averageSentence',
  'totalWords',
  'hardToRead',
  'passive',
  'tang',
  'doubleNegation',
  'abbreviation',
  'nounStyle',
  'bareFigure',
  'impersonal',
  'wordy',
  'jargon',
  'itch',
  'extraWord',
  'figurative',
  'sameThing',
  'promise',
  'respect',
  'blame',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** A remark at a place in a text. It asks, it never changes anything. */
export interface Finding extends TextSpan {
  readonly code: FindingCode;
  /** `limit`: beyond what fits this reader; `hint`: worth a look; `low`: perhaps nothing. */
  readonly level: 'limit' | 'hint' | 'low';
  /** The words it is about, as they stand there. */
  readonly text: string;
  /** A finished Dutch sentence. */
  readonly message: string;
  /** Other words for it, to think about; null when there is no example. */
  readonly better: string | null;
}
