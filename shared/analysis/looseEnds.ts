import type { EntityId } from '../base/ids.ts';
import type { Analysis } from './analysis.ts';
import type { ListName } from './collectionNames.ts';
import { peopleOfTheStory } from './people.ts';
import { isBlank } from './prose.ts';
import type { SectionId } from './sections.ts';

export type LooseEndKind =
  | 'personWithoutRequest'
  | 'eventWithoutMeaning'
  | 'domainWithoutStrength'
  | 'factorWithoutSource'
  | 'factorUnused'
  | 'levelWithoutProtective'
  | 'noCareFactor'
  | 'hypothesisWithoutAgainst'
  | 'hypothesisOnFewFactors'
  | 'positionUnknown'
  | 'ownExplanationUntested'
  | 'loopUnrecognised'
  | 'linkInNoLoop'
  | 'leadWithoutPattern'
  | 'leadWithoutOwner'
  | 'helpWithoutReason'
  | 'noLessFitting'
  | 'nobodyCarries'
  | 'summaryLength'
  | 'noOwnerOnCover'
  | 'noReviewDate';

/** Something that is not tied to anything yet. It asks; it never judges or blocks. */
export interface LooseEnd {
  readonly kind: LooseEndKind;
  readonly section: SectionId;
  /** What it is about; null when something is missing altogether. */
  readonly collection: ListName | null;
  readonly id: EntityId | null;
  /** Whom it is about besides, such as the people whose answer is unknown. */
  readonly people: readonly EntityId[];
}

/** The loose ends of the whole analysis, in the order of its sections. */
export function looseEnds(analysis: Analysis): readonly LooseEnd[] {
  return [
    ...ofTheStart(analysis),
    ...ofTheStory(analysis),
    ...ofFactors(analysis),
    ...ofHypotheses(analysis),
    ...ofPatterns(analysis),
    ...ofWhatFollows(analysis),
  ];
}

function ofTheStart(analysis: Analysis): readonly LooseEnd[] {
  return analysis.cover.owner === null ? [missing('noOwnerOnCover', 's0')] : [];
}

function ofTheStory(analysis: Analysis): readonly LooseEnd[] {
  const asked = new Set(analysis.helpRequest.map(({ participant }) => participant));
  const family = analysis.participant.filter(({ role }) => role === 'youth' || role === 'parent');
  return [
    ...family
      .filter(({ id }) => !asked.has(id))
      .map(({ id }) => about('personWithoutRequest', 's1', 'participant', id)),
    ...analysis.lifeEvent
      .filter((event) => event.crucialFor.length > 0 && isBlank(event.meaning))
      .map(({ id }) => about('eventWithoutMeaning', 's2', 'lifeEvent', id)),
    ...analysis.domainNote
      .filter((note) => !isBlank(note.now) && isBlank(note.strength))
      .map(({ id }) => about('domainWithoutStrength', 's3', 'domainNote', id)),
  ];
}

function ofFactors(analysis: Analysis): readonly LooseEnd[] {
  const { factor } = analysis;
  const used = new Set([
    ...analysis.hypothesis.flatMap(({ factors }) => factors),
    ...analysis.link.flatMap(({ from, to }) => [from, to]),
    ...analysis.lead.flatMap(({ factors }) => factors),
  ]);
  const levels = new Set(factor.map(({ level }) => level));
  const firstRisk = [...levels].flatMap((level) => {
    const here = factor.filter((candidate) => candidate.level === level);
    const risk = here.find(({ kind }) => kind === 'risk');
    const helps = here.some(({ kind }) => kind === 'protective');
    return level !== null && risk !== undefined && !helps ? [risk.id] : [];
  });
  return [
    ...factor
      .filter(
        (item) => item.sources.length + item.lifeEvents.length === 0 && item.raisedBy === null,
      )
      .map(({ id }) => about('factorWithoutSource', 's4', 'factor', id)),
    ...factor
      .filter(({ id }) => !used.has(id))
      .map(({ id }) => about('factorUnused', 's4', 'factor', id)),
    ...firstRisk.map((id) => about('levelWithoutProtective', 's4', 'factor', id)),
    ...(factor.length > 0 && !levels.has('careSystem') ? [missing('noCareFactor', 's4')] : []),
  ];
}

function ofHypotheses(analysis: Analysis): readonly LooseEnd[] {
  const people = peopleOfTheStory(analysis).filter(({ role }) =>
    ['youth', 'parent', 'caregiver'].includes(role ?? ''),
  );
  const fromRequests = new Set(analysis.hypothesis.map((item) => item.fromOwnExplanation));
  return [
    ...analysis.hypothesis.flatMap((item) => {
      const against = analysis.evidence.some(
        (piece) => piece.hypothesis === item.id && piece.side === 'against',
      );
      const unasked = people.filter(
        (person) =>
          !analysis.position.some(
            (position) =>
              position.hypothesis === item.id &&
              position.participant === person.id &&
              position.agrees !== null &&
              position.agrees !== 'unknown',
          ),
      );
      return [
        ...(against ? [] : [about('hypothesisWithoutAgainst', 's5', 'hypothesis', item.id)]),
        ...(item.factors.length < 2
          ? [about('hypothesisOnFewFactors', 's5', 'hypothesis', item.id)]
          : []),
        ...(unasked.length > 0
          ? [
              about(
                'positionUnknown',
                's5',
                'hypothesis',
                item.id,
                unasked.map(({ id }) => id),
              ),
            ]
          : []),
      ];
    }),
    ...analysis.helpRequest
      .filter((request) => !isBlank(request.ownExplanation) && !fromRequests.has(request.id))
      .map(({ id }) => about('ownExplanationUntested', 's5', 'helpRequest', id)),
  ];
}

function ofPatterns(analysis: Analysis): readonly LooseEnd[] {
  const inLoops = new Set(analysis.loop.flatMap(({ links }) => links));
  return [
    ...analysis.loop
      .filter(({ recognisedBy }) => recognisedBy.length === 0)
      .map(({ id }) => about('loopUnrecognised', 's6', 'loop', id)),
    ...analysis.link
      .filter(({ id }) => !inLoops.has(id))
      .map(({ id }) => about('linkInNoLoop', 's6', 'link', id)),
  ];
}

function ofWhatFollows(analysis: Analysis): readonly LooseEnd[] {
  const points = analysis.summaryPoint.length;
  const risk = analysis.riskWeighing;
  return [
    ...analysis.lead
      .filter(({ loops, factors }) => loops.length + factors.length === 0)
      .map(({ id }) => about('leadWithoutPattern', 's7', 'lead', id)),
    ...analysis.lead
      .filter(({ owner }) => owner === null)
      .map(({ id }) => about('leadWithoutOwner', 's7', 'lead', id)),
    ...analysis.intervention
      .filter((help) => help.hypotheses.length === 0 || isBlank(help.because))
      .map(({ id }) => about('helpWithoutReason', 's8', 'intervention', id)),
    ...(analysis.intervention.length > 0 && !analysis.intervention.some(({ fit }) => fit === 'less')
      ? [missing('noLessFitting', 's8')]
      : []),
    ...(!isBlank(risk.agreement) && risk.carriedBy.length === 0
      ? [missing('nobodyCarries', 's9')]
      : []),
    ...(points > 0 && (points < 5 || points > 9) ? [missing('summaryLength', 's10')] : []),
    ...(analysis.cover.establishedOn !== null && analysis.cover.nextReviewOn === null
      ? [missing('noReviewDate', 's12')]
      : []),
  ];
}

function about(
  kind: LooseEndKind,
  section: SectionId,
  collection: ListName,
  id: EntityId,
  people: readonly EntityId[] = [],
): LooseEnd {
  return { kind, section, collection, id, people };
}

function missing(kind: LooseEndKind, section: SectionId): LooseEnd {
  return { kind, section, collection: null, id: null, people: [] };
}
