import type { EntityId } from '#shared/base/ids';
import type { CriterionId } from '#shared/quality/criteria';
import { editRemarks, openCaseStore } from '../../state/openCaseStore.ts';
import type { Judgement } from './roundProgress.ts';

/** Writes what a reader finds of one criterion in one round; null takes the judgement back. */
export function judge(round: EntityId, criterion: CriterionId, judgement: Judgement | null): void {
  if (judgement === null && judgementId(round, criterion) === null) return;
  editRemarks('criterion.judge', (writer) => {
    const id =
      judgementId(round, criterion) ??
      writer.add('criterionJudgement', { review: round, criterion });
    writer.set('criterionJudgement', id, { judgement });
  });
}

/** Writes the note with a criterion; the judgement stays as it is. */
export function noteCriterion(round: EntityId, criterion: CriterionId, note: string): void {
  if (note.trim() === '' && judgementId(round, criterion) === null) return;
  editRemarks('criterion.note', (writer) => {
    const id =
      judgementId(round, criterion) ??
      writer.add('criterionJudgement', { review: round, criterion });
    writer.setText('criterionJudgement', id, 'note', note);
  });
}

/** Writes what the reader finds of the whole. */
export function judgeWhole(round: EntityId, judgement: string): void {
  editRemarks('review.judgement', (writer) => {
    writer.setText('review', round, 'judgement', judgement);
  });
}

/** How the round ends, as the reader sees it. */
export function setVerdict(round: EntityId, verdict: 'returned' | 'approved'): void {
  editRemarks('review.verdict', (writer) => {
    writer.set('review', round, { verdict });
  });
}

/** The last one written counts, as it is shown. */
function judgementId(round: EntityId, criterion: CriterionId): EntityId | null {
  const entries = openCaseStore.getState()?.analysis.criterionJudgement ?? [];
  const own = entries.filter((entry) => entry.review === round && entry.criterion === criterion);
  return own.at(-1)?.id ?? null;
}
