import type { Entity } from './analysis.ts';

type Round = Entity<'review'>;
type Remark = Entity<'reviewComment'>;

/** A supervisor read the whole: these rounds are counted; questions and readings are not. */
export function isSupervisionRound({ kind }: Pick<Round, 'kind'>): boolean {
  return kind === null || kind === 'review';
}

/** Somebody of the family read along. */
export function isFamilyRound({ kind }: Pick<Round, 'kind'>): boolean {
  return kind === 'family';
}

/** It was read: an answer came, or it was noted by hand without anything being sent. */
export function isBack({
  sentOn,
  returnedOn,
  verdict,
  on,
}: Pick<Round, 'sentOn' | 'returnedOn' | 'verdict' | 'on'>): boolean {
  return returnedOn !== null || verdict !== null || (sentOn === null && on !== null);
}

/** Somebody has it now. */
export function isOut(round: Pick<Round, 'sentOn' | 'returnedOn' | 'verdict' | 'on'>): boolean {
  return round.sentOn !== null && !isBack(round);
}

/** Talked over with a supervisor, by phone or at a table: nothing was sent, it was noted by hand. */
export function isByHand({
  kind,
  sentOn,
  version,
  channel,
  on,
  verdict,
}: Pick<Round, 'kind' | 'sentOn' | 'version' | 'channel' | 'on' | 'verdict'>): boolean {
  const isSent = sentOn !== null || version !== '';
  const isHeld = channel === 'together' || on !== null || verdict !== null;
  return isSupervisionRound({ kind }) && !isSent && isHeld;
}

/** A question that is written, or begun to be, and not sent. */
export function isDraft(round: Round): boolean {
  return !isOut(round) && !isBack(round) && !isByHand(round);
}

/** The day a round is told by: when it came back, else when it took place or was sent. */
export function dayOfRound(round: Pick<Round, 'sentOn' | 'returnedOn' | 'on'>): string | null {
  return round.returnedOn ?? round.on ?? round.sentOn;
}

/** Nobody did anything with it yet. What somebody finds beautiful asks for nothing. */
export function isUndecided({
  state,
  decision,
  kind,
}: Pick<Remark, 'state' | 'decision' | 'kind'>): boolean {
  return state !== 'resolved' && decision === null && kind !== 'beautiful';
}

/** The duo wants to talk about it first. */
export function isToDiscuss({ state, decision }: Pick<Remark, 'state' | 'decision'>): boolean {
  return state !== 'resolved' && decision === 'discuss';
}
