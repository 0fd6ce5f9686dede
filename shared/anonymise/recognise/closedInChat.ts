import { wordClass } from '../wordClass.ts';

/** Words that are no name in a chat without capitals, wherever they stand. */
export const CLOSED_IN_CHAT =
  wordClass.stop |
  wordClass.verb |
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.pronoun |
  wordClass.determiner |
  wordClass.common;
