import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { ConsentPurpose, InformationLevel } from '../analysis/consent.ts';
import { fieldWords } from '../analysis/fieldWords.ts';
import { callingName, personById, youthOf } from '../analysis/people.ts';
import { ageInYears } from '../base/partialDate.ts';
import type { EntityId } from '../base/ids.ts';
import { caseOnDay, isOver, type CaseOnDay } from '../consent/caseOnDay.ts';
import { childOnDay } from '../consent/childOnDay.ts';
import type { PurposeCode } from '../consent/purposes.ts';
import { requiredFor } from '../consent/requiredFor.ts';
import { proposedLevel } from './chooseLevel.ts';
import type { TextCode } from './consentTexts.ts';
import { purposeCode } from './purposeCode.ts';

/** Who is asked what, about whom, and with whom it would be shared. */
export interface Asked {
  readonly person: EntityId;
  /** The youth, a brother or a sister; the same as `person` for their own answer. */
  readonly child: EntityId;
  readonly purpose: ConsentPurpose;
  /** Empty where the purpose needs none, or where it is still to be filled in. */
  readonly scope: string;
}

export interface AskedFacts {
  readonly person: Entity<'participant'>;
  readonly child: Entity<'participant'>;
  /** How the person is called. */
  readonly name: string;
  readonly code: PurposeCode;
  /** Which text is told: that of the purpose, or the one about a brother or sister. */
  readonly text: TextCode;
  /** Completed years, where the day of birth is known. */
  readonly age: number | null;
  readonly level: InformationLevel;
  /** A child that does not decide gives an opinion, which is never a consent. */
  readonly isOpinion: boolean;
  /** Those who hold authority over the child, as they are called. */
  readonly authorityNames: readonly string[];
  /** The part somebody has, in words, to be kept with the answer. */
  readonly roleThen: string;
}

/** What is known of a question before it is asked; null when the people or its text are not there. */
export function askedFacts(analysis: Analysis, asked: Asked, date: string): AskedFacts | null {
  const person = personById(analysis, asked.person);
  const world = caseOnDay(analysis, date);
  const child = childOnDay(world, asked.child);
  const code = purposeCode(asked.purpose);
  if (person === null || child === null || code === null) return null;
  const isOwn = person.id === child.person.id;
  const isSibling = code === 'T1' && child.person.id !== youthOf(analysis)?.id;
  const { birthDate } = person;
  const age = birthDate === null || birthDate > date ? null : ageInYears(birthDate, date);
  const required = requiredFor(world, child, code);
  const isAsked = 'people' in required ? required.people.includes(person.id) : (age ?? 18) >= 12;
  return {
    person,
    child: child.person,
    name: callingName(person),
    code,
    text: isSibling ? 'sibling' : code,
    age,
    // What a grown brother or sister is told themselves is not what their parents would be told.
    level: isOwn && (age === null || isSibling) ? childLevel(age) : proposedLevel(age),
    isOpinion: isOwn && !isAsked && required.kind !== 'notNeeded',
    authorityNames: child.deciders.flatMap(({ person: id }) => {
      const holder = personById(analysis, id);
      return holder === null ? [] : [callingName(holder)];
    }),
    roleThen: roleWords(world, person, asked.child),
  };
}

function childLevel(age: number | null): InformationLevel {
  return age === null || age >= 12 ? 'twelveToFifteen' : proposedLevel(age);
}

function roleWords(world: CaseOnDay, person: Entity<'participant'>, child: EntityId): string {
  const role = person.role === null ? '' : fieldWords('participant', 'role').options?.[person.role];
  const words = person.relation.trim() === '' ? (role ?? '') : person.relation.trim();
  const own = world.analysis.authority.filter(
    (one) => one.participant === person.id && isOver(world, one.over, child),
  );
  const has = person.id === child ? null : (own.at(-1)?.has ?? null);
  const authority = has === null ? '' : (fieldWords('authority', 'has').options?.[has] ?? '');
  return [words, authority]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, LONGEST_ROLE);
}

const LONGEST_ROLE = 120;
