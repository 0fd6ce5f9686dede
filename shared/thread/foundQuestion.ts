import { nameOf } from '../analysis/entityNames.ts';
import type { ListName } from '../analysis/collectionNames.ts';
import { phases } from '../analysis/process.ts';
import type { EntityId } from '../base/ids.ts';
import { calledOr, type CaseFacts } from '../quality/caseFacts.ts';
import type { ItemPlace } from '../quality/criterionRule.ts';
import { questionWords } from '../text/nl/questionWords.ts';
import type { QuestionId } from './questionKinds.ts';

/** A question as a rule finds it, before its words are filled in. */
export interface FoundQuestion {
  readonly id: QuestionId;
  readonly at?: ItemPlace | null;
  readonly people?: readonly EntityId[];
  readonly slots?: Readonly<Record<string, string>>;
}

/** The name of the youth, or a word that fits every sentence. */
export function youthName({ youth }: CaseFacts): string {
  return youth === null ? questionWords.somebody : calledOr(youth, questionWords.somebody);
}

export function ownerIds({ youth, parents }: CaseFacts): readonly EntityId[] {
  return [...(youth === null ? [] : [youth.id]), ...parents.map(({ id }) => id)];
}

export function youthIds({ youth }: CaseFacts): readonly EntityId[] {
  return youth === null ? [] : [youth.id];
}

/** A question about one item, with its name in one slot. */
export function about(
  facts: CaseFacts,
  id: QuestionId,
  collection: ListName,
  item: { readonly id: EntityId },
  slot: string,
  rest: Pick<FoundQuestion, 'people' | 'slots'> = {},
): FoundQuestion {
  return {
    id,
    at: { collection, id: item.id },
    people: rest.people ?? [],
    slots: { [slot]: nameOf(facts.analysis, collection, item.id), ...rest.slots },
  };
}

type Part = 'story' | 'explanation' | 'doing';

const DUE_FROM: Readonly<Record<Part, (typeof phases)[number]>> = {
  story: 'ordering',
  explanation: 'analysing',
  doing: 'enriching',
};

/** Whether what is missing altogether in a part is asked yet: it has begun, or its time has come. */
export function isAsked(facts: CaseFacts, part: Part, ...begun: readonly number[]): boolean {
  const { phase } = facts.analysis.process;
  const isTime = phase !== null && phases.indexOf(phase) >= phases.indexOf(DUE_FROM[part]);
  return isTime || begun.some((count) => count > 0);
}
