import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { SharingKind } from '../analysis/exportRecord.ts';
import type { LetterKind } from '../analysis/letter.ts';
import { isBlank } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';

interface LetterRule {
  readonly kind: LetterKind;
  /** Nothing of the kind is made without a text that a person edited and approved. */
  readonly isNeeded: boolean;
}

/** The edited text a copy is made from; the other kinds are made from the analysis alone. */
const rules: Readonly<Partial<Record<SharingKind, LetterRule>>> = {
  parentSummary: { kind: 'familySummary', isNeeded: true },
  youthLetter: { kind: 'youthLetter', isNeeded: true },
  childLetter: { kind: 'childLetter', isNeeded: true },
  schoolVersion: { kind: 'schoolVersion', isNeeded: true },
  expertTeam: { kind: 'expertTeam', isNeeded: true },
  followUp: { kind: 'followUp', isNeeded: false },
  legal: { kind: 'legal', isNeeded: true },
  learning: { kind: 'learning', isNeeded: false },
};

/** The kind of text a copy is made from; null when it is made from the analysis alone. */
export function letterKindOf(kind: SharingKind): LetterKind | null {
  return rules[kind]?.kind ?? null;
}

/** Whether a copy is made from an edited text, and whether it must be. */
export function letterUse(kind: SharingKind): 'none' | 'may' | 'must' {
  const rule = rules[kind];
  if (rule === undefined) return 'none';
  return rule.isNeeded ? 'must' : 'may';
}

/** The texts of a kind of copy that fit this reader; null fits everybody. */
export function lettersFor(
  analysis: Analysis,
  kind: SharingKind,
  { participant }: { readonly participant: EntityId | null },
): readonly Entity<'letter'>[] {
  const rule = rules[kind];
  if (rule === undefined) return [];
  return analysis.letter.filter(
    (letter) =>
      letter.kind === rule.kind &&
      (letter.recipient === null || participant === null || letter.recipient === participant),
  );
}

/** Why the text does not do: it is missing or empty, is not this copy's, or nobody approved it. */
export function letterProblem(
  kind: SharingKind,
  letter: Entity<'letter'> | null,
): 'letter' | 'approval' | null {
  const rule = rules[kind];
  if (rule === undefined) return null;
  if (letter === null) return rule.isNeeded ? 'letter' : null;
  // An empty text would leave as the bare proposal.
  if (letter.kind !== rule.kind || (rule.isNeeded && isBlank(letter.text))) return 'letter';
  return letter.approvedOn === null ? 'approval' : null;
}
