import type { Entity } from '../analysis/analysis.ts';
import { personById } from '../analysis/people.ts';
import { addDays, ageInYears } from '../base/partialDate.ts';
import type { EntityId } from '../base/ids.ts';
import { authorityOnDay, type AuthorityOnDay, type Holder } from './authorityOnDay.ts';
import { birthdayOf } from './calendar.ts';
import { isClosed, type CaseOnDay } from './caseOnDay.ts';
import { measuresOnDay, type OrdersOnDay } from './measuresOnDay.ts';
import { ownRules } from './ownRules.ts';

/** What makes it impossible to say who decides, whatever anybody answered. */
export const unclearWhys = [
  'noYouth',
  'birthDateMissing',
  'birthDateInFuture',
  'birthDateUnlikely',
  'contradictory',
  'twoYouths',
] as const;
export type UnclearWhy = (typeof unclearWhys)[number];

/** The youth, a brother or a sister, with everything that decides who must say yes. */
export interface ChildOnDay {
  readonly person: Entity<'participant'>;
  readonly isYouth: boolean;
  /** Completed years; null without a (possible) day of birth. */
  readonly age: number | null;
  readonly unclear: readonly UnclearWhy[];
  readonly orders: OrdersOnDay;
  readonly authority: AuthorityOnDay;
  /** Those whose yes counts as that of somebody with authority; nobody from 18. */
  readonly deciders: readonly Holder[];
  /** The last birthday that asks everything again, up to this day; null when none came. */
  readonly lastBirthday: { readonly on: string; readonly age: number } | null;
}

/** Null when nobody with this id takes part. */
export function childOnDay(world: CaseOnDay, id: EntityId): ChildOnDay | null {
  const person = personById(world.analysis, id);
  if (person === null) return null;
  const { onDate } = world;
  const { birthDate } = person;
  const isInFuture = birthDate !== null && birthDate > onDate;
  const age = birthDate === null || isInFuture ? null : ageInYears(birthDate, onDate);
  const isAdult = age !== null && age >= 18;
  // A slip of one key makes a child an adult who decides alone.
  const isTooOld = id === world.youth?.id && age !== null && age >= ownRules.unlikelyAge;
  const orders = measuresOnDay(world, id);
  const authority = authorityOnDay(world, id, orders);
  const contradicts = !isAdult && (orders.contradict || authority.contradicts);
  const unclear: UnclearWhy[] = [
    ...(birthDate === null ? (['birthDateMissing'] as const) : []),
    ...(isInFuture ? (['birthDateInFuture'] as const) : []),
    ...(isTooOld ? (['birthDateUnlikely'] as const) : []),
    ...(contradicts ? (['contradictory'] as const) : []),
    ...(isOneOfTwo(world) ? (['twoYouths'] as const) : []),
  ];
  return {
    person,
    isYouth: id === world.youth?.id,
    age,
    unclear,
    // Orders over a child end by law when it comes of age.
    orders: isAdult ? { ...orders, isSupervised: false, isUnderGuardianship: false } : orders,
    authority,
    deciders: isAdult ? [] : authority.holders.filter(({ has }) => has !== 'suspended'),
    lastBirthday: lastBirthdayOf(birthDate, onDate),
  };
}

/** Nobody said whose analysis it is. */
function isOneOfTwo({ analysis }: CaseOnDay): boolean {
  const { owner } = analysis.cover;
  const youths = analysis.participant.filter(({ role }) => role === 'youth');
  return youths.length > 1 && !youths.some(({ id }) => id === owner);
}

/**
 * The child as it was the day before its last birthday, for the days of grace after it. For the file
 * of work that is done they do not end: nobody is asked again for it.
 */
export function beforeBirthday(world: CaseOnDay, child: ChildOnDay): ChildOnDay | null {
  const { lastBirthday } = child;
  const goesOn = world.outlivesClosing && isClosed(world);
  if (lastBirthday === null || !(goesOn || isInGrace(child, world.onDate))) return null;
  const dayBefore = addDays(lastBirthday.on, -1);
  return childOnDay({ ...world, onDate: dayBefore }, child.person.id);
}

/** After a birthday the analysis itself goes on for some days, to ask again in. */
export function isInGrace({ lastBirthday }: ChildOnDay, onDate: string): boolean {
  if (lastBirthday === null) return false;
  return onDate <= addDays(lastBirthday.on, ownRules.birthdayGraceDays);
}

function lastBirthdayOf(birthDate: string | null, onDate: string): ChildOnDay['lastBirthday'] {
  if (birthDate === null) return null;
  return (
    ownRules.birthdays
      .map((age) => ({ on: birthdayOf(birthDate, age), age }))
      .filter(({ on }) => on <= onDate)
      .at(-1) ?? null
  );
}
