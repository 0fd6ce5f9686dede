import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, line, number, prose, refs } from './fields.ts';

/** The largest file that goes with a case, in bytes. */
export const LARGEST_ATTACHMENT = 20 * 1024 * 1024;

/**
 * A file that goes with the case: a signed consent, a drawing, an old report. Its content lies
 * sealed beside the case under its hash; what is here says what it is.
 */
export const attachment = defineEntity('attachment', {
  /** The name of the file, with its extension. */
  name: line(200),
  kind: choice(['consent', 'drawing', 'report', 'letter', 'other']),
  /** Whom it is about. */
  about: refs('participant'),
  on: date(),
  note: prose('one'),
  /** In bytes. */
  size: number(0, LARGEST_ATTACHMENT),
  /** SHA-256 of the content in hex. */
  file: line(64),
});
export type Attachment = EntityOf<typeof attachment>;
