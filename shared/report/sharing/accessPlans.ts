import type { CollectionName, ListName } from '../../analysis/collectionNames.ts';
import { accessText } from '../../text/nl/accessCopy.ts';

/** How one thing stands in a table of its kind; what is in none of these follows in small type. */
export interface RowPlan {
  /** What it is: in bold in the first column. */
  readonly subject: readonly string[];
  /** Small below the subject. */
  readonly under?: readonly string[];
  /** One sentence together. */
  readonly line?: readonly string[];
  /** The text itself, without a label. */
  readonly bare?: readonly string[];
}

/** A thing with a heading of its own, for what has much to say. */
export interface CardPlan {
  /** What its name already says. */
  readonly named: readonly string[];
  /** The text itself, below the heading. */
  readonly text: string;
  /** Things that hang under it, as rows of its table. */
  readonly children: readonly ListName[];
}

export const rowPlans: Readonly<Partial<Record<CollectionName, RowPlan>>> = {
  relation: { subject: ['from', 'kind', 'to'], line: ['quality', 'support'], bare: ['note'] },
  authority: { subject: ['participant', 'over'], line: ['has', 'scope'] },
  measure: { subject: ['kind'], line: ['start', 'end'], bare: ['note'] },
  consent: {
    subject: ['purpose', 'scope'],
    line: ['participant', 'answer', 'on'],
    bare: ['note'],
  },
  capability: { subject: ['participant', 'purpose'], line: ['verdict', 'on'] },
  meeting: { subject: ['on'], line: ['kind', 'withPeople', 'by', 'place'], bare: ['note'] },
  source: { subject: ['title'], line: ['kind', 'participant', 'on'], bare: ['note'] },
  helpRequest: { subject: ['participant'], bare: ['ownWords'] },
  quote: { subject: ['participant'], bare: ['words'] },
  lifeEvent: { subject: ['when', 'until'], under: ['domain'], bare: ['text'] },
  domainNote: { subject: ['domain'], bare: ['now'] },
  factor: { subject: ['shortName'], under: ['kind'], bare: ['text', 'understandable'] },
  evidence: { subject: ['side'], under: ['kind', 'from'], bare: ['text'] },
  position: { subject: ['agrees'], line: ['participant'], bare: ['words'] },
  link: { subject: ['from'], line: ['polarity', 'to'], bare: ['why'] },
  pairAnswer: { subject: ['participant'], line: ['from', 'to', 'answer'] },
  lead: { subject: ['text'], bare: ['firstStep'] },
  intervention: { subject: ['text'], under: ['fit'], bare: ['because', 'worksIf'] },
  summaryPoint: { subject: [], bare: ['text'] },
  reviewMoment: { subject: ['on'], under: ['kind'], bare: ['text'] },
  change: { subject: ['version'], under: ['on', 'by'], bare: ['text'] },
  reviewComment: { subject: ['author'], under: ['authorRole', 'at', 'kind'], bare: ['text'] },
  reviewReply: { subject: ['author'], under: ['authorRole', 'at'], bare: ['text'] },
  criterionJudgement: { subject: ['criterion'], line: ['judgement'], bare: ['note'] },
  criterionNote: { subject: ['criterion'], under: ['kind', 'level'], bare: ['text'] },
  correction: { subject: ['participant'], under: ['askedOn'], bare: ['requested'] },
  destructionRequest: { subject: ['participant'], under: ['askedOn'], line: ['decision'] },
  releaseCheck: { subject: ['kind'], under: ['readOn'] },
  notSpoken: { subject: ['who'], bare: ['why'] },
  missedMoment: { subject: ['lifeEvent'], bare: ['text'] },
  experience: { subject: ['participant'], line: ['heard', 'recognise'], bare: ['words'] },
  attachment: { subject: ['name'], under: ['kind'], line: ['on'], bare: ['note'] },
  exportRecord: {
    subject: ['on'],
    under: ['channel'],
    line: ['kind', 'recipient', 'organisation'],
  },
};

export const cardPlans: Readonly<Partial<Record<ListName, CardPlan>>> = {
  hypothesis: { named: ['shortName'], text: 'text', children: ['evidence', 'position'] },
  loop: { named: ['name'], text: 'story', children: ['link'] },
  review: {
    named: ['round'],
    text: 'judgement',
    children: ['reviewComment', 'criterionJudgement'],
  },
  letter: { named: ['kind', 'recipient'], text: 'text', children: [] },
  statement: { named: ['participant', 'on'], text: 'text', children: [] },
};

/** The field of a child that points at the thing it hangs under. */
export const hangsBy: Readonly<Partial<Record<ListName, string>>> = {
  evidence: 'hypothesis',
  position: 'hypothesis',
  reviewComment: 'review',
  criterionJudgement: 'review',
};

export interface AccessPart {
  /** Where the list on the first page leads to. */
  readonly id: string;
  readonly title: string;
  readonly collections: readonly CollectionName[];
}

const { parts } = accessText;

/** Everything in the order of the analysis: the person first, who may see it last. */
export const accessParts: readonly AccessPart[] = [
  { ...parts.you, collections: ['participant', 'relation', 'authority', 'measure'] },
  { ...parts.why, collections: ['cover', 'helpRequest', 'quote'] },
  { ...parts.past, collections: ['lifeEvent'] },
  { ...parts.now, collections: ['domainNote'] },
  { ...parts.factors, collections: ['factor'] },
  {
    ...parts.thoughts,
    collections: ['hypothesis', 'evidence', 'position', 'loop', 'link', 'pairAnswer'],
  },
  { ...parts.plans, collections: ['lead', 'intervention', 'riskWeighing'] },
  { ...parts.short, collections: ['summaryPoint', 'futurePerspective', 'reviewMoment'] },
  {
    ...parts.voices,
    collections: ['letter', 'statement', 'correction', 'experience', 'destructionRequest'],
  },
  {
    ...parts.making,
    collections: [
      'process',
      'account',
      'meeting',
      'source',
      'notSpoken',
      'missedMoment',
      'change',
      'monitoring',
      'attachment',
    ],
  },
  {
    ...parts.readers,
    collections: [
      'review',
      'reviewComment',
      'reviewReply',
      'criterionJudgement',
      'criterionNote',
      'releaseCheck',
    ],
  },
];

/** Ends with the log, so that it is always there. */
export const sharingPart: AccessPart = {
  ...parts.sharing,
  collections: ['consent', 'capability', 'exportRecord'],
};
