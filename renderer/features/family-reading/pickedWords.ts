import type { FieldSpan } from '#shared/family-reading/sentences';

/** The words a remark will be about. */
export interface PickedWords {
  readonly words: string;
  readonly span: FieldSpan;
}
