import type { Analysis, Entity } from '../../analysis/analysis.ts';
import { callingName, youthOf } from '../../analysis/people.ts';
import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { DateContext } from '../dateContext.ts';
import type { KnownPerson } from '../knownPerson.ts';
import { foldWords } from './wordKey.ts';

/** Everybody the case knows by name, as the anonymiser wants to know them. */
export function knownPersons(analysis: Analysis): readonly KnownPerson[] {
  const youth = youthOf(analysis);
  return analysis.participant
    .filter(({ name, callingName: called }) => `${name}${called}`.trim() !== '')
    .map((person) => {
      const name = person.name.trim() || person.callingName.trim();
      const called = callingName(person);
      return {
        id: person.id,
        name,
        role: person.id === youth?.id ? releaseWords.byRole.youth : roleWord(person),
        aliases: called === '' || called === name ? [] : [called],
        birthDate: person.birthDate,
        isYouth: person.id === youth?.id,
      };
    });
}

/** What dates of this case are told against. */
export function dateContextOf({ cover, ...analysis }: Analysis): DateContext {
  const { requestedOn, assignedOn, consentOn, firstConversationOn } = cover;
  return {
    birthDate: youthOf({ cover, ...analysis })?.birthDate ?? null,
    startOfWork: requestedOn ?? assignedOn ?? consentOn ?? firstConversationOn,
  };
}

/** What somebody is to the youth or in the work, in one common word. */
export function roleWord(person: Entity<'participant'>): string {
  const said = ` ${foldWords(person.relation)}`;
  const found = releaseWords.roles
    .map((role) => ({ role, at: said.search(new RegExp(`[^\\p{L}]${role}`, 'u')) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.role.length - a.role.length)[0];
  if (found !== undefined) return found.role;
  if (person.role === 'sibling') return releaseWords.siblings[person.gender ?? 'other'];
  return person.role === null ? releaseWords.unknownRole : releaseWords.byRole[person.role];
}
