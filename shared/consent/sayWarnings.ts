import type { SharingKind } from '../analysis/exportRecord.ts';
import { personById } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import { addDays } from '../base/partialDate.ts';
import { consentReasons } from '../text/nl/consentReasons.ts';
import { authorityAge } from './authorityAge.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import type { ChildOnDay } from './childOnDay.ts';
import { isRefusal, type PurposeDecision } from './decidePurpose.ts';
import { isOtherChild, ownStanding } from './describedPeople.ts';
import type { KindRule } from './kindTable.ts';
import { ownRules } from './ownRules.ts';
import { purposeRules } from './purposes.ts';
import type { Recipient } from './recipient.ts';
import { personOf } from './recipientRules.ts';
import { personName } from './sayNames.ts';

const nl = consentReasons.warnings;

/** What to know beside a copy that may leave, in finished sentences. */
export function warningsFor(
  world: CaseOnDay,
  youth: ChildOnDay | null,
  kind: SharingKind,
  rule: KindRule,
  agreed: ReadonlySet<EntityId>,
  recipient: Recipient,
  decisions: readonly PurposeDecision[],
): readonly string[] {
  return [
    ...(rule.basis === 'law' ? [nl.lawReason, nl.lawTell] : []),
    ...decisions.flatMap((one) => (one.isByLaw ? sayByLaw(world, one) : [])),
    ...(youth !== null && decisions.some(({ isInGrace }) => isInGrace)
      ? sayGrace(world, youth)
      : []),
    ...(youth === null ? [] : sayAuthority(world, youth, decisions)),
    ...(youth === null ? [] : sayBirthDate(world, youth)),
    ...(youth === null ? [] : sayAge(world, youth, kind)),
    ...(youth === null ? [] : sayHolders(world, youth, kind)),
    ...sayLeftOut(world, youth, rule, agreed, recipient),
    ...sayWithheld(world, kind, recipient),
    ...sayNobodys(world, decisions),
    ...saySoon(world, decisions),
  ];
}

/** A day of birth that cannot be right: told also where nothing hangs on it. */
function sayBirthDate(world: CaseOnDay, { unclear, person }: ChildOnDay): readonly string[] {
  const wrong = (['birthDateInFuture', 'birthDateUnlikely'] as const).filter((why) =>
    unclear.includes(why),
  );
  return wrong.map((why) => consentReasons.stops[why](personName(world, person.id)));
}

function sayByLaw(world: CaseOnDay, { missing }: PurposeDecision): readonly string[] {
  const open = missing.filter((one) => !isRefusal(one));
  const names = open.map(({ participant }) => personName(world, participant));
  return [
    ...(missing.some(isRefusal) ? [nl.byLawRefused] : []),
    ...(names.length > 0 ? [nl.byLaw(names)] : []),
  ];
}

function sayGrace(world: CaseOnDay, { person, lastBirthday }: ChildOnDay): readonly string[] {
  if (lastBirthday === null) return [];
  const { on, age } = lastBirthday;
  return [nl.grace(personName(world, person.id), age, addDays(on, ownRules.birthdayGraceDays))];
}

function sayAuthority(
  world: CaseOnDay,
  youth: ChildOnDay,
  decisions: readonly PurposeDecision[],
): readonly string[] {
  const asked = decisions.flatMap(({ requirement }) =>
    requirement.kind === 'people' ? requirement.people : [],
  );
  const { warnings, blocks } = authorityAge(world, youth, asked);
  return [...blocks, ...warnings];
}

function sayAge(world: CaseOnDay, youth: ChildOnDay, kind: SharingKind): readonly string[] {
  const { age, person } = youth;
  if (age === null) return [];
  const isOdd = (kind === 'childLetter' && age >= 12) || (kind === 'youthLetter' && age < 12);
  return isOdd ? [nl.unlikelyAge(personName(world, person.id), age)] : [];
}

/** A letter to a child rests on telling those with authority (E3); never whom it would endanger. */
function sayHolders(world: CaseOnDay, youth: ChildOnDay, kind: SharingKind): readonly string[] {
  if (kind !== 'childLetter' || youth.age === null || youth.age >= 12) return [];
  const told = youth.deciders.filter(
    ({ person }) => personById(world.analysis, person)?.withhold !== true,
  );
  return told.length === 0
    ? []
    : [nl.tellHolders(told.map(({ person }) => personName(world, person)))];
}

/** Whose paragraphs stay behind, so that nobody is surprised by what is not in the copy. */
function sayLeftOut(
  world: CaseOnDay,
  youth: ChildOnDay | null,
  { agreed: rule, purpose }: KindRule,
  agreed: ReadonlySet<EntityId>,
  recipient: Recipient,
): readonly string[] {
  if (rule !== 'whoAgreed' || purpose === null) return [];
  const out = world.analysis.participant.filter(({ id }) => !agreed.has(id));
  const children = out.filter((person) => isOtherChild(world, person));
  const partly = out.filter((person) => {
    const standing = ownStanding(world, youth, purpose, person.id, recipient);
    return !isOtherChild(world, person) && !standing.isYes && standing.why === 'notOwnData';
  });
  const names = (people: typeof out) => people.map(({ id }) => personName(world, id));
  return [
    ...(partly.length > 0 ? [nl.notOwnData(names(partly))] : []),
    ...(children.length > 0 ? [nl.otherChildren(names(children))] : []),
  ];
}

function sayWithheld(world: CaseOnDay, kind: SharingKind, recipient: Recipient): readonly string[] {
  const person = personOf(world, recipient);
  if (person?.withhold !== true) return [];
  const name = personName(world, person.id);
  const isSigned = person.withholdReason.trim() !== '' && person.withholdSecond.trim() !== '';
  return [
    ...(kind === 'access' ? [nl.withheldAccess(name)] : []),
    ...(isSigned ? [] : [nl.withheldNotSigned(name)]),
  ];
}

function saySoon(world: CaseOnDay, decisions: readonly PurposeDecision[]): readonly string[] {
  const last = addDays(world.onDate, ownRules.comingDays);
  const ends = decisions.flatMap(({ until }) => (until !== null && until <= last ? [until] : []));
  const [first] = [...ends].sort();
  return first === undefined ? [] : [nl.endsSoon(first)];
}

/** A no of somebody who is not in the case any more counts for nobody, so it is told. */
function sayNobodys(world: CaseOnDay, decisions: readonly PurposeDecision[]): readonly string[] {
  const names = decisions.flatMap(({ code }) => purposeRules[code].names);
  const isNobodys = world.analysis.consent.some(
    ({ participant, purpose, answer }) =>
      purpose !== null &&
      names.includes(purpose) &&
      answer !== 'yes' &&
      answer !== null &&
      personById(world.analysis, participant) === null,
  );
  return isNobodys ? [nl.nobodys] : [];
}
