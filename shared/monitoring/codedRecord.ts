import type { Analysis, Entity } from '../analysis/analysis.ts';
import { mayShare } from '../consent/mayShare.ts';
import type { Recipient } from '../consent/recipient.ts';
import type { MayNotShare, MaySharing, SharingOptions } from '../consent/sharingDecision.ts';
import { figuresOfCase, partGroups, type DelayReason, type PartGroup } from './figuresOfCase.ts';

/** The version of the record and of the table made from it; raised when a column changes. */
export const MONITORING_SCHEMA = 1;

/**
 * One case as the programme counts it: months, rounded weeks and yes or no. No free text, no region,
 * no age, no sex, no code; what links it to a case stays in the case.
 */
export interface CodedRecord {
  readonly schema: typeof MONITORING_SCHEMA;
  /** `YYYY-MM`. */
  readonly requestedMonth: string | null;
  readonly establishedMonth: string | null;
  /** Lead time in whole weeks, without pauses; null while it is not established. */
  readonly leadWeeks: number | null;
  readonly isWithinSixWeeks: boolean | null;
  readonly trigger: Entity<'cover'>['trigger'];
  readonly earlierAnalysis: Entity<'cover'>['earlierAnalysis'];
  readonly outcome: Entity<'monitoring'>['outcome'];
  readonly delays: readonly DelayReason['reason'][];
  readonly whyNotEarlier: Entity<'monitoring'>['whyNotEarlier'];
  readonly tookPart: readonly PartGroup[];
  readonly couldHaveHelpedEarlier: boolean;
}

export type CodedDecision =
  | {
      readonly may: true;
      readonly record: CodedRecord;
      /** What it rests on, for the register. */
      readonly sharing: MaySharing;
    }
  | MayNotShare;

/** The record of a case, or why it may not be counted; only with everybody's yes for the figures. */
export function codedRecord(
  analysis: Analysis,
  recipient: Recipient,
  onDate: string,
  options: SharingOptions = {},
): CodedDecision {
  const decision = mayShare(analysis, 'monitoring', recipient, onDate, options);
  if (!decision.may) return decision;
  const { leadTime, delays, whyNotEarlier, outcome, tookPart, missedMoments } = figuresOfCase(
    analysis,
    onDate,
  );
  const { cover } = analysis;
  const isDone = leadTime?.isDone === true;
  const record: CodedRecord = {
    schema: MONITORING_SCHEMA,
    requestedMonth: cover.requestedOn?.slice(0, 7) ?? null,
    establishedMonth: isDone ? (cover.establishedOn?.slice(0, 7) ?? null) : null,
    leadWeeks: isDone ? Math.round(leadTime.days / 7) : null,
    isWithinSixWeeks: leadTime?.isWithinSixWeeks ?? null,
    trigger: cover.trigger,
    earlierAnalysis: cover.earlierAnalysis,
    outcome,
    delays: delays.map(({ reason }) => reason),
    whyNotEarlier,
    tookPart: partGroups.filter((group) => tookPart.get(group) === true),
    couldHaveHelpedEarlier: missedMoments.length > 0,
  };
  return { may: true, record, sharing: decision };
}
