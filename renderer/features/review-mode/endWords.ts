import { reviewMode } from '#shared/text/nl/reviewMode';

/** How the end of a round is called, by its kind: on its button and among the commands. */
export const endWords = {
  review: reviewMode.bar.finish,
  family: reviewMode.bar.finish,
  question: reviewMode.bar.answer,
  learning: reviewMode.finish.titles.learning,
} as const;
