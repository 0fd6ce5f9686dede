import type { Consent } from '../analysis/consent.ts';
import type { EntityId } from '../base/ids.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import { agreesTo, isAboutAnother, isKnownSchool } from './namesRecipient.ts';
import { namesOf, OLD_SHARING, purposeRules, type PurposeCode } from './purposes.ts';
import type { Recipient } from './recipient.ts';
import type { MissingWhy } from './sharingDecision.ts';

/** A question to one person: for which purpose, about which child, with whom it would be shared. */
export interface Question {
  readonly code: PurposeCode;
  readonly giver: EntityId;
  readonly child: EntityId;
  /** Null asks in general: every recipient then counts. */
  readonly recipient: Recipient | null;
}

/** The answer that counts on a day, before its term is looked at. */
export type Answer =
  | { readonly said: 'yes'; readonly record: Consent; readonly on: string }
  | {
      readonly said: 'no';
      readonly why: MissingWhy;
      readonly record: Consent | null;
      readonly on: string | null;
    };

interface Said {
  /** Undated refusals count as said last: nothing leaks because a date was forgotten. */
  readonly on: string;
  readonly rank: 0 | 1 | 2;
  readonly record: Consent;
  readonly why: MissingWhy | null;
}

const AFTER_ALL = '9999-12-31';

/**
 * What somebody said last. The answer's own date decides and a no wins on the same date; a yes that
 * does not count is passed over.
 */
export function answerTo(world: CaseOnDay, question: Question): Answer {
  const records = world.analysis.consent.filter((record) => isAnswer(world, question, record));
  const said = records.flatMap((record) => saidIn(world, question, record));
  const counted = said
    .filter(({ rank, why }) => rank > 0 || why === null)
    .sort((a, b) => (a.on === b.on ? a.rank - b.rank : a.on < b.on ? -1 : 1));
  const last = counted.at(-1);
  if (last !== undefined) {
    const { record, why } = last;
    const on = last.on === AFTER_ALL ? null : last.on;
    return why === null ? { said: 'yes', record, on: last.on } : { said: 'no', why, record, on };
  }
  const passedOver = said.at(-1);
  return {
    said: 'no',
    why: passedOver?.why ?? 'notAsked',
    record: passedOver?.record ?? null,
    on: passedOver?.record.on ?? null,
  };
}

/** Whether the record is this person's answer, or one given for the child by this person. */
function isAnswer(world: CaseOnDay, question: Question, record: Consent): boolean {
  const { code, giver, child } = question;
  const { purpose, participant, givenBy } = record;
  if (purpose === null || !namesOf(code).includes(purpose)) return false;
  const isForYouth = child === world.youth?.id;
  if (code === 'T1' && (purpose === 'makeAnalysis') !== isForYouth) return false;
  if (participant === child && givenBy.includes(giver)) return true;
  if (participant !== giver) return false;
  // A brother or sister is answered for in the child's own record only.
  return isForYouth || giver === child;
}

function saidIn(world: CaseOnDay, question: Question, record: Consent): readonly Said[] {
  const { on, withdrawnOn, answer } = record;
  const events: Said[] = [];
  const isFuture = on !== null && on > world.onDate;
  if (world.options.inReview?.has(record.id) === true && isAbout(world, question, record)) {
    events.push({ on: AFTER_ALL, rank: 2, record, why: 'refused' });
  }
  if (answer === 'yes' && !isFuture) {
    events.push({ on: on ?? '', rank: 0, record, why: whyNoYes(world, question, record) });
  }
  if (answer === 'later' && !isFuture && isAbout(world, question, record)) {
    events.push({ on: on ?? AFTER_ALL, rank: 1, record, why: 'later' });
  }
  if ((answer === 'no' || answer === 'withdrawn') && !isFuture) {
    const why = answer === 'no' ? 'refused' : 'withdrawn';
    if (isAbout(world, question, record)) {
      events.push({ on: on ?? AFTER_ALL, rank: 2, record, why });
    }
  }
  if (withdrawnOn !== null && withdrawnOn <= world.onDate && isAbout(world, question, record)) {
    const since = on !== null && on > withdrawnOn ? on : withdrawnOn;
    events.push({ on: since, rank: 2, record, why: 'withdrawn' });
  }
  return events;
}

/** Why a yes does not count at all; null when it does. */
function whyNoYes(world: CaseOnDay, question: Question, record: Consent): MissingWhy | null {
  const { giver } = question;
  if (record.on === null) return 'undated';
  // Somebody else's yes in the name of this person is not this person's yes.
  const isOwn = record.givenBy.length === 0 || record.givenBy.includes(giver);
  if (!isOwn) return 'notAsked';
  if (record.askedByDecidesPlacement) return 'askedByPlacement';
  return isScopeRight(world, question, record) ? null : 'otherRecipient';
}

function isScopeRight(world: CaseOnDay, question: Question, record: Consent): boolean {
  const { code, recipient } = question;
  if (recipient === null) return true;
  const { analysis } = world;
  const named = [record.scope, ...(isOld(record) ? [noteOf(record)] : [])];
  if (named.some((text) => agreesTo(analysis, text, recipient))) return true;
  if (isOld(record) || record.scope.trim() !== '') return false;
  switch (purposeRules[code].scope) {
    case 'mayNarrow':
      return true;
    case 'nameOrKnown':
      return isKnownSchool(analysis, recipient);
    case 'mustName':
      return false;
  }
}

/**
 * Whether a no is about this recipient. It leaves this one open only when it is about another for
 * certain and the same person has a yes that names this recipient: any withdrawal closes.
 */
function isAbout(world: CaseOnDay, question: Question, record: Consent): boolean {
  const { recipient } = question;
  const text = isOld(record) ? `${record.scope} ${noteOf(record)}` : record.scope;
  if (recipient === null || text.trim() === '') return true;
  const agreed = world.analysis.consent
    .filter((other) => other.answer === 'yes' && isAnswer(world, question, other))
    .map(({ scope }) => scope);
  if (!isAboutAnother(world.analysis, text, recipient, agreed)) return true;
  return !agreed.some((scope) => agreesTo(world.analysis, scope, recipient));
}

function isOld({ purpose }: Consent): boolean {
  return purpose === OLD_SHARING;
}

function noteOf({ note }: Consent): string {
  return note.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}
