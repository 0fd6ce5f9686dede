import type { Analysis, Entity } from '../analysis/analysis.ts';
import { isBlank } from '../analysis/prose.ts';

/** Explanations that people gave themselves and that no hypothesis was made of; the youth first. */
export function untestedExplanations(analysis: Analysis): readonly Entity<'helpRequest'>[] {
  const tested = new Set(analysis.hypothesis.map((item) => item.fromOwnExplanation));
  const youth = new Set(
    analysis.participant.filter(({ role }) => role === 'youth').map(({ id }) => id),
  );
  const open = analysis.helpRequest.filter(
    (request) => !isBlank(request.ownExplanation) && !tested.has(request.id),
  );
  const isOfYouth = ({ participant }: Entity<'helpRequest'>) =>
    participant !== null && youth.has(participant);
  return [...open.filter(isOfYouth), ...open.filter((request) => !isOfYouth(request))];
}
