import type { Analysis } from '../analysis/analysis.ts';
import { homeSection } from '../analysis/sectionOf.ts';
import { sectionIds, type SectionId } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import { caseFacts } from '../quality/caseFacts.ts';
import type { CriterionId } from '../quality/criteria.ts';
import type { ItemPlace } from '../quality/criterionRule.ts';
import type { FoundQuestion } from './foundQuestion.ts';
import { questionKinds, questionTexts, type QuestionId } from './questionKinds.ts';
import { doingQuestions } from './questions/doingQuestions.ts';
import { explanationQuestions } from './questions/explanationQuestions.ts';
import { startQuestions } from './questions/startQuestions.ts';
import { storyQuestions } from './questions/storyQuestions.ts';
import { unsupportedQuestions } from './questions/unsupportedQuestions.ts';

/** Something to ask, found by a rule. It asks; it never judges or blocks. */
export interface OpenQuestion {
  readonly id: QuestionId;
  readonly criterion: CriterionId | null;
  readonly section: SectionId;
  /** The item it is about; null when something is missing altogether. */
  readonly at: ItemPlace | null;
  /** Whom to ask; empty: the duo thinks about it together. */
  readonly people: readonly EntityId[];
  readonly text: string;
  readonly help: string;
  readonly isLoose: boolean;
}

/** Everything that is still to be asked, in the order of the sections. */
export function openQuestions(analysis: Analysis, today: string): readonly OpenQuestion[] {
  const facts = caseFacts(analysis, today);
  const found = [
    ...startQuestions(facts),
    ...storyQuestions(facts),
    ...explanationQuestions(facts),
    ...doingQuestions(facts),
    ...unsupportedQuestions(facts),
  ].map(worded);
  return sectionIds.flatMap((section) => found.filter((question) => question.section === section));
}

/** What hangs loose: tied to nothing, or held by nothing. */
export function looseEnds(analysis: Analysis, today: string): readonly OpenQuestion[] {
  return openQuestions(analysis, today).filter(({ isLoose }) => isLoose);
}

function worded({ id, at = null, people = [], slots = {} }: FoundQuestion): OpenQuestion {
  const { criterion, section, isLoose } = questionKinds[id];
  const { text, help } = questionTexts[id];
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/gu, (whole, slot: string) => slots[slot] ?? whole);
  return {
    id,
    criterion,
    section: at === null ? section : homeSection(at.collection, at.id),
    at,
    people,
    text: fill(text),
    help: fill(help),
    isLoose,
  };
}
