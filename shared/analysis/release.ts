import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, line, mark, number, prose, ref } from './fields.ts';

/** What was decided about one thing that could identify somebody, for every place it stands. */
export const maskDecision = defineEntity('maskDecision', {
  /** The entity or the words it is about, as the anonymiser keys it. */
  what: line(300),
  /** The kind of copy it holds for. */
  kind: choice(['learning', 'supervision']),
  decision: choice(['accepted', 'changed', 'kept']),
  replacement: line(200),
  /** Why something stays as it is; asked when it is kept. */
  reason: line(300),
});
export type MaskDecision = EntityOf<typeof maskDecision>;

/** The last look before a de-identified copy leaves: three questions, and a second reader. */
export const releaseCheck = defineEntity('releaseCheck', {
  kind: choice(['learning', 'supervision']),
  /** SHA-256 in hex of the text that was looked at: another text asks for another look. */
  contentHash: mark(64),
  /** WP216: can one person be singled out, linked to another document, or inferred about? */
  singlingOut: choice(['no', 'yes']),
  linkability: choice(['no', 'yes']),
  inference: choice(['no', 'yes']),
  note: prose(),
  reader: line(120),
  readerRole: choice(['poolScientist', 'institutionScientist', 'supervisor']),
  readOn: date(),
  minutes: number(0, 600),
  /** Who the second reader thought it could be: nobody, or whom and why. */
  couldBe: choice(['nobody', 'somebody']),
  guesses: prose(),
  answeredBy: ref('participant'),
});
export type ReleaseCheck = EntityOf<typeof releaseCheck>;
