import type { Analysis, Entity } from '../analysis/analysis.ts';
import { addDays, daysBetween } from '../base/partialDate.ts';
import { addMonths } from '../base/addMonths.ts';
import { keepUntil } from './keepUntil.ts';

/** Our own rules (privacy.md 3.1): days after the hand-over, and when a reminder comes. */
export const DEFAULT_KEEP_DAYS = 90;
/** So many days before the end of that time the duo is reminded: day 60 and day 80 of 90. */
const REMIND_DAYS_BEFORE = 30;
const REMIND_AGAIN_DAYS_BEFORE = 10;
/** The Jeugdwet, article 7.3.9 lid 1: a request to destroy is answered within so many months. */
export const ANSWER_MONTHS = 3;

/** Why this working copy may not be erased yet. */
export type EraseObstacle =
  'hold' | 'notDelivered' | 'changedSince' | 'notReceived' | 'receivedEarlier' | 'openRequest';

/** Where an analysis stands between work and file. */
export interface Retention {
  /** The last full analysis that was saved, which belongs in the file of the institution. */
  readonly delivered: Entity<'exportRecord'> | null;
  readonly receivedOn: string | null;
  readonly handedOverOn: string | null;
  /** The day from which this copy may go; null before the hand-over and under a legal hold. */
  readonly eraseOn: string | null;
  /** Days until `eraseOn`; negative when it is past. */
  readonly daysLeft: number | null;
  readonly reminder: 'none' | 'soon' | 'verySoon' | 'due';
  /**
   * The day until which this copy would stay, when somebody erases it sooner; null when that day
   * has come, when nobody knows it, and when a request to destroy was granted.
   */
  readonly staysUntil: string | null;
  /** The institution keeps the file at least until this day. Computed; nothing here is kept for it. */
  readonly fileUntil: string;
  /** Empty: the copy may be erased. */
  readonly obstacles: readonly EraseObstacle[];
  readonly openRequests: readonly OpenRequest[];
}

export interface OpenRequest {
  readonly request: Entity<'destructionRequest'>;
  /** The last day for an answer; null when nobody wrote down when it was asked. */
  readonly answerBefore: string | null;
}

/**
 * How the analysis stands on a day; `lastChangeOn` and `today` are `YYYY-MM-DD`. `contentHash` is what
 * the register would keep of it now: what was written after the delivery is in no file yet.
 */
export function retentionOf(
  analysis: Analysis,
  lastChangeOn: string,
  today: string,
  contentHash: string,
): Retention {
  const { process } = analysis;
  const delivered = lastDelivered(analysis.exportRecord);
  const receivedOn = process.receivedOn ?? delivered?.receivedOn ?? null;
  const eraseOn = eraseDay(process);
  const daysLeft = eraseOn === null ? null : daysBetween(today, eraseOn);
  const openRequests = analysis.destructionRequest
    .filter(({ decision }) => decision === null)
    .map((request) => ({
      request,
      answerBefore: request.askedOn === null ? null : addMonths(request.askedOn, ANSWER_MONTHS),
    }));
  return {
    delivered,
    receivedOn,
    handedOverOn: process.handedOverOn,
    eraseOn,
    daysLeft,
    reminder: reminderOf(daysLeft),
    staysUntil: staysUntil(analysis, receivedOn, today),
    fileUntil: keepUntil(lastChangeOn),
    obstacles: obstaclesOf(analysis, {
      delivered,
      receivedOn,
      contentHash,
      open: openRequests.length,
    }),
    openRequests,
  };
}

/** The day from which a working copy may go; null before the hand-over and under a legal hold. */
export function eraseDay(process: Entity<'process'>): string | null {
  const { custody, handedOverOn, legalHold, keepDays } = process;
  if (handedOverOn === null || legalHold) return null;
  if (custody !== 'handedOver' && custody !== 'toBeErased') return null;
  return addDays(handedOverOn, keepDays ?? DEFAULT_KEEP_DAYS);
}

/** How loud to say that a copy will go, by the days that are left. */
export function reminderOf(daysLeft: number | null): Retention['reminder'] {
  if (daysLeft === null || daysLeft > REMIND_DAYS_BEFORE) return 'none';
  if (daysLeft <= 0) return 'due';
  return daysLeft <= REMIND_AGAIN_DAYS_BEFORE ? 'verySoon' : 'soon';
}

/** Who delivered and was told so handed over, whether or not that day was written down. */
function staysUntil(analysis: Analysis, receivedOn: string | null, today: string): string | null {
  const { handedOverOn, keepDays } = analysis.process;
  const from = handedOverOn ?? receivedOn;
  if (from === null || isGranted(analysis)) return null;
  const until = addDays(from, keepDays ?? DEFAULT_KEEP_DAYS);
  return until > today ? until : null;
}

/** Somebody asked to destroy all of it, and that was granted. */
function isGranted({ destructionRequest }: Analysis): boolean {
  return destructionRequest.some(
    ({ decision, scope }) => decision === 'granted' && scope.trim() === '',
  );
}

interface Standing extends Pick<Retention, 'delivered' | 'receivedOn'> {
  readonly contentHash: string;
  /** How many requests wait for an answer. */
  readonly open: number;
}

/** By UTC: a receipt of the same day is never called too early. */
function dayOf(on: number | null): string {
  return new Date(on ?? 0).toISOString().slice(0, 10);
}

/** A granted request goes before the hand-over: then nothing has to be delivered first. */
function obstaclesOf(
  analysis: Analysis,
  { delivered, receivedOn, contentHash, open }: Standing,
): readonly EraseObstacle[] {
  const found: EraseObstacle[] = [];
  if (analysis.process.legalHold) found.push('hold');
  if (!isGranted(analysis)) {
    if (delivered === null) found.push('notDelivered');
    else if (delivered.contentHash !== '' && delivered.contentHash !== contentHash)
      found.push('changedSince');
    else if (receivedOn === null) found.push('notReceived');
    else if (receivedOn < dayOf(delivered.on)) found.push('receivedEarlier');
  }
  if (open > 0) found.push('openRequest');
  return found;
}

function lastDelivered(records: readonly Entity<'exportRecord'>[]): Entity<'exportRecord'> | null {
  return records
    .filter(({ kind, result }) => kind === 'fullAnalysis' && result === 'written')
    .reduce<Entity<'exportRecord'> | null>(
      (last, one) => (last === null || (one.on ?? 0) >= (last.on ?? 0) ? one : last),
      null,
    );
}
