import type { Analysis } from '#shared/analysis/analysis';
import { callingName, personById } from '#shared/analysis/people';
import {
  dayOfRound,
  isBack,
  isByHand,
  isOut,
  isSupervisionRound,
  isToDiscuss,
  isUndecided,
} from '#shared/analysis/roundState';
import type { EntityId } from '#shared/base/ids';
import { rounds } from '#shared/text/nl/rounds';
import { formatLongDay } from '../../ui/dutchTime.ts';
import type { Round } from './roundParts.ts';

const texts = rounds.list;

/** Who reads for the duo: the whole and short questions. What the family reads stands elsewhere. */
export function supervisorRounds({ review }: Analysis): readonly Round[] {
  return review
    .filter((round) => isSupervisionRound(round) || round.kind === 'question')
    .map((round, index) => ({ round, index, day: dayOfRound(round) }))
    .sort((a, b) => {
      // What is not sent yet is the newest of all.
      const left = a.day ?? '9999-12-31';
      const right = b.day ?? '9999-12-31';
      return right.localeCompare(left) || b.index - a.index;
    })
    .map(({ round }) => round);
}

export function roundName(round: Round): string {
  if (round.round === null && isByHand(round)) return texts.spoken;
  return texts.kinds[round.kind ?? 'review'](round.round ?? 1);
}

/** How a round stands, in words. */
export function roundState(round: Round, today: string): string {
  const { verdict, expiresOn } = round;
  if (isByHand(round) && verdict === null) return texts.states.spoken;
  if (isBack(round)) return verdict === null ? texts.states.back : texts.states[verdict];
  if (!isOut(round)) return texts.states.draft;
  if (expiresOn === null) return texts.states.outNoEnd;
  return expiresOn < today ? texts.states.late : texts.states.out(formatLongDay(expiresOn));
}

/** Remarks of a round that ask for something still. */
export function openCount({ reviewComment }: Analysis, round: EntityId): number {
  return reviewComment.filter(
    (remark) => remark.review === round && (isUndecided(remark) || isToDiscuss(remark)),
  ).length;
}

/** Who read or reads it; empty when nobody is named. */
export function readerName(analysis: Analysis, { reader, by }: Round): string {
  if (reader.trim() !== '') return reader.trim();
  const person = personById(analysis, by);
  return person === null ? '' : person.name.trim() || callingName(person);
}
