import type { Entity } from '../analysis/analysis.ts';
import { personById } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import type { ChildOnDay } from './childOnDay.ts';
import { duoRoles, familyRoles, schoolRoles, type RecipientRule } from './kindTable.ts';
import { namesRecipient } from './namesRecipient.ts';
import type { Recipient } from './recipient.ts';

/** Why a copy of this kind cannot be for this recipient. */
export type RecipientWhy =
  | 'noRecipient'
  | 'unknownPerson'
  | 'recipientDeceased'
  | 'notParent'
  | 'authorityUnknown'
  | 'authorityDisputed'
  | 'authoritySuspended'
  | 'noAuthority'
  | 'withheld'
  | 'notYouth'
  | 'notFile'
  | 'notLawful'
  | 'notSchool'
  | 'family'
  | 'noOrder'
  | 'notSupervisor'
  | 'chooseWho'
  | 'askRepresentative'
  | 'duoNotNamed'
  | 'notDuo';

type Check = (world: CaseOnDay, youth: ChildOnDay | null, to: Recipient) => RecipientWhy | null;

/** Null when a copy under this rule can be for this recipient. */
export function recipientProblem(
  world: CaseOnDay,
  youth: ChildOnDay | null,
  rule: RecipientRule,
  to: Recipient,
): RecipientWhy | null {
  const isNobody =
    to.participant === null && to.name.trim() === '' && to.organisation.trim() === '';
  if (isNobody) return rule === 'self' ? 'chooseWho' : 'noRecipient';
  if (to.participant !== null && personById(world.analysis, to.participant) === null) {
    return 'unknownPerson';
  }
  if (personOf(world, to)?.deceased === true) return 'recipientDeceased';
  return checks[rule](world, youth, to);
}

/** The person of the case a copy is for, also when only the name was given. */
export function personOf(world: CaseOnDay, to: Recipient): Entity<'participant'> | null {
  const byId = personById(world.analysis, to.participant);
  if (byId !== null) return byId;
  const name = to.name.trim().toLocaleLowerCase('nl');
  if (name === '') return null;
  const same = world.analysis.participant.filter(
    (person) => person.name.trim().toLocaleLowerCase('nl') === name,
  );
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Whether somebody may ask for what there is about the youth, and not only about himself. */
export function standsInForYouth(
  world: CaseOnDay,
  youth: ChildOnDay | null,
  person: EntityId,
): boolean {
  if (youth?.age == null || personById(world.analysis, person)?.withhold === true) return false;
  if (person === youth.person.id) return youth.age >= 12;
  return youth.age < 16 && youth.deciders.some((one) => one.person === person && one.has === 'yes');
}

const checks: Readonly<Record<RecipientRule, Check>> = {
  file: (world, youth, to) => {
    const person = personOf(world, to);
    if (person === null) return null;
    // Who works for the file; whoever else is in the case has a kind of copy of their own.
    if (!isFamily(world, to)) return isOfFile(person) ? null : 'notFile';
    // The analysis belongs to the youth; others of the family have a copy of their own.
    const isOwner = person.id === youth?.person.id && youth.age !== null && youth.age >= 12;
    return isOwner ? null : 'family';
  },
  parent: (world, youth, to) => {
    const person = personOf(world, to);
    if (person === null) return 'notParent';
    if (person.withhold) return 'withheld';
    const holder = youth?.authority.holders.find((one) => one.person === person.id);
    const isAdult = youth?.age != null && youth.age >= 18;
    if (isAdult) return person.role === 'parent' || holder !== undefined ? null : 'notParent';
    if (holder === undefined) return person.role === 'parent' ? 'noAuthority' : 'notParent';
    switch (holder.has) {
      case 'unknown':
        return 'authorityUnknown';
      case 'disputed':
        return 'authorityDisputed';
      case 'suspended':
        return 'authoritySuspended';
      case 'yes':
      case 'partlyTransferred':
        return null;
    }
  },
  youth: (world, _, to) => {
    const person = personOf(world, to);
    return person !== null && person.id === world.youth?.id ? null : 'notYouth';
  },
  school: (world, _, to) => {
    const person = personOf(world, to);
    const isSchool = person === null || (person.role !== null && schoolRoles.includes(person.role));
    return isSchool ? null : 'notSchool';
  },
  outside: (world, _, to) => (isFamily(world, to) ? 'family' : null),
  lawful: (world, youth, to) => {
    if (isFamily(world, to)) return 'family';
    const person = personOf(world, to);
    if (person === null) return null;
    if (person.role !== 'guardian') return 'notLawful';
    const orders = youth?.orders;
    return orders?.isSupervised === true || orders?.isUnderGuardianship === true ? null : 'noOrder';
  },
  supervisor: (world, _, to) => {
    const person = personOf(world, to);
    if (person === null) return null;
    const isOne = person.role === 'supervisor' || isDuo(person);
    return isOne ? null : 'notSupervisor';
  },
  self: (world, youth, to) => {
    const person = personOf(world, to);
    if (person === null) return 'chooseWho';
    const isChild = person.id === youth?.person.id && youth.age !== null && youth.age < 12;
    return isChild ? 'askRepresentative' : null;
  },
  duo: (world, _, to) => {
    const duo = world.analysis.participant.filter(isDuo);
    const roles = new Set(duo.filter(({ name }) => name.trim() !== '').map(({ role }) => role));
    if (roles.size < duoRoles.length) return 'duoNotNamed';
    const person = personOf(world, to);
    const isOne =
      person === null
        ? duo.some(({ name }) => namesRecipient(world.analysis, name, to))
        : isDuo(person);
    return isOne ? null : 'notDuo';
  },
};

function isFamily(world: CaseOnDay, to: Recipient): boolean {
  const role = personOf(world, to)?.role ?? null;
  return role !== null && familyRoles.includes(role);
}

/** The duo and who coordinates for the institution, whose file it is. */
function isOfFile(person: Entity<'participant'>): boolean {
  return isDuo(person) || person.role === 'coordinator';
}

function isDuo({ role }: Entity<'participant'>): boolean {
  return role !== null && duoRoles.includes(role);
}
