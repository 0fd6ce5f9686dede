import { consentPurposes } from './consent.ts';
import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, line, moment, number, prose, refs } from './fields.ts';

/** The thirteen kinds of copy that privacy.md rules on (section 2 and 1.8; E1 to E13), in its order. */
export const sharingKinds = [
  'fullAnalysis',
  'parentSummary',
  'childLetter',
  'youthLetter',
  'schoolVersion',
  'expertTeam',
  'legal',
  'learning',
  'monitoring',
  'supervision',
  'access',
  'handOver',
  'followUp',
] as const;
export type SharingKind = (typeof sharingKinds)[number];

/**
 * All that is noted when it leaves: those, what else can leave readable (data, an attachment), and
 * the papers that go with consent, destruction and the log.
 */
export const exportKinds = [
  ...sharingKinds,
  'portable',
  'attachment',
  'consentForm',
  'stopLetter',
  'erasureAnswer',
  'correctionAnswer',
  'certificate',
  'log',
] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What is made from the analysis itself. */
export const documentKinds = ['fullAnalysis', 'portable'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** How a file reaches whom it is for. */
export const channels = ['byHand', 'readTogether', 'secureMail', 'sealedFile', 'ownFile'] as const;
export type Channel = (typeof channels)[number];

/**
 * One line of the export register: what left, for whom, and which people are named in it. Written
 * before the file is, so that nothing leaves unnoticed; `result` then says how it ended.
 */
export const exportRecord = defineEntity('exportRecord', {
  on: moment(),
  kind: choice(exportKinds),
  /** For whom: a name or a role, as the exporter gave it. */
  recipient: line(160),
  organisation: line(160),
  channel: choice(channels),
  /** The purpose it left under; empty for what nobody needs to agree to. */
  purpose: choice(consentPurposes),
  /** The answers it rests on. */
  consents: refs('consent'),
  basis: choice(['consent', 'law', 'ownFile', 'ownRight', 'deIdentified']),
  /** Why, and which article, when it leaves by law. */
  reason: prose('one'),
  /** Everybody whose name is in the file. */
  people: refs('participant'),
  words: number(0, 10_000_000),
  /** SHA-256 of the file in hex: proves later which file it was. */
  fileHash: line(64),
  /** SHA-256 in hex of what the analysis said (`deliveredContent`), of a full analysis only. */
  contentHash: line(64),
  /**
   * Hash of the last line of the access log when it left, on the machine it left from: shows later
   * that lines were taken from the end of that log.
   */
  logHead: line(64),
  /** Which workplace that was; tells one from another, not whose it is. */
  logDevice: line(16),
  expiresOn: date(),
  result: choice(['begun', 'written', 'failed']),
  /** The receiver confirmed that it arrived. */
  receivedOn: date(),
  /** After a withdrawal: asked to destroy it, and the answer. */
  destroyAskedOn: date(),
  destroyedOn: date(),
});
export type ExportRecord = EntityOf<typeof exportRecord>;
