import type { Analysis, Entity } from '../analysis/analysis.ts';
import { duoOf } from '../analysis/people.ts';
import { isBlank } from '../analysis/prose.ts';
import { isBack, isSupervisionRound } from '../analysis/roundState.ts';
import { futureAsks } from '../quality/futureDue.ts';

/** When the question about learning was asked, seen from the first conversation. */
export type AskedWhen = 'notAsked' | 'before' | 'after' | 'unknown';

/** How the analysis was made and what came of it (method.md 5.2, figures 11 to 14, 19, 20 and 24). */
export interface MakingFigures {
  /** Of the two of the duo: named here, and trained. */
  readonly duo: number;
  readonly trained: number;
  /** Rounds of a supervisor that came back. */
  readonly rounds: number;
  readonly earlierAnalysis: Entity<'cover'>['earlierAnalysis'];
  /** Sharing without names to learn from: when it was asked, and how many answered yes. */
  readonly learning: { readonly asked: AskedWhen; readonly yes: number; readonly of: number };
  /** Help that fits better, and how much of it is there. */
  readonly help: { readonly fits: number; readonly exists: number };
  /** Looks back that were held, and versions of the text that were told of. */
  readonly reviews: number;
  readonly versions: number;
  /** Life after sixteen; null while it is not due. */
  readonly hasFuture: boolean | null;
}

/** Computed from what is in the case on a day; nothing of it is kept. */
export function makingFigures(analysis: Analysis, today: string): MakingFigures {
  const { cover, review, reviewMoment, change, intervention, futurePerspective } = analysis;
  const duo = duoOf(analysis);
  const fits = intervention.filter(({ fit }) => fit === 'more');
  return {
    duo: duo.length,
    trained: duo.filter(({ isTrained }) => isTrained).length,
    rounds: review.filter((round) => isSupervisionRound(round) && isBack(round)).length,
    earlierAnalysis: cover.earlierAnalysis,
    learning: learningOf(analysis),
    help: {
      fits: fits.length,
      exists: fits.filter(({ availability }) => availability === 'exists').length,
    },
    reviews: reviewMoment.filter(
      ({ on, outcome }) => on !== null && on <= today && !isBlank(outcome),
    ).length,
    versions: change.filter(({ on }) => on !== null && on <= today).length,
    hasFuture: futureAsks(analysis, today)
      ? futurePerspective.applies === 'yes' && !isBlank(futurePerspective.nextStep)
      : null,
  };
}

function learningOf({ consent, cover }: Analysis): MakingFigures['learning'] {
  const answers = consent.filter(({ purpose }) => purpose === 'shareAnonymouslyForLearning');
  const days = answers.flatMap(({ on }) => (on === null ? [] : [on])).sort();
  const [first] = days;
  const last = new Map(
    [...answers]
      .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
      .map(({ participant, answer }) => [participant, answer]),
  );
  const yes = [...last.values()].filter((answer) => answer === 'yes').length;
  return { asked: askedWhen(answers.length, first, cover.firstConversationOn), yes, of: last.size };
}

function askedWhen(count: number, first: string | undefined, talk: string | null): AskedWhen {
  if (count === 0) return 'notAsked';
  if (first === undefined || talk === null) return 'unknown';
  return first <= talk ? 'before' : 'after';
}
