import type { Analysis } from '../analysis/analysis.ts';
import type { EntityId } from '../base/ids.ts';
import { addDays } from '../base/partialDate.ts';
import { addMonths } from '../base/addMonths.ts';
import { birthdayOf } from './calendar.ts';
import { caseOnDay, type CaseOnDay } from './caseOnDay.ts';
import { childOnDay, type ChildOnDay } from './childOnDay.ts';
import { standingOf } from './decidePurpose.ts';
import { ownRules } from './ownRules.ts';
import { purposeCodes, type PurposeCode } from './purposes.ts';
import { requiredFor } from './requiredFor.ts';

/** Something to ask or to check again, with the day it is due (`YYYY-MM-DD`). */
export type DueQuestion =
  /** `by` is the last day of grace; answers from before `on` lapse on it. */
  | {
      readonly kind: 'birthdayComing' | 'birthdayPast';
      readonly person: EntityId;
      readonly age: number;
      readonly on: string;
      readonly by: string;
      readonly codes: readonly PurposeCode[];
    }
  | {
      readonly kind: 'authorityAging' | 'authorityOld' | 'authorityNeverChecked';
      readonly person: EntityId;
      readonly child: EntityId;
      readonly checkedOn: string | null;
    }
  /**
   * A yes that ends soon, or has ended while it was needed. One for a single time that was used did
   * what it was for: it is asked again with the next copy, not before.
   */
  | {
      readonly kind: 'endsSoon' | 'ended';
      readonly person: EntityId;
      readonly child: EntityId;
      readonly code: PurposeCode;
      readonly consent: EntityId;
      readonly on: string | null;
    };

/** What has to be asked or checked again, the most pressing day first. */
export function dueQuestions(analysis: Analysis, onDate: string): readonly DueQuestion[] {
  const world = caseOnDay(analysis, onDate);
  const children = analysis.participant
    .filter(({ id, role }) => id === world.youth?.id || role === 'sibling')
    .filter(({ deceased }) => !deceased)
    .flatMap(({ id }) => childOnDay(world, id) ?? []);
  const due = children.flatMap((child) => [
    ...birthdays(world, child),
    ...checks(world, child),
    ...endings(world, child),
  ]);
  return due.sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : dayKey(a) > dayKey(b) ? 1 : 0));
}

function birthdays(world: CaseOnDay, child: ChildOnDay): readonly DueQuestion[] {
  const { birthDate, id } = child.person;
  if (birthDate === null || child.age === null) return [];
  const horizon = addDays(world.onDate, ownRules.comingDays);
  return ownRules.birthdays.flatMap((age): readonly DueQuestion[] => {
    const on = birthdayOf(birthDate, age);
    const by = addDays(on, ownRules.birthdayGraceDays);
    const isPast = on <= world.onDate;
    const codes = purposeCodes.filter((code) => hasOldAnswer(world, child, code, on));
    const isLast = isPast && on === child.lastBirthday?.on;
    if (codes.length === 0 || (!isLast && (isPast || on > horizon))) return [];
    const kind = isPast ? 'birthdayPast' : 'birthdayComing';
    return [{ kind, person: id, age, on, by, codes }];
  });
}

/** Somebody whose yes counts today said it before the birthday, and nothing after it. */
function hasOldAnswer(
  world: CaseOnDay,
  child: ChildOnDay,
  code: PurposeCode,
  birthday: string,
): boolean {
  const requirement = requiredFor(world, child, code);
  const people = 'people' in requirement ? requirement.people : [];
  return people.some((person) => {
    const voids = { birthday: null, authority: child.authority.changedOn };
    const standing = standingOf(world, child, code, person, null, voids);
    return standing.isYes && standing.record.on !== null && standing.record.on < birthday;
  });
}

function checks(world: CaseOnDay, child: ChildOnDay): readonly DueQuestion[] {
  const decides = child.age === null || child.age < 16;
  if (!decides) return [];
  const { onDate } = world;
  return child.deciders.flatMap(({ person, checkedOn }): readonly DueQuestion[] => {
    const about = { person, child: child.person.id, checkedOn };
    if (checkedOn === null) return [{ kind: 'authorityNeverChecked', ...about }];
    if (addMonths(checkedOn, ownRules.authorityBlockMonths) < onDate) {
      return [{ kind: 'authorityOld', ...about }];
    }
    const isAging = addMonths(checkedOn, ownRules.authorityWarnMonths) < onDate;
    return isAging ? [{ kind: 'authorityAging', ...about }] : [];
  });
}

function endings(world: CaseOnDay, child: ChildOnDay): readonly DueQuestion[] {
  const horizon = addDays(world.onDate, ownRules.comingDays);
  return purposeCodes.flatMap((code) => {
    const requirement = requiredFor(world, child, code);
    const people = 'people' in requirement ? requirement.people : [];
    return people.flatMap((person): readonly DueQuestion[] => {
      const standing = standingOf(world, child, code, person, null);
      const about = { person, child: child.person.id, code };
      if (standing.isYes) {
        const { until, record } = standing;
        const isSoon = until !== null && until <= horizon;
        return isSoon ? [{ kind: 'endsSoon', ...about, consent: record.id, on: until }] : [];
      }
      const { why, record, on } = standing;
      const hasEnded = why === 'expired' || why === 'newFacts';
      return hasEnded && record !== null
        ? [{ kind: 'ended', ...about, consent: record.id, on }]
        : [];
    });
  });
}

function dayKey(due: DueQuestion): string {
  if ('by' in due) return due.by;
  return ('checkedOn' in due ? due.checkedOn : due.on) ?? '';
}
