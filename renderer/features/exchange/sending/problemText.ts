import { nl } from '#shared/text/nl';
import { exchange } from '#shared/text/nl/exchange';
import type { SendProblem } from './sendActions.ts';

/** What to say when no file was made. */
export function problemText(problem: SendProblem): string {
  switch (problem) {
    case 'disk-full':
    case 'too-short':
    case 'timeout':
    case 'disk-error':
      return nl.errors.keep[problem];
    default:
      return exchange.problems[problem];
  }
}
