import type { EntityId } from '../base/ids.ts';
import type { Analysis, Entity } from './analysis.ts';
import type { ParticipantRole } from './participant.ts';

const MAKERS: readonly ParticipantRole[] = [
  'coordinator',
  'poolScientist',
  'institutionScientist',
  'supervisor',
  'independentPsychologist',
];

/** What stands for a name in a copy without names begins so ("de jongere"): half of it says nothing. */
const NO_NAME = ['de', 'het', 'een', 'persoon'];

/** What a participant is called in the text; empty when no name is known yet. */
export function callingName(person: Entity<'participant'>): string {
  const chosen = person.callingName.trim();
  if (chosen !== '') return chosen;
  const name = person.name.trim();
  const [first = ''] = name.split(/\s+/u);
  return NO_NAME.includes(first) ? name : first;
}

/** The youth this analysis is of: the owner on the cover, else the first with that role. */
export function youthOf(analysis: Analysis): Entity<'participant'> | null {
  const owner = analysis.participant.find(({ id }) => id === analysis.cover.owner);
  return owner ?? analysis.participant.find(({ role }) => role === 'youth') ?? null;
}

/** Everybody of the story: not those who make or supervise the analysis. */
export function peopleOfTheStory(analysis: Analysis): readonly Entity<'participant'>[] {
  return analysis.participant.filter(({ role }) => role === null || !MAKERS.includes(role));
}

/** The two who make it together. */
export function duoOf(analysis: Analysis): readonly Entity<'participant'>[] {
  return analysis.participant.filter(
    ({ role }) => role === 'poolScientist' || role === 'institutionScientist',
  );
}

/** Youth, parents and caregivers with whom the text can be read: not who must not be told of it. */
export function familyReaders(analysis: Analysis): readonly Entity<'participant'>[] {
  return analysis.participant.filter(
    ({ id, role, deceased, withhold }) =>
      !deceased &&
      !withhold &&
      (role === 'youth' ||
        role === 'parent' ||
        role === 'caregiver' ||
        id === analysis.cover.owner),
  );
}

export function personById(analysis: Analysis, id: EntityId | null): Entity<'participant'> | null {
  return analysis.participant.find((person) => person.id === id) ?? null;
}
