import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { ParticipantRole } from '../analysis/participant.ts';
import { callingName, personById } from '../analysis/people.ts';
import type { EntityId } from '../base/ids.ts';
import { patternTelling } from '../text/nl/patternTelling.ts';

/** Arrows by who sees them; each arrow of the analysis stands in exactly one of the lists. */
export interface SeenArrows {
  readonly together: readonly EntityId[];
  readonly onlyThis: readonly EntityId[];
  readonly onlyOthers: readonly EntityId[];
  readonly nobody: readonly EntityId[];
}

/** Two arrows between the same factors that say the opposite. */
export interface Contradiction {
  readonly plus: EntityId;
  readonly minus: EntityId;
  readonly plusBy: readonly EntityId[];
  readonly minusBy: readonly EntityId[];
}

/** What one person sees beside what others see; differences stand, nothing is merged away. */
export function seenArrows(analysis: Analysis, person: EntityId): SeenArrows {
  const where = (link: Entity<'link'>): keyof SeenArrows => {
    const isSeen = link.perceivedBy.includes(person);
    const others = link.perceivedBy.filter((id) => id !== person).length;
    if (isSeen) return others > 0 ? 'together' : 'onlyThis';
    return others > 0 ? 'onlyOthers' : 'nobody';
  };
  const of = (place: keyof SeenArrows) =>
    analysis.link.filter((link) => where(link) === place).map(({ id }) => id);
  return {
    together: of('together'),
    onlyThis: of('onlyThis'),
    onlyOthers: of('onlyOthers'),
    nobody: of('nobody'),
  };
}

/** Who sees arrows, with how many, in the order of the people of the case. */
export function whoSeesArrows(
  analysis: Analysis,
): readonly { readonly person: EntityId; readonly arrows: number }[] {
  return analysis.participant.flatMap(({ id }) => {
    const arrows = analysis.link.filter(({ perceivedBy }) => perceivedBy.includes(id)).length;
    return arrows === 0 ? [] : [{ person: id, arrows }];
  });
}

/** Where one says that it gives more and another that it gives less. */
export function contradictions(analysis: Analysis): readonly Contradiction[] {
  return analysis.link
    .filter(({ polarity }) => polarity === 'plus')
    .flatMap((plus) =>
      analysis.link
        .filter(({ polarity, from, to }) => {
          const isSamePair = from !== null && from === plus.from && to !== null && to === plus.to;
          return polarity === 'minus' && isSamePair;
        })
        .map((minus) => ({
          plus: plus.id,
          minus: minus.id,
          plusBy: plus.perceivedBy,
          minusBy: minus.perceivedBy,
        })),
    );
}

const care: readonly ParticipantRole[] = [
  'careProfessional',
  'formerProfessional',
  'guardian',
  'localTeam',
];
const school: readonly ParticipantRole[] = ['education', 'schoolPartnership'];

/** "Zo ziet moeder het:", before a story that one person tells. */
export function perspectiveLead(analysis: Analysis, person: EntityId): string {
  const words = patternTelling.perspective;
  const found = personById(analysis, person);
  const relation = found?.relation.trim().toLocaleLowerCase('nl') ?? '';
  if (found?.role === 'parent' && relation === 'moeder') return words.mother;
  if (found?.role === 'parent' && relation === 'vader') return words.father;
  if (found?.role != null && school.includes(found.role)) return words.school;
  if (found?.role != null && care.includes(found.role)) return words.care;
  const name = found === null ? '' : callingName(found);
  return words.person(name === '' ? words.somebody : name);
}
