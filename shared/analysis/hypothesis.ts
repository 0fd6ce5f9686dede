import { defineEntity, type EntityOf } from './entity.ts';
import { choice, date, flag, line, number, prose, ref, refs } from './fields.ts';

export const hypothesisKinds = [
  'origin',
  'maintaining',
  'aggravating',
  'reducing',
  'recognition',
] as const;
export type HypothesisKind = (typeof hypothesisKinds)[number];

export const hypothesisStatuses = [
  'open',
  'testing',
  'supported',
  'partlySupported',
  'rejected',
  'adjusted',
] as const;
export type HypothesisStatus = (typeof hypothesisStatuses)[number];

/** S5: a tested explanation. A rejected one stays visible. */
export const hypothesis = defineEntity('hypothesis', {
  /** A short name, so that no two share one heading. */
  shortName: line(80),
  kind: choice(hypothesisKinds),
  text: prose(),
  factors: refs('factor'),
  knowledgeBase: prose(),
  prediction: prose(),
  /** The day the prediction was written: a prediction counts when it came before the result. */
  predictedOn: date(),
  test: prose(),
  result: prose(),
  resultOn: date(),
  status: choice(hypothesisStatuses),
  /** 1 (very unsure) to 5 (very sure). */
  confidence: number(1, 5),
  /** Micro card: just before, what happens, what it yields, what it means. */
  justBefore: prose('one'),
  whatHappens: prose('one'),
  whatItYields: prose('one'),
  whatItMeans: prose('one'),
  fromOwnExplanation: ref('helpRequest'),
});
export type Hypothesis = EntityOf<typeof hypothesis>;

/** One piece of evidence for or against a hypothesis. */
export const evidence = defineEntity('evidence', {
  hypothesis: ref('hypothesis'),
  side: choice(['for', 'against']),
  text: prose(),
  kind: choice(['interview', 'observation', 'test', 'record', 'timeline', 'theory']),
  from: ref('participant'),
  source: ref('source'),
  lifeEvent: ref('lifeEvent'),
  quoteConsent: flag(),
});
export type Evidence = EntityOf<typeof evidence>;

/** What one person answers to a hypothesis, with that person's words. */
export const position = defineEntity('position', {
  hypothesis: ref('hypothesis'),
  participant: ref('participant'),
  agrees: choice(['yes', 'partly', 'no', 'unknown']),
  words: prose('many', true),
});
export type Position = EntityOf<typeof position>;
