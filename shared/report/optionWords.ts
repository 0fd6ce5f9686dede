import type { Authority, Consent, Measure } from '../analysis/consent.ts';
import type { Cover } from '../analysis/cover.ts';
import type { DomainNote } from '../analysis/domainNote.ts';
import type { ReviewMoment } from '../analysis/evaluation.ts';
import type { Factor } from '../analysis/factor.ts';
import type { Evidence, Hypothesis, Position } from '../analysis/hypothesis.ts';
import type { Intervention } from '../analysis/lead.ts';
import type { LifeEvent } from '../analysis/lifeEvent.ts';
import type { Meeting, Source } from '../analysis/meeting.ts';
import { reportThinking } from '../text/nl/reportThinking.ts';
import { reportWords } from '../text/nl/reportWords.ts';

type Words<Code extends string | null> = Readonly<Record<NonNullable<Code>, string>>;

// Typed per field of the analysis: a code without a word does not compile, so it is never printed.
const domain: Words<DomainNote['domain']> = reportWords.domain;
const lane: Words<LifeEvent['domain']> = reportWords.lane;
const level: Words<Factor['level']> = reportWords.level;
const factorFunction: Words<Factor['function']> = reportWords.function;
const trend: Words<Factor['trend']> = reportWords.trend;
const question: Words<Hypothesis['kind']> = reportWords.question;
const status: Words<Hypothesis['status']> = reportWords.status;
const side: Words<Evidence['side']> = reportWords.side;
const evidence: Words<Evidence['kind']> = reportWords.evidence;
const recognises: Words<Position['agrees']> = reportThinking.hypotheses.recognises;
const forWhom: Words<Intervention['forWhom']> = reportWords.forWhom;
const availability: Words<Intervention['availability']> = reportThinking.help.availability;
const meeting: Words<Meeting['kind']> = reportWords.meeting;
const sourceKind: Words<Source['kind']> = reportWords.sourceKind;
const authority: Words<Authority['has']> = reportWords.authority;
const authoritySource: Words<Authority['source']> = reportWords.authoritySource;
const measure: Words<Measure['kind']> = reportWords.measure;
const consent: Words<Consent['purpose']> = reportWords.consent;
const answer: Words<Consent['answer']> = reportWords.answer;
const review: Words<ReviewMoment['kind']> = reportWords.review;
const trigger: Words<Cover['trigger']> = reportWords.trigger;

/** The Dutch word of every option a document prints. */
export const optionWords = {
  domain,
  lane,
  level,
  factorFunction,
  trend,
  question,
  status,
  side,
  evidence,
  recognises,
  forWhom,
  availability,
  meeting,
  sourceKind,
  authority,
  authoritySource,
  measure,
  consent,
  answer,
  review,
  trigger,
} as const;

/** The word for 1 to 5; null outside it. */
export function stepWord(words: readonly string[], step: number | null): string | null {
  return step === null ? null : (words[step - 1] ?? null);
}
