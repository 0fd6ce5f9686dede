import type { Entity } from '../analysis/analysis.ts';
import type { ConversationGuide, MethodPack, QuestionAudience } from '../analysis/methodPack.ts';
import type { ParticipantRole } from '../analysis/participant.ts';
import { ageInYears } from '../base/partialDate.ts';

const AUDIENCE: Readonly<Partial<Record<ParticipantRole, QuestionAudience>>> = {
  youth: 'youth',
  sibling: 'youth',
  parent: 'parent',
  caregiver: 'parent',
  network: 'parent',
  education: 'education',
  schoolPartnership: 'education',
  youthMentor: 'care',
  careProfessional: 'care',
  formerProfessional: 'care',
  guardian: 'care',
  localTeam: 'care',
};

/** The conversations of the method, the one that suits a person first; `today` as ISO day. */
export function guidesFor(
  pack: MethodPack,
  person: Entity<'participant'> | null,
  today: string,
): readonly ConversationGuide[] {
  const audience = person?.role == null ? undefined : AUDIENCE[person.role];
  const age = person?.birthDate == null ? null : ageInYears(person.birthDate, today);
  const suits = (guide: ConversationGuide): number => {
    if (guide.for !== audience) return 2;
    const isForYounger = guide.toAge !== undefined;
    const isYounger = age !== null && guide.toAge !== undefined && age <= guide.toAge;
    return isForYounger === isYounger ? 0 : 1;
  };
  return [...pack.conversations].sort((a, b) => suits(a) - suits(b));
}
