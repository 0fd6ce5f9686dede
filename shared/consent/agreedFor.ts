import type { EntityId } from '../base/ids.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import type { ChildOnDay } from './childOnDay.ts';
import { isOtherChild, isProfessional, otherChildAgrees, ownStanding } from './describedPeople.ts';
import type { AgreedRule } from './kindTable.ts';
import type { PurposeCode } from './purposes.ts';
import { personOf, standsInForYouth } from './recipientRules.ts';
import type { Recipient } from './recipient.ts';

/** Who may be described in a copy; paragraphs about anybody else are left out of it. */
export function agreedFor(
  world: CaseOnDay,
  youth: ChildOnDay | null,
  rule: AgreedRule,
  code: PurposeCode,
  to: Recipient,
): ReadonlySet<EntityId> {
  const { analysis, options } = world;
  const everybody = analysis.participant;
  const recipient = personOf(world, to)?.id ?? null;
  const isDropped = (id: EntityId) => options.dropped?.has(id) === true;
  // What is known of somebody in their job, or of the dead, is not theirs to agree to.
  const always = (person: (typeof everybody)[number]) => isProfessional(person) || person.deceased;
  const isIn = (person: (typeof everybody)[number]): boolean => {
    const { id } = person;
    const isYouth = id === youth?.person.id;
    switch (rule) {
      case 'everybody':
        return true;
      case 'recipientAndYouth':
        if (isYouth || id === recipient || always(person)) return true;
        return isOtherChild(world, person) && otherChildAgrees(world, id, 'T1', null);
      case 'youth':
        return isYouth || always(person);
      case 'requester':
        if (isYouth) return recipient !== null && standsInForYouth(world, youth, recipient);
        return id === recipient || isProfessional(person);
      case 'whoAgreed':
        if (isYouth || always(person)) return true;
        if (isOtherChild(world, person)) return otherChildAgrees(world, id, code, to);
        return ownStanding(world, youth, code, id, to).isYes;
    }
  };
  return new Set(everybody.filter((one) => !isDropped(one.id) && isIn(one)).map(({ id }) => id));
}
