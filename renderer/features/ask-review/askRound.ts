import type { Analysis } from '#shared/analysis/analysis';
import { isDraft, isSupervisionRound } from '#shared/analysis/roundState';
import { isBlank } from '#shared/analysis/prose';
import type { EntityId } from '#shared/base/ids';
import { noteInCase, openCaseStore } from '../../state/openCaseStore.ts';
import type { AskKind } from './askReviewStore.ts';

/** A question to a supervisor, or an exercise that two rate apart. */
type RoundKind = AskKind | 'learning';

/**
 * The question that was begun and not sent, else a new one in the case, so that nothing typed is
 * lost; null when the case takes no changes.
 */
export function beginRound(kind: RoundKind): EntityId | null {
  const state = openCaseStore.getState();
  if (state === null || state.caseDocument.isReadOnly) return null;
  const known = state.analysis.review.find((round) => round.kind === kind && isDraft(round));
  if (known !== undefined) return known.id;
  let made: EntityId | null = null;
  noteInCase('review.ask', (writer) => {
    made = writer.add('review', { kind, round: nextNumber(state.analysis, kind) });
  });
  return made;
}

/** A question nobody wrote a word of leaves no trace. */
export function dropIfBlank(round: EntityId): void {
  const found = openCaseStore.getState()?.analysis.review.find(({ id }) => id === round);
  if (found === undefined || !isDraft(found) || !isBlank(found.question)) return;
  noteInCase('review.drop', (writer) => {
    writer.remove('review', round);
  });
}

/** Rounds about the whole are counted; short questions have a row of their own. */
function nextNumber({ review }: Analysis, kind: RoundKind): number {
  const alike = review.filter((round) =>
    kind === 'review' ? isSupervisionRound(round) : round.kind === kind,
  );
  return Math.max(0, ...alike.map(({ round }) => round ?? 0)) + 1;
}
