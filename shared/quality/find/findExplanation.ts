import type { Analysis, Entity } from '../../analysis/analysis.ts';
import { isBlank, plainText } from '../../analysis/prose.ts';
import { testRemark } from '../../hypotheses/testOrder.ts';
import { loopShape, type LoopKind } from '../../pattern/loopShape.ts';
import { diagnosisAsCause, explainingWords } from '../../text/nl/findWords.ts';
import type { CaseFacts, Person } from '../caseFacts.ts';
import { owners } from './findStart.ts';

/** The four questions an explanation answers (method.md 1). */
export const fourKinds = ['origin', 'maintaining', 'aggravating', 'reducing'] as const;

const WEEKS_UNTIL_RESULT_DAYS = 21;
const DAY_MS = 86_400_000;

/** Hypotheses that say how one thing leads to another. */
export function explaining({ analysis }: CaseFacts): readonly Entity<'hypothesis'>[] {
  return analysis.hypothesis.filter(({ text }) => explainingWords.test(plainText(text)));
}

/** The loops that really come round, with what kind they are. */
export function closedLoops(
  analysis: Analysis,
): readonly { readonly loop: Entity<'loop'>; readonly kind: Exclude<LoopKind, 'chain'> }[] {
  const links = new Map(analysis.link.map((link) => [link.id, link]));
  const factors = new Set(analysis.factor.map(({ id }) => id));
  return analysis.loop.flatMap((loop) => {
    const arrows = loop.links.flatMap((id) => links.get(id) ?? []);
    const { kind } = loopShape(arrows, (id) => factors.has(id));
    return kind === 'chain' ? [] : [{ loop, kind }];
  });
}

/** Factors that are in no hypothesis and on no arrow, and that no lead is about. */
export function looseFactors({ analysis }: CaseFacts): readonly Entity<'factor'>[] {
  const used = new Set([
    ...analysis.hypothesis.flatMap(({ factors }) => factors),
    ...analysis.link.flatMap(({ from, to }) => [from, to]),
    ...analysis.lead.flatMap(({ factors }) => factors),
  ]);
  return analysis.factor.filter(({ id }) => !used.has(id));
}

/** The kinds of explanation that have no hypothesis. */
export function missingKinds({ analysis }: CaseFacts) {
  const kinds = new Set(analysis.hypothesis.map(({ kind }) => kind));
  return fourKinds.filter((kind) => !kinds.has(kind));
}

/** Evidence that says neither who, nor which source, nor which event. */
export function evidenceWithoutSource({ analysis }: CaseFacts): readonly Entity<'evidence'>[] {
  const exists = existing(analysis);
  return analysis.evidence.filter(
    ({ from, source, lifeEvent }) => !exists(from) && !exists(source) && !exists(lifeEvent),
  );
}

/** What one hypothesis still lacks as an explanation that was tested. */
export interface HypothesisGaps {
  readonly hypothesis: Entity<'hypothesis'>;
  readonly lacksFor: boolean;
  readonly lacksAgainst: boolean;
  readonly lacksSource: boolean;
  readonly lacksStatus: boolean;
  readonly lacksPrediction: boolean;
  readonly lacksResult: boolean;
  /** What came of it was seen before the prediction was written. */
  readonly isPredictedAfter: boolean;
  /** Youth and parents whose answer is not known. */
  readonly notAsked: readonly Person[];
}

export function hypothesisGaps(facts: CaseFacts): readonly HypothesisGaps[] {
  const loose = new Set(evidenceWithoutSource(facts).map(({ id }) => id));
  const people = owners(facts);
  return facts.analysis.hypothesis.map((hypothesis) => {
    const evidence = facts.evidenceOf(hypothesis.id);
    const positions = facts.positionsOf(hypothesis.id);
    const has = (side: 'for' | 'against') => evidence.some((piece) => piece.side === side);
    const { status } = hypothesis;
    return {
      hypothesis,
      lacksFor: !has('for'),
      lacksAgainst: !has('against'),
      lacksSource: evidence.some(({ id }) => loose.has(id)),
      lacksStatus: status === null || (status === 'open' && has('for') && has('against')),
      lacksPrediction: isBlank(hypothesis.prediction),
      lacksResult: isBlank(hypothesis.result),
      isPredictedAfter: testRemark(hypothesis) === 'resultFirst',
      notAsked: people.filter(({ id }) => {
        const agrees = positions.get(id)?.agrees ?? 'unknown';
        return agrees === 'unknown';
      }),
    };
  });
}

/** Predictions of more than three weeks ago of which nobody wrote what was seen. */
export function overduePredictions(
  facts: CaseFacts,
): readonly { readonly hypothesis: Entity<'hypothesis'>; readonly since: string }[] {
  const { establishedOn } = facts.analysis.cover;
  return facts.analysis.hypothesis.flatMap((hypothesis) => {
    const since = hypothesis.predictedOn ?? dayOf(hypothesis.createdAt) ?? establishedOn;
    const isOpen = !isBlank(hypothesis.prediction) && isBlank(hypothesis.result);
    return since !== null && isOpen && daysSince(since, facts.today) > WEEKS_UNTIL_RESULT_DAYS
      ? [{ hypothesis, since }]
      : [];
  });
}

/** Youth or parents who say no without their own words beside it. */
export function noWithoutWords(
  facts: CaseFacts,
): readonly { readonly person: Person; readonly hypothesis: Entity<'hypothesis'> }[] {
  // A no to what was rejected has been heard.
  const standing = facts.analysis.hypothesis.filter(({ status }) => status !== 'rejected');
  return standing.flatMap((hypothesis) => {
    const positions = facts.positionsOf(hypothesis.id);
    return owners(facts)
      .filter(({ id }) => {
        const position = positions.get(id);
        return position?.agrees === 'no' && isBlank(position.words);
      })
      .map((person) => ({ person, hypothesis }));
  });
}

/** Hypotheses in which a diagnosis stands as the cause, with the word. */
export function diagnosesAsCause({
  analysis,
}: CaseFacts): readonly { readonly hypothesis: Entity<'hypothesis'>; readonly word: string }[] {
  return analysis.hypothesis.flatMap((hypothesis) => {
    const word = diagnosisAsCause.exec(plainText(hypothesis.text))?.[1];
    return word === undefined ? [] : [{ hypothesis, word }];
  });
}

/** Loops without a story in plain words or without anybody who recognises them. */
export function loopsWithoutStory({ analysis }: CaseFacts): readonly Entity<'loop'>[] {
  return analysis.loop.filter(
    ({ story, recognisedBy }) => isBlank(story) || recognisedBy.length === 0,
  );
}

/** One loop at least holds something that helps, or calms down. */
export function hasHelpingLoop({ analysis }: CaseFacts): boolean {
  const helps = new Set(
    analysis.factor.filter(({ kind }) => kind === 'protective').map(({ id }) => id),
  );
  const links = new Map(analysis.link.map((link) => [link.id, link]));
  return closedLoops(analysis).some(
    ({ loop, kind }) =>
      kind === 'balancing' ||
      loop.links.some((id) => {
        const link = links.get(id);
        return link?.from != null && helps.has(link.from);
      }),
  );
}

/** One loop at least has a step of the care itself. */
export function hasCareLoop({ analysis }: CaseFacts): boolean {
  const care = new Set(
    analysis.factor.filter(({ level }) => level === 'careSystem').map(({ id }) => id),
  );
  const links = new Map(analysis.link.map((link) => [link.id, link]));
  return analysis.loop.some((loop) =>
    loop.links.some((id) => {
      const link = links.get(id);
      return [link?.from, link?.to].some((end) => end != null && care.has(end));
    }),
  );
}

function existing(analysis: Analysis): (id: Person['id'] | null) => boolean {
  const ids = new Set<Person['id'] | null>([
    ...analysis.participant.map(({ id }) => id),
    ...analysis.source.map(({ id }) => id),
    ...analysis.lifeEvent.map(({ id }) => id),
  ]);
  return (id) => ids.has(id);
}

function dayOf(moment: number | null): string | null {
  return moment === null || moment <= 0 ? null : new Date(moment).toISOString().slice(0, 10);
}

function daysSince(day: string, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS);
}
