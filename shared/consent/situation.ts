import { isBlank } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { answerTo } from './answers.ts';
import type { Holder } from './authorityOnDay.ts';
import { capabilityOnDay } from './capabilityOnDay.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import { childOnDay, isInGrace, type ChildOnDay } from './childOnDay.ts';
import { personById } from '../analysis/people.ts';
import type { PurposeCode } from './purposes.ts';
import type { SituationRow } from './situationTable.ts';

/** Where a child stands in the table of privacy.md 1.3, for one purpose. */
export interface Situation {
  /** The row of age, ability and guardian; null when that cannot be said. */
  readonly base: SituationRow | null;
  /** The rows that lie over it, in the order they are looked at. */
  readonly over: readonly SituationRow[];
  /** Doubt about ability: the youth and everybody with authority (1.8). */
  readonly isDoubtful: boolean;
  readonly isIncapable: boolean;
}

/** The situation of the youth, a brother or a sister; null when nobody has this id. */
export function situationOf(
  world: CaseOnDay,
  id: EntityId,
  code: PurposeCode = 'T1',
): Situation | null {
  const child = childOnDay(world, id);
  return child === null ? null : situationOfChild(world, child, code);
}

export function situationOfChild(
  world: CaseOnDay,
  child: ChildOnDay,
  code: PurposeCode,
): Situation {
  const { age, person, orders } = child;
  const { verdict } = capabilityOnDay(world, person.id, code);
  const mayDecide = age !== null && age >= 12;
  const isIncapable = mayDecide && verdict === 'incapable';
  return {
    base: baseRow(child, isIncapable),
    isDoubtful: mayDecide && verdict === 'doubt',
    isIncapable,
    over: [
      ...(person.deceased ? [18 as const] : []),
      ...(isException(world, child) ? [4 as const] : []),
      ...(child.deciders.some((one) => isWithheld(world, one)) ? [17 as const] : []),
      ...(isTransferred(child) ? [10 as const] : orders.isSupervised ? [9 as const] : []),
      ...(hasUncertainHolder(child) ? [14 as const] : []),
      ...(isRecentBirthday(world, child) ? [16 as const] : []),
      ...(orders.isSecure ? [13 as const] : []),
      ...(onlyOneAnswered(world, child, code) ? [15 as const] : []),
    ],
  };
}

/** Whether the authority of this holder is not certain: suspended, disputed or unknown. */
export function isUncertain({ has }: Holder): boolean {
  return has === 'suspended' || has === 'disputed' || has === 'unknown';
}

/** Somebody with authority who may not be informed because that endangers (row 17). */
export function isWithheld(world: CaseOnDay, holder: Holder): boolean {
  return personById(world.analysis, holder.person)?.withhold === true;
}

function baseRow(child: ChildOnDay, isIncapable: boolean): SituationRow | null {
  const { age, orders, deciders } = child;
  if (age === null) return null;
  if (age >= 18) return 8;
  if (orders.isUnderGuardianship) {
    return deciders.some(({ isInstitution }) => isInstitution) ? 11 : 12;
  }
  if (age >= 16) return isIncapable ? 7 : 6;
  if (age >= 12) return isIncapable ? 5 : 3;
  return deciders.length > 1 ? 1 : 2;
}

/** Row 4: somebody with authority says no, the youth yes with a reason and a second professional. */
function isException(world: CaseOnDay, child: ChildOnDay): boolean {
  const { age, person, deciders } = child;
  if (age === null || age < 12 || age > 15) return false;
  const ask = (giver: EntityId) =>
    answerTo(world, { code: 'T1', giver, child: person.id, recipient: null });
  const own = ask(person.id);
  if (own.said !== 'yes' || !hasReasonAndSecond(own.record)) return false;
  return deciders.some((holder) => {
    const answer = ask(holder.person);
    return answer.said === 'no' && (answer.why === 'refused' || answer.why === 'withdrawn');
  });
}

/** A written reason, and the name of a second professional who agreed. */
export function hasReasonAndSecond(record: {
  readonly exceptionReason: Parameters<typeof isBlank>[0];
  readonly secondProfessional: string;
}): boolean {
  return !isBlank(record.exceptionReason) && record.secondProfessional.trim() !== '';
}

function isTransferred({ orders, authority }: ChildOnDay): boolean {
  return orders.isSupervised && authority.holders.some(({ has }) => has === 'partlyTransferred');
}

function hasUncertainHolder({ age, authority }: ChildOnDay): boolean {
  return age !== null && age < 18 && authority.holders.some(isUncertain);
}

function isRecentBirthday(world: CaseOnDay, child: ChildOnDay): boolean {
  const { lastBirthday, person, isYouth } = child;
  if (lastBirthday === null) return false;
  const isOld = world.analysis.consent.some(
    ({ participant, on }) =>
      on !== null &&
      on < lastBirthday.on &&
      (participant === person.id ||
        (isYouth && child.deciders.some((one) => one.person === participant))),
  );
  return isOld || isInGrace(child, world.onDate);
}

function onlyOneAnswered(world: CaseOnDay, child: ChildOnDay, code: PurposeCode): boolean {
  if (child.deciders.length < 2) return false;
  const answers = child.deciders.map(({ person }) =>
    answerTo(world, { code, giver: person, child: child.person.id, recipient: null }),
  );
  const silent = answers.filter(({ record }) => record === null).length;
  return silent > 0 && silent < answers.length;
}
