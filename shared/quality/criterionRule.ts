import type { ListName } from '../analysis/collectionNames.ts';
import type { EntityId } from '../base/ids.ts';
import type { CaseFacts } from './caseFacts.ts';
import type { CriterionId } from './criteria.ts';

/** `notByProgram`: only a person can say; the reason tells what to look at. */
export const verdicts = ['met', 'partly', 'not', 'notApplicable', 'notByProgram'] as const;
export type Verdict = (typeof verdicts)[number];

/** One item to look at; where it is shown follows from its collection. */
export interface ItemPlace {
  readonly collection: ListName;
  readonly id: EntityId;
}

/** What a rule finds: the verdict, why in Dutch, and the first item it is about. */
export interface Finding {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly at: ItemPlace | null;
}

export type CriterionRule = (facts: CaseFacts) => Finding;
export type Rules<Id extends CriterionId> = Readonly<Record<Id, CriterionRule>>;

export function found(verdict: Verdict, reason: string, at: ItemPlace | null = null): Finding {
  return { verdict, reason, at };
}

/** All, some or none of a number of things: met, partly or not. */
export function share(good: number, all: number): 'met' | 'partly' | 'not' {
  if (good === all && all > 0) return 'met';
  return good > 0 ? 'partly' : 'not';
}

/** The first of a list as a place; null when there is none. */
export function placeOfFirst(
  collection: ListName,
  items: readonly { readonly id: EntityId }[],
): ItemPlace | null {
  const [first] = items;
  return first === undefined ? null : { collection, id: first.id };
}
