import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { HypothesisStatus } from '../analysis/hypothesis.ts';
import { youthOf } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import { patternTelling as text } from '../text/nl/patternTelling.ts';
import { proposedEffect, type LoopEffect } from './loopEffect.ts';
import { loopShape, type LoopKind, type LoopShape } from './loopShape.ts';
import { namedLoop } from './namedLoop.ts';
import { tellHints, type TellHint } from './tellHints.ts';
import { tellingOf, type Telling } from './tellForms.ts';
import {
  arrowSentences,
  reverseSentence,
  roomFor,
  unknownSentences,
  type TellStep,
} from './tellSentences.ts';

export interface TellOptions {
  /** What the duo says it does; left out or null: what its loop says, else what is proposed. */
  readonly effect?: LoopEffect | null;
}

export interface ToldLoop {
  readonly kind: LoopKind;
  readonly effect: LoopEffect | null;
  /** How sure the duo is, by the weakest hypothesis below it; stands before the sentences. */
  readonly lead: string;
  /** Three to five; fewer for a row of one arrow, none without arrows or with seven or more. */
  readonly sentences: readonly string[];
  /** "Het werkt ook de andere kant op", for the talk about where to begin; not part of the story. */
  readonly reverse: string | null;
  /** For the duo, never for the family. */
  readonly hints: readonly TellHint[];
}

const MOST_ARROWS = 6;

/**
 * Tells the circle (or row) that these arrows make, whatever their order: from the arrow that the
 * youth sees, else from the first in the list of arrows. Follows the rules of the method pack.
 */
export function tellLoop(
  analysis: Analysis,
  links: readonly EntityId[],
  { effect = null }: TellOptions = {},
): ToldLoop {
  const arrows = analysis.link.filter(({ id }) => links.includes(id));
  const factors = new Map(analysis.factor.map((factor) => [factor.id, factor]));
  const shape = loopShape(arrows, (id) => factors.has(id));
  const steps = startingRight(analysis, shape.kind, stepsOf(analysis, shape));
  const named = namedLoop(analysis, links);
  const passed = steps.flatMap(({ from }) => factors.get(from.id) ?? []);
  const does = effect ?? named?.effect ?? proposedEffect(shape.kind, passed);
  const told = { steps, kind: shape.kind, effect: does };
  return {
    kind: shape.kind,
    effect: does,
    lead: text.lead[
      steps.filter(isUnknown).length > 1 ? 'open' : sureness(analysis, arrows, named)
    ],
    sentences: sentencesOf(told),
    reverse: reverseOf(told),
    hints: tellHints(analysis, shape, steps, MOST_ARROWS),
  };
}

interface Told {
  readonly steps: readonly TellStep[];
  readonly kind: LoopKind;
  readonly effect: LoopEffect | null;
}

function sentencesOf({ steps, kind, effect }: Told): readonly string[] {
  if (steps.length === 0 || steps.length > MOST_ARROWS) return [];
  const isClosed = kind !== 'chain';
  const unknown = steps.filter(isUnknown).length;
  if (unknown > 1) return unknownSentences(steps, isClosed);
  const understandable =
    unknown > 0 || steps.length > 4 ? null : makesUnderstandable(steps, isClosed);
  const arrows = arrowSentences(steps, isClosed, roomFor(understandable !== null));
  const closing = closingOf(kind, effect);
  return [...arrows, ...(understandable === null ? [] : [understandable]), closing].slice(0, 5);
}

function closingOf(kind: LoopKind, effect: LoopEffect | null): string {
  if (kind === 'chain' || kind === 'unknown') return text.closing[kind];
  return text.closing[kind][effect ?? 'holds'];
}

function reverseOf({ steps, kind, effect }: Told): string | null {
  const [first] = steps;
  const isStuck = kind === 'reinforcing' && effect === 'holds' && steps.length <= MOST_ARROWS;
  return first === undefined || !isStuck ? null : reverseSentence(first);
}

/** A parent first, then the help itself: what adults do needs it most. */
const first = ['family', 'careSystem', 'environment', 'society', 'youth', null] as const;

function makesUnderstandable(steps: readonly TellStep[], isClosed: boolean): string | null {
  const passed = steps.map(({ from }) => from);
  const end = steps.at(-1)?.to;
  const all: readonly Telling[] = isClosed || end === undefined ? passed : [...passed, end];
  for (const level of first) {
    const found = all.find((one) => one.level === level && one.understandable !== null);
    if (found !== undefined) return found.understandable;
  }
  return null;
}

function stepsOf(analysis: Analysis, { steps }: LoopShape): readonly TellStep[] {
  return steps.flatMap(({ factor, arrow }) => {
    const from = tellingOf(analysis, factor);
    const to = arrow?.to == null ? null : tellingOf(analysis, arrow.to);
    if (arrow === null || from === null || to === null) return [];
    return [{ arrow: arrow.id, from, to, sign: arrow.polarity, delay: arrow.delay }];
  });
}

/** A circle with one unknown sign is turned so that this arrow comes last. */
function startingRight(
  analysis: Analysis,
  kind: LoopKind,
  steps: readonly TellStep[],
): readonly TellStep[] {
  if (kind === 'chain') return steps;
  const unknown = steps.flatMap((step, index) => (isUnknown(step) ? [index] : []));
  if (unknown.length === 1) return turnedTo(steps, (unknown[0] ?? 0) + 1);
  const youth = youthOf(analysis)?.id;
  const inCircle = analysis.link.filter(({ id }) => steps.some(({ arrow }) => arrow === id));
  const seen = inCircle.find(({ perceivedBy }) => perceivedBy.some((id) => id === youth));
  const start = (seen ?? inCircle[0])?.id;
  return turnedTo(
    steps,
    steps.findIndex(({ arrow }) => arrow === start),
  );
}

function turnedTo(steps: readonly TellStep[], start: number): readonly TellStep[] {
  return [...steps.slice(start), ...steps.slice(0, start)];
}

function isUnknown({ sign }: TellStep): boolean {
  return sign === null;
}

const byStatus = {
  open: 'open',
  testing: 'testing',
  adjusted: 'testing',
  partlySupported: 'partlySupported',
  supported: 'supported',
  rejected: 'rejected',
} as const satisfies Readonly<Record<HypothesisStatus, keyof typeof text.lead>>;
const weakestFirst = ['open', 'testing', 'partlySupported', 'supported', 'rejected'] as const;

/** The weakest hypothesis counts; rejected ones only when there are no others. */
function sureness(
  analysis: Analysis,
  arrows: readonly Entity<'link'>[],
  named: Entity<'loop'> | null,
): keyof typeof text.lead {
  const ids = new Set([
    ...arrows.map(({ hypothesis }) => hypothesis),
    ...(named?.hypotheses ?? []),
  ]);
  const found = analysis.hypothesis
    .filter(({ id }) => ids.has(id))
    .map(({ status }) => byStatus[status ?? 'open']);
  return weakestFirst.find((status) => found.includes(status)) ?? 'open';
}
