import { callingName } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import { addDays } from '../base/partialDate.ts';
import { consentReasons as nl } from '../text/nl/consentReasons.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import type { ChildOnDay } from './childOnDay.ts';
import { personName, purposeWords } from './sayNames.ts';
import { isRefusal, standingOf, type PurposeDecision, type StopWhy } from './decidePurpose.ts';
import { ownRules } from './ownRules.ts';
import type { Recipient } from './recipient.ts';
import type { RecipientWhy } from './recipientRules.ts';
import { sayContext } from './sayContext.ts';
import type { MissingAnswer, MissingWhy } from './sharingDecision.ts';

/** Why it may not be shared, in finished sentences; a refusal without who refused. */
export function sayWhyNot(
  world: CaseOnDay,
  youth: ChildOnDay,
  decisions: readonly PurposeDecision[],
  described: readonly MissingAnswer[],
  recipient: Recipient,
): readonly string[] {
  const open = decisions.filter(({ isGiven }) => !isGiven);
  const sentences = open.flatMap((decision) => [
    ...(decision.stop === null ? [] : [sayStop(world, decision.stop)]),
    ...sayMissing(world, youth, decision.missing, recipient, decision.code),
    ...sayContext(world, youth, decision, recipient),
    ...sayInReview(world, decision.missing),
  ]);
  const [first] = decisions;
  const own = first === undefined ? [] : sayMissing(world, youth, described, recipient, first.code);
  return [...new Set([...sentences, ...own])];
}

/** That a no may only be there because two copies were merged, without whose it is. */
function sayInReview(
  { analysis, options: { inReview } }: CaseOnDay,
  missing: readonly MissingAnswer[],
): readonly string[] {
  const isOpen = analysis.consent.some(
    ({ id, participant }) =>
      inReview?.has(id) === true &&
      missing.some((one) => isRefusal(one) && one.participant === participant),
  );
  return isOpen ? [nl.inReview] : [];
}

/** Why a purpose stays closed, whoever says yes. */
export function sayStop(
  world: CaseOnDay,
  { why, person }: { readonly why: StopWhy; readonly person: EntityId | null },
): string {
  const text = nl.stops[why];
  return typeof text === 'string' ? text : text(person === null ? '' : personName(world, person));
}

export function sayRecipientProblem(
  world: CaseOnDay,
  why: RecipientWhy,
  { participant, name }: Recipient,
): string {
  const text = nl.recipients[why];
  if (typeof text === 'string') return text;
  return text(participant === null ? name : personName(world, participant));
}

/** Which answers are not there or do not count, one sentence for each reason. */
export function sayMissing(
  world: CaseOnDay,
  youth: ChildOnDay,
  missing: readonly MissingAnswer[],
  recipient: Recipient,
  code: PurposeDecision['code'],
): readonly string[] {
  const whys = [...new Set(missing.map(({ why }) => why))];
  return whys.flatMap((why) => {
    const people = missing.filter((one) => one.why === why);
    const [first] = people;
    if (first === undefined) return [];
    const purpose = nl.purpose(purposeWords(first.purpose));
    const names = people.map(({ participant }) => personName(world, participant));
    const ended = people.map(({ participant }) => {
      const standing = standingOf(world, youth, code, participant, recipient);
      return standing.isYes ? null : standing.on;
    });
    const on = ended.find((day) => day !== null) ?? null;
    if (isRefusal({ why })) return sayRefusal(world, why, names, purpose, on);
    return sayOther(
      youth,
      why,
      names,
      purpose,
      on,
      ended,
      recipient.name || recipient.organisation,
    );
  });
}

function sayRefusal(
  world: CaseOnDay,
  why: MissingWhy,
  names: readonly string[],
  purpose: string,
  on: string | null,
): readonly string[] {
  const general = why === 'withdrawn' ? nl.withdrawn(purpose, on) : nl.refused(purpose);
  if (world.options.showRefusals !== true) return [general];
  const tell = why === 'withdrawn' ? nl.saidStop : why === 'later' ? nl.saidLater : nl.saidNo;
  return [general, ...names.map((name) => tell(name, purpose))];
}

function sayOther(
  youth: ChildOnDay,
  why: MissingWhy,
  names: readonly string[],
  purpose: string,
  on: string | null,
  ended: readonly (string | null)[],
  recipient: string,
): readonly string[] {
  switch (why) {
    case 'notAsked':
      return [nl.notAsked(names, purpose)];
    case 'undated':
      return [nl.undated(names)];
    case 'expired':
      return names.map((name, index) => nl.expired(name, ended[index] ?? null));
    case 'delivered':
      return [nl.delivered(names, on)];
    case 'birthday':
      return sayBirthday(youth, names);
    case 'authorityChanged':
      return [nl.authorityChanged(names, on)];
    case 'informationChanged':
      return [nl.informationChanged(names)];
    case 'newFacts':
      return [nl.newFacts(names)];
    case 'askedByPlacement':
      return [nl.askedByPlacement(names)];
    case 'otherRecipient':
      return [nl.otherRecipient(names, recipient)];
    case 'incapable':
      return [nl.incapable(names)];
    case 'notOwnData':
      return [nl.notOwnData(names)];
    default:
      return [];
  }
}

function sayBirthday(
  { person, lastBirthday }: ChildOnDay,
  names: readonly string[],
): readonly string[] {
  if (lastBirthday === null) return [nl.birthdayNames(names)];
  const deadline = addDays(lastBirthday.on, ownRules.birthdayGraceDays);
  const name = callingName(person);
  return [nl.birthday(name, lastBirthday.age, lastBirthday.on, deadline), nl.birthdayNames(names)];
}
