import type { Analysis, Entity } from '../analysis/analysis.ts';
import { addDays, daysBetween } from '../base/partialDate.ts';
import { clientRequests, isUnanswered, type ClientRequest } from '../requests/clientRequests.ts';
import { whoseToAsk } from '../requests/whoseToAsk.ts';
import { keepUntil } from './keepUntil.ts';

/** Our own rules (privacy.md 3.1): days after the hand-over, and when a reminder comes. */
export const DEFAULT_KEEP_DAYS = 90;
/** So many days before the end of that time the duo is reminded: day 60 and day 80 of 90. */
const REMIND_DAYS_BEFORE = 30;
const REMIND_AGAIN_DAYS_BEFORE = 10;

/** Why this working copy may not be erased yet. */
export type EraseObstacle =
  | 'hold'
  | 'notDelivered'
  | 'changedSince'
  | 'notReceived'
  | 'receivedEarlier'
  | 'openRequest'
  | 'notAnswered';

/** Where an analysis stands between work and file. */
export interface Retention {
  /** The last full analysis that was saved, which belongs in the file of the institution. */
  readonly delivered: Entity<'exportRecord'> | null;
  readonly receivedOn: string | null;
  /** The day on which the access log was saved last, for the file; null: never. */
  readonly logSavedOn: string | null;
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
  /** Requests to erase that nobody decided on yet. */
  readonly openRequests: readonly ClientRequest[];
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
  const requests = clientRequests(analysis, today).filter(({ kind }) => kind === 'erasure');
  const openRequests = requests.filter(({ isDecided }) => !isDecided);
  return {
    delivered,
    receivedOn,
    logSavedOn: logSavedOn(analysis),
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
      today,
      open: openRequests.length,
      unanswered: requests.filter(isUnanswered).length,
    }),
    openRequests,
  };
}

/** When the access log was saved last, as the register says: erasing takes it away too. */
export function logSavedOn({ exportRecord }: Pick<Analysis, 'exportRecord'>): string | null {
  const days = exportRecord
    .filter(({ kind, result }) => kind === 'log' && result === 'written')
    .flatMap(({ on }) => (on === null ? [] : [dayOf(on)]));
  return days.sort().at(-1) ?? null;
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
  if (from === null || isGranted(analysis, today)) return null;
  const until = addDays(from, keepDays ?? DEFAULT_KEEP_DAYS);
  return until > today ? until : null;
}

/** Somebody who may ask for that asked to destroy all of it, and it was granted. */
function isGranted(analysis: Analysis, today: string): boolean {
  return analysis.destructionRequest.some(
    (request) =>
      request.decision === 'granted' &&
      request.scope.trim() === '' &&
      whoseToAsk(analysis, request, request.askedOn ?? today) === 'theirs',
  );
}

interface Standing extends Pick<Retention, 'delivered' | 'receivedOn'> {
  readonly contentHash: string;
  readonly today: string;
  /** How many requests wait for a decision. */
  readonly open: number;
  /** How many were decided on without a word to who asked: after erasing nobody can tell. */
  readonly unanswered: number;
}

/** By UTC: a receipt of the same day is never called too early. */
function dayOf(on: number | null): string {
  return new Date(on ?? 0).toISOString().slice(0, 10);
}

/** A granted request goes before the hand-over: then nothing has to be delivered first. */
function obstaclesOf(
  analysis: Analysis,
  { delivered, receivedOn, contentHash, open, unanswered, today }: Standing,
): readonly EraseObstacle[] {
  const found: EraseObstacle[] = [];
  if (analysis.process.legalHold) found.push('hold');
  if (!isGranted(analysis, today)) {
    if (delivered === null) found.push('notDelivered');
    else if (delivered.contentHash !== '' && delivered.contentHash !== contentHash)
      found.push('changedSince');
    else if (receivedOn === null) found.push('notReceived');
    else if (receivedOn < dayOf(delivered.on)) found.push('receivedEarlier');
  }
  if (open > 0) found.push('openRequest');
  if (unanswered > 0) found.push('notAnswered');
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
