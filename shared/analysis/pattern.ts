import { defineEntity, type EntityOf } from './entity.ts';
import { choice, flag, line, mark, number, prose, ref, refs } from './fields.ts';

/** An arrow between two factors; ends may dangle after a merge and are then shown as such. */
export const link = defineEntity('link', {
  from: ref('factor'),
  to: ref('factor'),
  /** `plus`: more of one gives more of the other; `minus`: more gives less. */
  polarity: choice(['plus', 'minus']),
  /** 1 (weak) to 5 (strong). */
  strength: number(1, 5),
  delay: flag(),
  why: prose('one'),
  hypothesis: ref('hypothesis'),
  perceivedBy: refs('participant'),
});
export type Link = EntityOf<typeof link>;

/** Somebody was asked whether one factor runs on into another, and saw no arrow or did not know. */
export const pairAnswer = defineEntity('pairAnswer', {
  participant: ref('participant'),
  from: ref('factor'),
  to: ref('factor'),
  answer: choice(['no', 'unknown']),
});
export type PairAnswer = EntityOf<typeof pairAnswer>;

/** S6: a pattern the duo names; whether it reinforces or balances is computed from its links. */
export const loop = defineEntity('loop', {
  name: line(120),
  links: refs('link'),
  story: prose(),
  hypotheses: refs('hypothesis'),
  recognisedBy: refs('participant'),
  whereToBreak: prose(),
  /** What the duo says it does; computed and proposed as long as nobody chose. */
  effect: choice(['holds', 'helps']),
  /** The arrows and signs for which the story was told (`toldForOf`); empty: never told by the app. */
  toldFor: mark(2_000),
});
export type Loop = EntityOf<typeof loop>;
