import type { Analysis } from '#shared/analysis/analysis';
import { isEntityId, type EntityId } from '#shared/base/ids';
import { lastSentAt } from '#shared/casedoc/exchangeLog';
import { reviewMode } from '#shared/text/nl/reviewMode';
import { roundProgress } from '../../features/review-mode/roundProgress.ts';
import type { FiguresOf } from '../../features/workspace/frame/openSession.ts';
import { formatLongDay, isoDayOf } from '../../ui/dutchTime.ts';
import type { OpenCase } from '../../vault/unlockedWorkplace.ts';

const texts = reviewMode.list.states;

/** What the list says of a copy to read: where the reader is, and nothing else of it. */
export function copyFigures({ desk }: Pick<OpenCase, 'desk'>): FiguresOf {
  return (caseDocument) => {
    const round = caseDocument.reviewMark?.reviewId;
    if (!isEntityId(round)) return {};
    return { attention: stateOfCopy(caseDocument.analysis(), round, lastSentAt(desk)) };
  };
}

/**
 * "Nog niet begonnen", "12 opmerkingen, 31 punten bekeken" or "Antwoord gemaakt op 3 maart";
 * `sentAt` in milliseconds since 1970.
 */
export function stateOfCopy(analysis: Analysis, round: EntityId, sentAt: number | null): string {
  const { looked, remarks } = roundProgress(analysis, round);
  if (sentAt !== null) {
    const day = formatLongDay(isoDayOf(sentAt));
    const isMore = remarks.some(({ at }) => at !== null && at > sentAt);
    return isMore ? texts.sentAndMore(day) : texts.sent(day);
  }
  return looked + remarks.length === 0 ? texts.notBegun : texts.busy(remarks.length, looked);
}
