/** A stretch of a text, in UTF-16 units as JavaScript counts them; `end` is just behind it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
