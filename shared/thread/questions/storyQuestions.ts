import { nameOf } from '../../analysis/entityNames.ts';
import { plainText } from '../../analysis/prose.ts';
import { rememberedDate } from '../../text/nl/dates.ts';
import { listWords } from '../../text/nl/listWords.ts';
import { questionWords as words } from '../../text/nl/questionWords.ts';
import type { CaseFacts } from '../../quality/caseFacts.ts';
import { hasCareLoop } from '../../quality/find/findExplanation.ts';
import {
  birthYear,
  domainsWithoutStrength,
  emptyDomains,
  emptyLevels,
  firstYear,
  lifePhases,
  quietYears,
  withoutTurningPoint,
} from '../../quality/find/findStory.ts';
import {
  differences,
  eventsWithoutMeaning,
  requestsWithoutWish,
  untestedExplanations,
  withoutOwnWords,
} from '../../quality/find/findVoices.ts';
import { nameOfPerson } from '../../quality/sayNames.ts';
import {
  about,
  isAsked,
  ownerIds,
  youthIds,
  youthName,
  type FoundQuestion,
} from '../foundQuestion.ts';

const STRENGTHS_WANTED = 0.25;

/** K10 to K23: what people say, the life course, how it is now, and what plays a part. */
export function storyQuestions(facts: CaseFacts): readonly FoundQuestion[] {
  return [...ofVoices(facts), ...ofLife(facts), ...ofDomains(facts), ...ofFactors(facts)];
}

function ofVoices(facts: CaseFacts): readonly FoundQuestion[] {
  const { analysis } = facts;
  return [
    ...withoutOwnWords(facts).map((person) => ({
      id: 'K10-citaat' as const,
      at: { collection: 'participant' as const, id: person.id },
      people: [person.id],
      slots: { persoon: nameOfPerson(person) },
    })),
    ...requestsWithoutWish(facts).map((request) =>
      about(facts, 'K11-wens', 'helpRequest', request, 'persoon', {
        people: request.participant === null ? [] : [request.participant],
      }),
    ),
    ...(differences(facts) === 'allAgree' ? [{ id: 'K12-verschil' as const }] : []),
    ...untestedExplanations(facts).map((request) =>
      about(facts, 'K12-eigenVerklaring', 'helpRequest', request, 'persoon', {
        people: request.participant === null ? [] : [request.participant],
        slots: { verklaring: plainText(request.ownExplanation).trim() },
      }),
    ),
    ...eventsWithoutMeaning(facts).map((event) =>
      about(facts, 'K13-betekenis', 'lifeEvent', event, 'gebeurtenis', {
        people: event.crucialFor,
        slots: {
          persoon: listWords(event.crucialFor.map((id) => nameOf(analysis, 'participant', id))),
        },
      }),
    ),
  ];
}

function ofLife(facts: CaseFacts): readonly FoundQuestion[] {
  const { analysis } = facts;
  const { lifeEvent } = analysis;
  if (!isAsked(facts, 'story', lifeEvent.length)) return [];
  const first = firstYear(facts);
  const born = birthYear(facts);
  const phases = lifePhases(facts);
  const isLate = first !== null && born !== null && first > born;
  const isNarrow = phases !== null && first !== null && phases.covered.length < phases.wanted;
  const parents = facts.parents.map(({ id }) => id);
  const hasHelp = lifeEvent.some(({ domain }) => domain === 'care');
  return [
    ...(isLate
      ? [{ id: 'K14-begin' as const, people: parents, slots: { eersteJaar: String(first) } }]
      : []),
    ...(isNarrow
      ? [
          {
            id: 'K14-fasen' as const,
            people: parents,
            slots: {
              fase: words.phases[String(phases.covered[0])] ?? words.phaseUnknown,
              naam: youthName(facts),
            },
          },
        ]
      : []),
    ...quietYears(facts).map(({ from, to }) => ({
      id: 'K14-gat' as const,
      at: { collection: 'lifeEvent' as const, id: to.id },
      people: parents,
      slots: {
        van: dateOf(from.until ?? from.when),
        tot: dateOf(to.when),
      },
    })),
    ...withoutTurningPoint(facts).map((person) => ({
      id: 'K15-cruciaal' as const,
      people: [person.id],
      slots: { persoon: nameOfPerson(person) },
    })),
    ...(hasHelp ? [] : [{ id: 'K16-hulp' as const, people: ownerIds(facts) }]),
  ];
}

function ofDomains(facts: CaseFacts): readonly FoundQuestion[] {
  const { domainNote } = facts.analysis;
  const isBegun = isAsked(facts, 'story', domainNote.length);
  return [
    ...(isBegun ? emptyDomains(facts) : []).map((domain) => ({
      id: 'K17-domein' as const,
      people: ownerIds(facts),
      slots: { domein: words.domains[domain] },
    })),
    ...domainsWithoutStrength(facts).map(({ id, domain }) => ({
      id: 'K17-kracht' as const,
      at: { collection: 'domainNote' as const, id },
      people: youthIds(facts),
      slots: { domein: domain === null ? '' : words.domains[domain] },
    })),
  ];
}

function ofFactors(facts: CaseFacts): readonly FoundQuestion[] {
  const { factor, loop } = facts.analysis;
  const helps = factor.filter(({ kind }) => kind === 'protective').length;
  const undated = factor
    .filter(({ term }) => term === null)
    .map((item) => about(facts, 'K19-termijn', 'factor', item, 'factor'));
  if (!isAsked(facts, 'explanation', factor.length)) return undated;
  const hasLevel = (level: string) => factor.some((item) => item.level === level);
  const askedOfSociety = facts.hasLooked('K23') || facts.hasLooked('K18', 'society');
  return [
    ...emptyLevels(facts).map(({ level, kind }) => ({
      id: 'K18-niveau' as const,
      slots: { niveau: words.levels[level], soort: words.levelKinds[kind] },
    })),
    ...undated,
    ...(factor.length > 0 && helps < factor.length * STRENGTHS_WANTED
      ? [
          {
            id: 'K20-verhouding' as const,
            people: ownerIds(facts),
            slots: { aantalTotaal: String(factor.length), aantalHelpt: String(helps) },
          },
        ]
      : []),
    ...(facts.hasLooked('K21') ? [] : [{ id: 'K21-trauma' as const, people: ownerIds(facts) }]),
    ...(hasLevel('careSystem') ? [] : [{ id: 'K22-hulp' as const }]),
    ...(loop.length > 0 && !hasCareLoop(facts) && !facts.hasLooked('K22')
      ? [{ id: 'K22-kring' as const }]
      : []),
    ...(hasLevel('society') || askedOfSociety
      ? []
      : [{ id: 'K23-context' as const, people: ownerIds(facts) }]),
  ];
}

function dateOf(date: Parameters<typeof rememberedDate>[0] | null): string {
  return date === null ? '' : rememberedDate(date);
}
