import { nameOf } from '../../analysis/entityNames.ts';
import { isBlank, plainText } from '../../analysis/prose.ts';
import { longDate } from '../../text/nl/dates.ts';
import { futureParts } from '../../text/nl/futureParts.ts';
import { listWords } from '../../text/nl/listWords.ts';
import { questionWords as words } from '../../text/nl/questionWords.ts';
import type { CaseFacts } from '../../quality/caseFacts.ts';
import { checkSummary, FEWEST_POINTS, MOST_POINTS } from '../../quality/checkSummary.ts';
import {
  changesWithoutReason,
  futureGaps,
  futureIs,
  hasHelpForParents,
  hasLeadOfFamily,
  helpWithoutPlan,
  helpWithoutReason,
  lacksLessFitting,
  leadsWithoutPattern,
  LEAST_CARRIERS,
  momentsWithoutOutcome,
  reviewDay,
  riskGaps,
} from '../../quality/find/findDoing.ts';
import { blame, hardSentences, withoutSource } from '../../quality/find/findText.ts';
import {
  about,
  isAsked,
  ownerIds,
  youthIds,
  youthName,
  type FoundQuestion,
} from '../foundQuestion.ts';

const LONGEST_SENTENCE_SHOWN = 120;

/** K31 to K42: how it is written, what follows from it, and how it stays alive. */
export function doingQuestions(facts: CaseFacts): readonly FoundQuestion[] {
  return [...ofText(facts), ...ofHelp(facts), ...ofRisk(facts), ...ofLater(facts)];
}

function ofText(facts: CaseFacts): readonly FoundQuestion[] {
  const { analysis } = facts;
  const { points } = checkSummary(analysis);
  const reason = [
    ...(points.length > 0 && points.length < FEWEST_POINTS ? [words.summary.few] : []),
    ...(points.length > MOST_POINTS ? [words.summary.many] : []),
    ...(points.some(({ hints }) =>
      hints.some(({ kind }) => kind === 'tooLong' || kind === 'unequal'),
    )
      ? [words.summary.form]
      : []),
  ];
  return [
    ...blame(facts).map(({ place, words: woord }) => ({
      id: 'K31-woord' as const,
      at: place,
      slots: { woord },
    })),
    ...hardSentences(facts).map(({ place, words: zin }) => ({
      id: 'K32-lang' as const,
      at: place,
      slots: {
        zin:
          zin.length > LONGEST_SENTENCE_SHOWN ? `${zin.slice(0, LONGEST_SENTENCE_SHOWN)} …` : zin,
      },
    })),
    ...withoutSource(facts)
      // The evidence among them has a question of its own.
      .filter(({ collection }) => collection !== 'evidence')
      .map((place) => ({
        id: 'K33-bron' as const,
        at: place,
        slots: { item: nameOf(analysis, place.collection, place.id) },
      })),
    ...(reason.length > 0
      ? [{ id: 'K34-vorm' as const, slots: { reden: listWords(reason) } }]
      : []),
  ];
}

function ofHelp(facts: CaseFacts): readonly FoundQuestion[] {
  const { lead, intervention } = facts.analysis;
  const isBegun = isAsked(facts, 'doing', lead.length, intervention.length);
  return [
    ...leadsWithoutPattern(facts).map((item) => about(facts, 'K35-los', 'lead', item, 'punt')),
    ...(lead.length > 0 && !hasLeadOfFamily(facts)
      ? [{ id: 'K35-wie' as const, people: ownerIds(facts), slots: { naam: youthName(facts) } }]
      : []),
    ...lead
      .filter(({ owner }) => owner === null)
      .map((item) => about(facts, 'los-eigenaar', 'lead', item, 'punt', { people: item.willing })),
    ...helpWithoutReason(facts).map((item) =>
      about(facts, 'K36-omdat', 'intervention', item, 'hulp'),
    ),
    ...(isBegun && lacksLessFitting(facts) ? [{ id: 'K36-minder' as const }] : []),
    ...(isBegun && !hasHelpForParents(facts)
      ? [{ id: 'K37-ouders' as const, people: facts.parents.map(({ id }) => id) }]
      : []),
    ...helpWithoutPlan(facts).map(({ help, gaps }) =>
      about(facts, 'K38-wieWanneer', 'intervention', help, 'hulp', {
        people: help.owner === null ? [] : [help.owner],
        slots: { ontbreekt: listWords(gaps.map((gap) => words.plan[gap])) },
      }),
    ),
  ];
}

function ofRisk(facts: CaseFacts): readonly FoundQuestion[] {
  const { riskWeighing, intervention } = facts.analysis;
  const gaps = riskGaps(facts);
  const hasText = !isBlank(riskWeighing.agreement) || gaps.length < 2;
  if (!isAsked(facts, 'doing', intervention.length) && !hasText) return [];
  return [
    ...gaps.map((gap) => ({
      id: 'K39-nietDoen' as const,
      slots: { ontbreekt: words.risk[gap] },
    })),
    ...(riskWeighing.carriedBy.length < LEAST_CARRIERS ? [{ id: 'K39-dragers' as const }] : []),
  ];
}

function ofLater(facts: CaseFacts): readonly FoundQuestion[] {
  const { account, reviewMoment, cover } = facts.analysis;
  const future = futureIs(facts) === 'due' ? futureGaps(facts) : [];
  const isBegun = isAsked(
    facts,
    'doing',
    reviewMoment.length,
    cover.establishedOn === null ? 0 : 1,
  );
  const naam = youthName(facts);
  return [
    ...(future.length === 0
      ? []
      : [
          {
            id: 'K40-toekomst' as const,
            people: youthIds(facts),
            slots: {
              naam,
              leeftijd: words.years(facts.age ?? 0),
              ontbreekt: listWords(future.map((gap) => futureParts[gap])),
            },
          },
        ]),
    ...(isBegun && reviewDay(facts) !== 'set' ? [{ id: 'K41-datum' as const }] : []),
    ...(isBegun && isBlank(account.updateTriggers)
      ? [{ id: 'K41-redenen' as const, people: youthIds(facts), slots: { naam } }]
      : []),
    ...changesWithoutReason(facts).map((item) =>
      about(facts, 'K42-reden', 'change', item, 'wijziging', { slots: { naam } }),
    ),
    ...momentsWithoutOutcome(facts).map(({ id, on, text }) => ({
      id: 'los-terugkijken' as const,
      at: { collection: 'reviewMoment' as const, id },
      slots: { datum: on === null ? '' : longDate(on), moment: plainText(text).trim() },
    })),
  ];
}
