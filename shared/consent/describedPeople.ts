import type { Entity } from '../analysis/analysis.ts';
import { personById } from '../analysis/people.ts';
import { ageInYears } from '../base/partialDate.ts';
import type { EntityId } from '../base/ids.ts';
import { answerTo } from './answers.ts';
import { capabilityOnDay } from './capabilityOnDay.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import { childOnDay, type ChildOnDay } from './childOnDay.ts';
import { decidePurpose, type Standing } from './decidePurpose.ts';
import { professionalRoles } from './kindTable.ts';
import { purposeRules, type PurposeCode } from './purposes.ts';
import type { Recipient } from './recipient.ts';
import { holdingOf, noVoids } from './terms.ts';

type Person = Entity<'participant'>;

/** Somebody described or named in their job, who is not asked (1.8). */
export function isProfessional({ role }: Person): boolean {
  return role !== null && professionalRoles.includes(role);
}

/** A brother, a sister or another minor: asked by a row of 1.3 of their own, or left out. */
export function isOtherChild(world: CaseOnDay, person: Person): boolean {
  if (person.id === world.youth?.id) return false;
  const { birthDate, role } = person;
  if (role === 'sibling') return true;
  return (
    birthDate !== null && birthDate <= world.onDate && ageInYears(birthDate, world.onDate) < 18
  );
}

/** The adults who must agree themselves because the selection tells about them. */
export function describedAdults(world: CaseOnDay, code: PurposeCode): readonly Person[] {
  const { described } = purposeRules[code];
  if (described === 'none') return [];
  const { analysis, options } = world;
  const marked = new Set(
    analysis.aboutMark
      .filter(({ isNothing }) => !isNothing)
      .filter(({ sensitive }) => described === 'all' || sensitive.length > 0)
      .flatMap(({ about }) => about),
  );
  const told = options.described ?? marked;
  return analysis.participant.filter(
    (person) =>
      told.has(person.id) &&
      options.dropped?.has(person.id) !== true &&
      person.id !== world.youth?.id &&
      !person.deceased &&
      !isProfessional(person) &&
      !isOtherChild(world, person),
  );
}

/**
 * Somebody's answer about what is told of himself or herself. The answer of a parent who decides for
 * the child covers that only when the question named both (1.8).
 */
export function ownStanding(
  world: CaseOnDay,
  youth: ChildOnDay | null,
  code: PurposeCode,
  giver: EntityId,
  recipient: Recipient | null,
): Standing {
  const child = youth?.person.id ?? giver;
  const answer = answerTo(world, { code, giver, child, recipient });
  if (answer.said === 'no') {
    return { isYes: false, why: answer.why, record: answer.record, on: answer.on };
  }
  const { record } = answer;
  if (capabilityOnDay(world, giver, code).verdict === 'incapable') {
    return { isYes: false, why: 'incapable', record, on: null };
  }
  const decidesToo = youth !== null && decidedFor(youth, giver, answer.on);
  if (decidesToo && !record.coversOwnData) {
    return { isYes: false, why: 'notOwnData', record, on: null };
  }
  const holding = holdingOf(world, code, record, recipient, noVoids);
  return holding.holds
    ? { isYes: true, record, until: holding.until }
    : { isYes: false, why: holding.why, record, on: holding.on };
}

/** Whether a brother, a sister or another child may be described, by a row of their own. */
export function otherChildAgrees(
  world: CaseOnDay,
  id: EntityId,
  code: PurposeCode,
  recipient: Recipient | null,
): boolean {
  const person = personById(world.analysis, id);
  const child = childOnDay(world, id);
  return person !== null && child !== null && decidePurpose(world, child, code, recipient).isGiven;
}

/** Whether this person had a say for the youth when the answer was given. */
function decidedFor({ authority, person }: ChildOnDay, giver: EntityId, on: string): boolean {
  if (!authority.holders.some((holder) => holder.person === giver)) return false;
  return person.birthDate === null || ageInYears(person.birthDate, on) < 16;
}
