import type { Analysis } from '#shared/analysis/analysis';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { roundProgress } from '../../features/review-mode/roundProgress.ts';
import type { FiguresOf } from '../../features/workspace/frame/openSession.ts';
import { formatLongDay } from '../../ui/dutchTime.ts';

const texts = reviewMode.list.states;

/** What the list says of a copy to read: where the reader is, and nothing else of it. */
export const copyFigures: FiguresOf = (caseDocument) => {
  const round = caseDocument.reviewMark?.reviewId;
  return { attention: isEntityId(round) ? stateOfCopy(caseDocument.analysis(), round) : '' };
};

/** "Nog niet begonnen", "12 opmerkingen, 31 punten bekeken" or "Antwoord gemaakt op 3 maart". */
export function stateOfCopy(analysis: Analysis, round: EntityId): string {
  const { looked, remarks } = roundProgress(analysis, round);
  const returnedOn = analysis.review.find(({ id }) => id === round)?.returnedOn ?? null;
  if (returnedOn !== null) return texts.sent(formatLongDay(returnedOn));
  return looked + remarks.length === 0 ? texts.notBegun : texts.busy(remarks.length, looked);
}
