import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, flag, line, mark, number, partialDate, prose, ref, refs } from './fields.ts';

/**
 * Purposes asked apart (privacy.md 1.1, T1 to T13). `shareWithNamedParties` is how older analyses
 * noted T3 to T5 in one answer; `takePartSibling` is T1 for a brother or sister.
 */
export const consentPurposes = [
  'makeAnalysis',
  'takePartSibling',
  'askSchool',
  'askFormerProfessional',
  'askOtherSource',
  'shareSchool',
  'shareExpertTeam',
  'shareFollowUp',
  'shareWithNamedParties',
  'superviseIdentifiably',
  'shareAnonymouslyForLearning',
  'monitoringFigures',
  'research',
  'contactForEvaluation',
  'recordings',
  'aiHelp',
  'shareWithParents',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** In what form the information was given (privacy.md 1.5). */
export const informationLevels = [
  'adult',
  'twelveToFifteen',
  'eightToEleven',
  'spoken',
  'pictogram',
] as const;
export type InformationLevel = (typeof informationLevels)[number];

/**
 * One answer of one person to one purpose: the evidence record of privacy.md 1.5. Answers are
 * added, never changed into another; a later one says in `replaces` which it follows.
 */
export const consent = defineEntity('consent', {
  participant: ref('participant'),
  purpose: choice(consentPurposes),
  /** Whom it is shared with or asked of: a source, school, organisation, study or reader list. */
  scope: line(300),
  /** `later` is no yes; `withdrawn` ends an earlier yes. */
  answer: choice(['yes', 'no', 'later', 'withdrawn']),
  on: date(),
  /** Others who answered for this person, for example both parents for a young brother. */
  givenBy: refs('participant'),
  note: prose('one'),
  /** How older analyses noted that a yes was taken back. */
  withdrawnOn: date(),
  means: choice(['writtenSigned', 'digital', 'oralRecorded', 'guardianLetter']),
  askedBy: ref('participant'),
  /** SKJ or BIG number of who asked. */
  askedByRegistration: line(40),
  /** Who asked also decides about the place to live: then this yes does not count. */
  askedByDecidesPlacement: flag(),
  present: refs('participant'),
  interpreter: line(120),
  /** Which information text was given: purpose code, version and SHA-256 in hex. */
  infoDocument: line(40),
  infoVersion: line(20),
  infoHash: mark(64),
  infoLevel: choice(informationLevels),
  /** Hours between the information and the answer. */
  thinkingHours: number(0, 9999),
  /** What the person said to have understood (teach-back). */
  ownWords: prose('many', true),
  /** A signed form that was scanned. */
  scan: ref('attachment'),
  validUntil: date(),
  capability: choice(['capable', 'incapable', 'doubt']),
  /** What a child too young to decide thought of it. */
  childOpinion: prose('one', true),
  /** The question also named this person's own data, so that one answer covers both. */
  coversOwnData: flag(),
  /** Why help goes on without a parent's yes, or in spite of a child's objection, and who agreed. */
  exceptionReason: prose('one'),
  secondProfessional: line(120),
  roleThen: line(120),
  ageThen: number(0, 120),
  replaces: ref('consent'),
  appVersion: mark(20),
});
export type Consent = EntityOf<typeof consent>;

/** Parental authority as it was checked. `over` is the child; empty means the youth of the case. */
export const authority = defineEntity('authority', {
  participant: ref('participant'),
  over: ref('participant'),
  has: choice(['yes', 'no', 'partlyTransferred', 'suspended', 'disputed', 'unknown']),
  /** What a transferred or shared part is about. */
  scope: line(200),
  source: choice(['register', 'courtDecision', 'declaration', 'told', 'other']),
  checkedOn: date(),
  /** Since when it is so; answers given before it no longer count. */
  since: date(),
  /** What was tried to reach somebody with authority: date, how, outcome. */
  attempts: prose(),
});
export type Authority = EntityOf<typeof authority>;

/** A measure of the court or an order in force. `over` is the child; empty means the youth. */
export const measure = defineEntity('measure', {
  kind: choice([
    'supervisionOrder',
    'provisionalSupervisionOrder',
    'guardianship',
    'outOfHomeOrder',
    'securePlacementOrder',
    'youthProbation',
    'voluntary',
    'other',
  ]),
  over: ref('participant'),
  start: partialDate(),
  end: partialDate(),
  parentsKeepAuthority: flag(),
  /** Number of the court order. */
  number: line(60),
  note: prose('one'),
});
export type Measure = EntityOf<typeof measure>;

/** Whether somebody can oversee a decision; an empty purpose means every purpose. */
export const capability = defineEntity('capability', {
  participant: ref('participant'),
  purpose: choice(consentPurposes),
  verdict: choice(['capable', 'incapable', 'doubt']),
  reason: prose('one'),
  assessedBy: line(120),
  on: date(),
  /** Shows that he or she does not want it. */
  resists: flag(),
});
export type Capability = EntityOf<typeof capability>;
