import type { Analysis, Entity } from '../analysis/analysis.ts';
import { isBlank } from '../analysis/prose.ts';
import { homeSection } from '../analysis/sectionOf.ts';
import type { SectionId } from '../analysis/sections.ts';
import { caseFacts } from './caseFacts.ts';
import {
  criteria,
  criterionIds,
  type CriterionClass,
  type CriterionGroup,
  type CriterionId,
} from './criteria.ts';
import type { CriterionRule, ItemPlace, Verdict } from './criterionRule.ts';
import { doingRules } from './rules/doingRules.ts';
import { explanationRules } from './rules/explanationRules.ts';
import { factorRules } from './rules/factorRules.ts';
import { startRules } from './rules/startRules.ts';
import { storyRules } from './rules/storyRules.ts';
import { textRules } from './rules/textRules.ts';
import { voiceRules } from './rules/voiceRules.ts';

export interface CriterionResult {
  readonly id: CriterionId;
  readonly group: CriterionGroup;
  readonly class: CriterionClass;
  readonly verdict: Verdict;
  /** One or two Dutch sentences: why, or what a person must look at. */
  readonly reason: string;
  /** Where to go: a section, and the first item it is about if there is one. */
  readonly section: SectionId;
  readonly at: ItemPlace | null;
}

const rules: Readonly<Record<CriterionId, CriterionRule>> = {
  ...startRules,
  ...voiceRules,
  ...storyRules,
  ...factorRules,
  ...explanationRules,
  ...textRules,
  ...doingRules,
};

/**
 * All 42 criteria in their order, each by its own rule, as they stand on a day. There is no total:
 * the list is read, not added up.
 */
export function evaluateCriteria(analysis: Analysis, today: string): readonly CriterionResult[] {
  const facts = caseFacts(analysis, today);
  return criterionIds.map((id) => {
    const { group, class: kind, section } = criteria[id];
    const { verdict, reason, at } = rules[id](facts);
    const place = at === null ? section : homeSection(at.collection, at.id);
    return { id, group, class: kind, verdict, reason, section: place, at };
  });
}

/** Not met, or only partly: there is something left to do or to say. */
export function isOpen({ verdict }: Pick<CriterionResult, 'verdict'>): boolean {
  return verdict === 'not' || verdict === 'partly';
}

/** Why the duo goes on without a criterion; the last that was written, null when there is none. */
export function goesOnNote(analysis: Analysis, id: CriterionId): Entity<'criterionNote'> | null {
  return (
    analysis.criterionNote
      .filter(
        ({ criterion, kind, text }) => criterion === id && kind === 'goesOn' && !isBlank(text),
      )
      .at(-1) ?? null
  );
}

/** What stands in the way of sharing: blocking, open, and without a written reason. */
export function blockers(
  results: readonly CriterionResult[],
  analysis: Analysis,
): readonly CriterionResult[] {
  return results.filter(
    (result) =>
      result.class === 'blocking' && isOpen(result) && goesOnNote(analysis, result.id) === null,
  );
}
