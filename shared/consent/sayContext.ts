import { isBlank } from '../analysis/prose.ts';
import { consentReasons } from '../text/nl/consentReasons.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import type { ChildOnDay } from './childOnDay.ts';
import { isRefusal, type PurposeDecision } from './decidePurpose.ts';
import type { Recipient } from './recipient.ts';
import { personName } from './sayNames.ts';
import { situationOfChild } from './situation.ts';

const nl = consentReasons.context;

/**
 * What the situation adds to a missing answer: who decides at this age and under these orders. Only
 * names those who were not asked or whose yes ended, never who refused.
 */
export function sayContext(
  world: CaseOnDay,
  youth: ChildOnDay,
  decision: PurposeDecision,
  recipient: Recipient,
): readonly string[] {
  const open = decision.missing.filter((one) => !isRefusal(one));
  if (decision.stop !== null || open.length === 0) return [];
  const { id } = youth.person;
  const name = personName(world, id);
  const isYouthOpen = open.some(({ participant }) => participant === id);
  const others = open.filter(({ participant }) => participant !== id);
  const names = others.map(({ participant }) => personName(world, participant));
  const { base, over } = situationOfChild(world, youth, decision.code);
  const age = youth.age ?? 0;
  const sentences: string[] = [];
  if (decision.code === 'T13') {
    const parent = recipient.name || recipient.organisation;
    return isYouthOpen ? [nl.parentCopy16(name, age, parent)] : [];
  }
  if (base === 1 || base === 2) {
    if (names.length > 0) sentences.push(nl.under12(name, names));
    if (!hasOpinion(world, youth, decision)) sentences.push(nl.under12Heard(name));
  }
  if (base === 3) {
    if (isYouthOpen) sentences.push(nl.youth12to15(name, age));
    else if (saidYes(decision, id) && names.length > 0) {
      sentences.push(nl.parents12to15(name, names));
    }
  }
  if ((base === 5 || base === 7) && names.length > 0) sentences.push(nl.incapable(names));
  if (base === 6 && isYouthOpen) sentences.push(nl.youth16(name, age));
  if (base === 8 && isYouthOpen) sentences.push(nl.adult(name));
  if (base === 11 && names.length > 0) sentences.push(nl.guardian(names));
  if (names.length > 0 && over.includes(10)) sentences.push(nl.transferred(names));
  else if (names.length > 0 && over.includes(9)) sentences.push(nl.supervised(names));
  if (over.includes(13)) sentences.push(nl.secure);
  const lost = youth.deciders.filter(
    ({ person, isSearchedFor }) =>
      isSearchedFor && open.some(({ participant }) => participant === person),
  );
  return [...sentences, ...lost.map(({ person }) => nl.untraceable(personName(world, person)))];
}

function saidYes(decision: PurposeDecision, id: ChildOnDay['person']['id']): boolean {
  return decision.consents.some(({ participant }) => participant === id);
}

function hasOpinion(world: CaseOnDay, youth: ChildOnDay, { code }: PurposeDecision): boolean {
  return world.analysis.consent.some(
    ({ childOpinion, participant, purpose }) =>
      !isBlank(childOpinion) &&
      purpose !== null &&
      code !== 'T12' &&
      (participant === youth.person.id ||
        youth.deciders.some(({ person }) => person === participant)),
  );
}
