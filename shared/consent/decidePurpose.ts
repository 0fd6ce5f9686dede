import { isBlank } from '../analysis/prose.ts';
import type { Consent } from '../analysis/consent.ts';
import type { EntityId } from '../base/ids.ts';
import { answerTo } from './answers.ts';
import { capabilityOnDay } from './capabilityOnDay.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import { beforeBirthday, isInGrace, type ChildOnDay } from './childOnDay.ts';
import { purposeRules, type PurposeCode } from './purposes.ts';
import type { Recipient } from './recipient.ts';
import { requiredFor, type ClosedWhy, type Requirement } from './requiredFor.ts';
import type { MissingAnswer, MissingWhy } from './sharingDecision.ts';
import { hasReasonAndSecond, situationOfChild } from './situation.ts';
import { holdingOf, type Voids } from './terms.ts';

/** What one person's answer comes to on a day. */
export type Standing =
  | { readonly isYes: true; readonly record: Consent; readonly until: string | null }
  | {
      readonly isYes: false;
      readonly why: MissingWhy;
      readonly record: Consent | null;
      /** The day it ended, where that says something. */
      readonly on: string | null;
    };

/** Why a purpose stays closed although everybody who must answer did. */
export type StopWhy =
  ClosedWhy | 'resists' | 'needsWeighing' | 'offWhenIncapable' | 'lawNeedsReason';

/** Whether one purpose may go on for one child, with the answers it rests on. */
export interface PurposeDecision {
  readonly code: PurposeCode;
  readonly requirement: Requirement;
  readonly isGiven: boolean;
  /** Rests on the law although not everybody said yes. */
  readonly isByLaw: boolean;
  /** Rests on a yes from before the last birthday, in the days of grace. */
  readonly isInGrace: boolean;
  readonly missing: readonly MissingAnswer[];
  readonly stop: { readonly why: StopWhy; readonly person: EntityId | null } | null;
  readonly consents: readonly Consent[];
  /** The first day on which one of the answers ends. */
  readonly until: string | null;
}

/** Decides one purpose for one child: everybody in the required set, and nothing that stops it. */
export function decidePurpose(
  world: CaseOnDay,
  child: ChildOnDay,
  code: PurposeCode,
  recipient: Recipient | null,
): PurposeDecision {
  const requirement = requiredFor(world, child, code);
  const decision = decide(world, child, code, recipient, requirement, voidsOf(child));
  if (decision.isGiven || code !== 'T1') return decision;
  return onOldAnswers(world, child, recipient, decision) ?? decision;
}

/** The answer of one of the required people, with its term. */
export function standingOf(
  world: CaseOnDay,
  child: ChildOnDay,
  code: PurposeCode,
  giver: EntityId,
  recipient: Recipient | null,
  voids: Voids = voidsOf(child),
): Standing {
  const answer = answerTo(world, { code, giver, child: child.person.id, recipient });
  if (answer.said === 'no') {
    return { isYes: false, why: answer.why, record: answer.record, on: answer.on };
  }
  const { record } = answer;
  if (giver !== child.person.id && capabilityOnDay(world, giver, code).verdict === 'incapable') {
    return { isYes: false, why: 'incapable', record, on: null };
  }
  const holding = holdingOf(world, code, record, recipient, voids);
  return holding.holds
    ? { isYes: true, record, until: holding.until }
    : { isYes: false, why: holding.why, record, on: holding.on };
}

/** A birthday and a change of authority void what the child and the holders said before. */
export function voidsOf({ lastBirthday, authority }: ChildOnDay): Voids {
  return { birthday: lastBirthday?.on ?? null, authority: authority.changedOn };
}

function decide(
  world: CaseOnDay,
  child: ChildOnDay,
  code: PurposeCode,
  recipient: Recipient | null,
  requirement: Requirement,
  voids: Voids,
): PurposeDecision {
  const none = { code, requirement, isByLaw: false, isInGrace: false, until: null };
  if (requirement.kind === 'closed') {
    const { why, person } = requirement;
    return { ...none, isGiven: false, missing: [], stop: { why, person }, consents: [] };
  }
  if (requirement.kind === 'notNeeded') {
    return { ...none, isGiven: true, missing: [], stop: null, consents: [] };
  }
  const standings = requirement.people.map((person) => ({
    person,
    standing: standingOf(world, child, code, person, recipient, voids),
  }));
  const consents = standings.flatMap(({ standing }) => (standing.isYes ? [standing.record] : []));
  const missing = standings.flatMap(({ person, standing }): readonly MissingAnswer[] => {
    if (standing.isYes) return [];
    const purpose = standing.record?.purpose ?? nameFor(child, code);
    return [{ participant: person, purpose, why: standing.why }];
  });
  const ends = standings.flatMap(({ standing }) => (standing.isYes ? (standing.until ?? []) : []));
  const until = [...ends].sort()[0] ?? null;
  if (requirement.kind === 'law') {
    const stop = missing.some(isRefusal) && !hasLawReason(world) ? lawNeedsReason : null;
    const isByLaw = missing.length > 0;
    return { ...none, isGiven: stop === null, isByLaw, missing, stop, consents, until };
  }
  const stop = stopOf(world, child, code, requirement, consents);
  const isGiven = missing.length === 0 && stop === null;
  return { ...none, isGiven, missing, stop, consents, until };
}

const lawNeedsReason = { why: 'lawNeedsReason', person: null } as const;

/** A no, a withdrawal or "later": on the screen never with the name of who said it. */
export function isRefusal({ why }: { readonly why: MissingWhy }): boolean {
  return why === 'refused' || why === 'withdrawn' || why === 'later';
}

/** What stops it even when everybody in the set said yes (rulings of 1.8). */
function stopOf(
  world: CaseOnDay,
  child: ChildOnDay,
  code: PurposeCode,
  requirement: Requirement,
  consents: readonly Consent[],
): PurposeDecision['stop'] {
  const { id } = child.person;
  if (requirement.kind === 'exception') {
    return consents.every(hasReasonAndSecond) ? null : { why: 'notAvailable', person: id };
  }
  const situation = situationOfChild(world, child, code);
  if (!situation.isIncapable) return null;
  const own = answerTo(world, { code, giver: id, child: id, recipient: null });
  const saidNo = own.said === 'no' && (own.why === 'refused' || own.why === 'withdrawn');
  // What somebody of 16 or 17 refused while able keeps counting (7.3.4 lid 3).
  if (saidNo && situation.base === 7) return { why: 'resists', person: id };
  const rule = purposeRules[code];
  if (saidNo || capabilityOnDay(world, id, code).resists) {
    if (rule.onResistance === 'stops') return { why: 'resists', person: id };
    const isWeighed = consents.some(({ exceptionReason }) => !isBlank(exceptionReason));
    if (rule.onResistance === 'needsWeighing' && !isWeighed) {
      return { why: 'needsWeighing', person: id };
    }
  }
  const isOff = situation.base === 7 && rule.isOffWhenIncapable;
  return isOff && !consents.some(hasReasonAndSecond)
    ? { why: 'offWhenIncapable', person: id }
    : null;
}

/**
 * After a birthday the old answers to the analysis itself hold for some days, unless somebody of
 * the old or the new set refuses.
 */
function onOldAnswers(
  world: CaseOnDay,
  child: ChildOnDay,
  recipient: Recipient | null,
  now: PurposeDecision,
): PurposeDecision | null {
  const before = beforeBirthday(world, child);
  if (before === null || now.stop !== null || now.missing.some(isRefusal)) return null;
  const requirement = requiredFor(world, before, 'T1');
  const voids = { birthday: voidsOf(before).birthday, authority: child.authority.changedOn };
  const old = decide(world, before, 'T1', recipient, requirement, voids);
  return old.isGiven ? { ...old, isInGrace: isInGrace(child, world.onDate) } : null;
}

/** Under a supervision order a refusal of the analysis asks for a written reason. */
function hasLawReason({ analysis, onDate }: CaseOnDay): boolean {
  return analysis.consent.some(
    ({ purpose, on, exceptionReason }) =>
      purpose === 'makeAnalysis' && on !== null && on <= onDate && !isBlank(exceptionReason),
  );
}

function nameFor(child: ChildOnDay, code: PurposeCode): MissingAnswer['purpose'] {
  if (code === 'T1') return child.isYouth ? 'makeAnalysis' : 'takePartSibling';
  return purposeRules[code].names[0];
}
