import { nameOf } from '../../analysis/entityNames.ts';
import { isBlank, plainText } from '../../analysis/prose.ts';
import { longDate } from '../../text/nl/dates.ts';
import { listWords } from '../../text/nl/listWords.ts';
import { questionWords as words } from '../../text/nl/questionWords.ts';
import type { CaseFacts } from '../../quality/caseFacts.ts';
import {
  closedLoops,
  diagnosesAsCause,
  evidenceWithoutSource,
  explaining,
  hasHelpingLoop,
  hypothesisGaps,
  looseFactors,
  loopsWithoutStory,
  missingKinds,
  noWithoutWords,
  overduePredictions,
} from '../../quality/find/findExplanation.ts';
import { nameOfPerson } from '../../quality/sayNames.ts';
import { about, isAsked, ownerIds, type FoundQuestion } from '../foundQuestion.ts';

const HYPOTHESES_WANTED = 3;
const FACTORS_WANTED = 2;
const LONGEST_WORDS = 90;

/** K24 to K30: from a list to an explanation that was tested. */
export function explanationQuestions(facts: CaseFacts): readonly FoundQuestion[] {
  return [...ofWhole(facts), ...ofHypotheses(facts), ...ofPatterns(facts)];
}

function ofWhole(facts: CaseFacts): readonly FoundQuestion[] {
  const { factor, hypothesis, loop } = facts.analysis;
  const isBegun = isAsked(facts, 'explanation', hypothesis.length);
  const isList =
    isBegun &&
    (explaining(facts).length < HYPOTHESES_WANTED || closedLoops(facts.analysis).length === 0);
  return [
    ...(isList
      ? [
          {
            id: 'K24-lijst' as const,
            slots: {
              factoren: words.counted.factors(factor.length),
              hypothesen: words.counted.hypotheses(hypothesis.length),
              kringen: words.counted.loops(loop.length),
            },
          },
        ]
      : []),
    ...looseFactors(facts).map((item) => about(facts, 'K24-losseFactor', 'factor', item, 'factor')),
    ...(isBegun ? missingKinds(facts) : []).map((kind) => ({
      id: 'K25-soort' as const,
      slots: { soort: words.kinds[kind] },
    })),
  ];
}

function ofHypotheses(facts: CaseFacts): readonly FoundQuestion[] {
  const gaps = hypothesisGaps(facts);
  const of = (id: Parameters<typeof about>[1], hypothesis: (typeof gaps)[number]['hypothesis']) =>
    about(facts, id, 'hypothesis', hypothesis, 'hypothese');
  return [
    ...gaps.flatMap((gap) => [
      ...(gap.lacksFor ? [of('K26-voor', gap.hypothesis)] : []),
      ...(gap.lacksAgainst ? [of('K26-tegen', gap.hypothesis)] : []),
      ...(gap.lacksStatus && !gap.lacksFor && !gap.lacksAgainst
        ? [of('K26-status', gap.hypothesis)]
        : []),
      ...(gap.lacksPrediction ? [of('K27-voorspelling', gap.hypothesis)] : []),
      ...(gap.hypothesis.factors.length < FACTORS_WANTED
        ? [of('los-factoren', gap.hypothesis)]
        : []),
      ...(gap.notAsked.length === 0
        ? []
        : [
            about(facts, 'K28-standpunt', 'hypothesis', gap.hypothesis, 'hypothese', {
              people: gap.notAsked.map(({ id }) => id),
              slots: { persoon: listWords(gap.notAsked.map(nameOfPerson)) },
            }),
          ]),
    ]),
    ...evidenceWithoutSource(facts).map(({ id, text }) => ({
      id: 'K26-bron' as const,
      at: { collection: 'evidence' as const, id },
      slots: { bewijs: shortened(plainText(text)) },
    })),
    ...overduePredictions(facts).map(({ hypothesis, since }) =>
      about(facts, 'K27-uitkomst', 'hypothesis', hypothesis, 'hypothese', {
        slots: { datum: longDate(since) },
      }),
    ),
    ...noWithoutWords(facts).map(({ person, hypothesis }) =>
      about(facts, 'K28-oneens', 'hypothesis', hypothesis, 'hypothese', {
        people: [person.id],
        slots: { persoon: nameOfPerson(person) },
      }),
    ),
    ...diagnosesAsCause(facts).map(({ hypothesis, word }) =>
      about(facts, 'K29-diagnose', 'hypothesis', hypothesis, 'hypothese', {
        slots: { diagnose: word },
      }),
    ),
  ];
}

function ofPatterns(facts: CaseFacts): readonly FoundQuestion[] {
  const { analysis } = facts;
  const inLoops = new Set(analysis.loop.flatMap(({ links }) => links));
  const hasCircle = closedLoops(analysis).length > 0;
  return [
    ...loopsWithoutStory(facts).map((loop) => {
      const lacks = [
        ...(isBlank(loop.story) ? [words.loop.story] : []),
        ...(loop.recognisedBy.length === 0 ? [words.loop.recognised] : []),
      ];
      return about(facts, 'K30-verhaal', 'loop', loop, 'kring', {
        people: ownerIds(facts),
        slots: { ontbreekt: listWords(lacks) },
      });
    }),
    ...(hasCircle && !hasHelpingLoop(facts) ? [{ id: 'K30-helpend' as const }] : []),
    ...analysis.link
      .filter(({ id }) => !inLoops.has(id))
      .map(({ id }) => ({
        id: 'los-pijl' as const,
        at: { collection: 'link' as const, id },
        slots: { pijl: nameOf(analysis, 'link', id) },
      })),
  ];
}

function shortened(text: string): string {
  return text.length <= LONGEST_WORDS ? text : `${text.slice(0, LONGEST_WORDS - 1).trimEnd()}…`;
}
