import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, flag, line, mark, prose, ref } from './fields.ts';

/** Texts that the duo edits before they leave (privacy.md section 2: E2 to E8 and E13). */
export const letterKinds = [
  'familySummary',
  'youthLetter',
  'childLetter',
  'schoolVersion',
  'expertTeam',
  'followUp',
  'legal',
  'learning',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** The text for one recipient, with its own approval and the recipient's reply. */
export const letter = defineEntity('letter', {
  kind: choice(letterKinds),
  recipient: ref('participant'),
  /** Named readers who take no part in the case: name and role, one a line. */
  readers: prose('many'),
  organisation: line(160),
  /** What a commissioner asked, or the question to a team. */
  question: prose('one'),
  /** The law or order on which a text for a court or guardian leaves, and its own reference. */
  basis: line(200),
  reference: line(80),
  validUntil: date(),
  address: choice(['je', 'u']),
  text: prose(),
  /** What the analysis was when this text was made or last looked through. */
  basedOn: mark(64),
  isLargePrint: flag(),
  /** A version of another text in another language, typed by an interpreter. */
  translationOf: ref('letter'),
  /** BCP 47, for example `pl` or `ar`; empty is Dutch. */
  language: line(20),
  translatedBy: line(120),
  approvedOn: date(),
  approvedBy: ref('participant'),
  /** What the recipient said after reading. */
  reply: choice(['agrees', 'partly', 'disagrees']),
  replyWords: prose('many', true),
  replyOn: date(),
});
export type Letter = EntityOf<typeof letter>;
