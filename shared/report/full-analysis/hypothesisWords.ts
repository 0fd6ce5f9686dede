import type { Entity } from '../../analysis/analysis.ts';
import { reportThinking } from '../../text/nl/reportThinking.ts';
import { reportWords } from '../../text/nl/reportWords.ts';
import { optionWords, stepWord } from '../optionWords.ts';

const text = reportThinking.hypotheses;
type Hypothesis = Entity<'hypothesis'>;

/** "Waardoor houdt het aan?" */
export function question({ kind }: Hypothesis): string {
  return kind === null ? reportWords.noQuestion : optionWords.question[kind];
}

/** "deels bevestigd" */
export function standing({ status }: Hypothesis): string {
  return status === null ? reportWords.noStatus : optionWords.status[status];
}

/** "redelijk zeker (4 van 5)"; for a rejected one how sure we are that it is not so. */
export function certainty({ confidence, status }: Hypothesis): string {
  const words = stepWord(reportWords.certain, confidence);
  if (words === null || confidence === null) return reportWords.notCertain;
  return status === 'rejected'
    ? text.certainNot(words, confidence)
    : text.certain(words, confidence);
}
