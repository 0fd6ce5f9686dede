import type { Entity } from '../../analysis/analysis.ts';
import { isBlank } from '../../analysis/prose.ts';
import type { CaseFacts, Person } from '../caseFacts.ts';

/** Family that was spoken with. */
export function familyThatTookPart(facts: CaseFacts): readonly Person[] {
  return facts.family.filter(
    ({ id }) =>
      facts.meetingsWith(id).some(({ kind }) => kind !== 'duoWork') ||
      requestsOf(facts, id).length > 0,
  );
}

/** Family that took part without one sentence in the own words. */
export function withoutOwnWords(facts: CaseFacts): readonly Person[] {
  const { analysis } = facts;
  return familyThatTookPart(facts).filter(
    ({ id }) =>
      requestsOf(facts, id).every(({ ownWords }) => isBlank(ownWords)) &&
      !analysis.quote.some(({ participant, words }) => participant === id && !isBlank(words)),
  );
}

/** Requests without a wish or without how much it weighs. */
export function requestsWithoutWish({ analysis }: CaseFacts): readonly Entity<'helpRequest'>[] {
  return analysis.helpRequest.filter(({ wish, priority }) => isBlank(wish) || priority === null);
}

export type Differences = 'seen' | 'allAgree' | 'notAsked';

/** Whether differences of opinion are in sight. */
export function differences(facts: CaseFacts): Differences {
  const answers = facts.analysis.position.map(({ agrees }) => agrees);
  if (answers.some((agrees) => agrees === 'partly' || agrees === 'no')) return 'seen';
  if (facts.hasLooked('K12')) return 'seen';
  return answers.some((agrees) => agrees === 'yes') ? 'allAgree' : 'notAsked';
}

/** What people think themselves that it comes from, and that is no hypothesis yet. */
export function untestedExplanations({ analysis }: CaseFacts): readonly Entity<'helpRequest'>[] {
  const tested = new Set(analysis.hypothesis.map(({ fromOwnExplanation }) => fromOwnExplanation));
  return analysis.helpRequest.filter(
    ({ id, ownExplanation }) => !isBlank(ownExplanation) && !tested.has(id),
  );
}

/** Turning points of which nobody wrote what they meant. */
export function eventsWithoutMeaning({ analysis }: CaseFacts): readonly Entity<'lifeEvent'>[] {
  return analysis.lifeEvent.filter(
    ({ crucialFor, meaning }) => crucialFor.length > 0 && isBlank(meaning),
  );
}

function requestsOf({ analysis }: CaseFacts, person: Person['id']) {
  return analysis.helpRequest.filter(({ participant }) => participant === person);
}
