import type { Analysis, Entity } from '../analysis/analysis.ts';
import { firstLine } from '../analysis/entityNames.ts';
import { hypothesisKinds, type HypothesisKind } from '../analysis/hypothesis.ts';
import type { EntityId } from '../base/ids.ts';

/** What stands on the card of a hypothesis besides its words. */
export interface HypothesisTally {
  readonly pro: number;
  readonly contra: number;
  readonly recognise: number;
  readonly partly: number;
  readonly not: number;
}

/** For and against, and who recognises it. */
export function hypothesisTally(analysis: Analysis, id: EntityId): HypothesisTally {
  const evidence = analysis.evidence.filter(({ hypothesis }) => hypothesis === id);
  const answers = analysis.position.filter(({ hypothesis }) => hypothesis === id);
  const of = (answer: Entity<'position'>['agrees']) =>
    answers.filter(({ agrees }) => agrees === answer).length;
  return {
    pro: evidence.filter(({ side }) => side === 'for').length,
    contra: evidence.filter(({ side }) => side === 'against').length,
    recognise: of('yes'),
    partly: of('partly'),
    not: of('no'),
  };
}

export interface HypothesisGroup {
  /** Null: the kind is not chosen yet. */
  readonly kind: HypothesisKind | null;
  readonly hypotheses: readonly Entity<'hypothesis'>[];
}

export interface GroupedHypotheses {
  /** Every kind, also an empty one: it asks; "no kind" only when there are any. */
  readonly groups: readonly HypothesisGroup[];
  /** They stay in sight, so that nobody has to think of them again. */
  readonly rejected: readonly Entity<'hypothesis'>[];
}

/** Every hypothesis once: by its kind, and what was rejected apart. */
export function groupHypotheses(analysis: Analysis): GroupedHypotheses {
  const standing = analysis.hypothesis.filter(({ status }) => status !== 'rejected');
  const kinds: readonly (HypothesisKind | null)[] = [...hypothesisKinds, null];
  return {
    groups: kinds
      .map((kind) => ({ kind, hypotheses: standing.filter((item) => item.kind === kind) }))
      .filter(({ kind, hypotheses }) => kind !== null || hypotheses.length > 0),
    rejected: analysis.hypothesis.filter(({ status }) => status === 'rejected'),
  };
}

/** Why a hypothesis was rejected: its result, else what pleads against it; empty when nobody said. */
export function reasonOfRejection(analysis: Analysis, item: Entity<'hypothesis'>): string {
  const result = firstLine(item.result);
  if (result !== '') return result;
  const against = analysis.evidence.find(
    ({ hypothesis, side, text }) =>
      hypothesis === item.id && side === 'against' && firstLine(text) !== '',
  );
  return against === undefined ? '' : firstLine(against.text);
}
