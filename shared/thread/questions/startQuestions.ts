import { isBlank } from '../../analysis/prose.ts';
import { longDate } from '../../text/nl/dates.ts';
import { listWords } from '../../text/nl/listWords.ts';
import { questionWords as words } from '../../text/nl/questionWords.ts';
import type { CaseFacts } from '../../quality/caseFacts.ts';
import {
  askedBeforeBirthday,
  explainedOn,
  explainedTooLate,
  formerHelp,
  isGuided,
  leadTime,
  missingDuoRoles,
  missingVoice,
  MOST_DAYS,
  notAskedYet,
  owners,
  schoolWasSpoken,
  trainedOfDuo,
} from '../../quality/find/findStart.ts';
import { nameOfPerson } from '../../quality/sayNames.ts';
import { isAsked, youthName, type FoundQuestion } from '../foundQuestion.ts';

const NEARLY_DUE_DAYS = 35;

/** K01 to K09: the process and who agreed to what. */
export function startQuestions(facts: CaseFacts): readonly FoundQuestion[] {
  return [...ofCover(facts), ...ofConsent(facts), ...ofMaking(facts), ...ofVoices(facts)];
}

function ofCover(facts: CaseFacts): readonly FoundQuestion[] {
  const { cover, participant } = facts.analysis;
  const isYouths = participant.some(({ id, role }) => id === cover.owner && role === 'youth');
  return [
    ...when(cover.trigger === null || isBlank(cover.triggerNote), { id: 'K01-leeg' }),
    ...when(!isYouths || cover.keeper === null, {
      id: 'K09-bewaker',
      slots: { naam: youthName(facts) },
    }),
  ];
}

function ofConsent(facts: CaseFacts): readonly FoundQuestion[] {
  const doel = (purposes: readonly (keyof typeof words.purposes)[]) =>
    listWords(purposes.map((purpose) => words.purposes[purpose]));
  return [
    ...owners(facts)
      .filter(({ id }) => explainedOn(facts, id) === null)
      .map((person) => ({
        id: 'K02-leeg' as const,
        at: { collection: 'participant' as const, id: person.id },
        people: [person.id],
        slots: { persoon: nameOfPerson(person) },
      })),
    ...explainedTooLate(facts).map(({ person, explained, talked }) => ({
      id: 'K02-teLaat' as const,
      at: { collection: 'participant' as const, id: person.id },
      slots: {
        persoon: nameOfPerson(person),
        datumUitleg: longDate(explained),
        datumGesprek: longDate(talked),
      },
    })),
    ...notAskedYet(facts).map(({ person, purposes }) => ({
      id: 'K03-nietGevraagd' as const,
      at: { collection: 'participant' as const, id: person.id },
      people: [person.id],
      slots: { persoon: nameOfPerson(person), doel: doel(purposes) },
    })),
    ...askedBeforeBirthday(facts).map(({ person, purposes }) => ({
      id: 'K03-verlopen' as const,
      at: { collection: 'participant' as const, id: person.id },
      people: [person.id],
      slots: { persoon: nameOfPerson(person), doel: doel(purposes), reden: words.birthday },
    })),
  ];
}

function ofMaking(facts: CaseFacts): readonly FoundQuestion[] {
  const missing = missingDuoRoles(facts);
  const time = leadTime(facts);
  const days = { dagen: String(time?.days ?? 0) };
  const isRunning = time !== null && !time.isDone;
  return [
    ...when(missing.length > 0, {
      id: 'K04-leeg',
      slots: { ontbrekendeRol: listWords(missing.map((role) => words.roles[role])) },
    }),
    ...when(missing.length === 0 && !isGuided(facts) && trainedOfDuo(facts).length === 0, {
      id: 'K04-geschoold',
    }),
    ...when(isRunning && time.days >= NEARLY_DUE_DAYS && time.days <= MOST_DAYS, {
      id: 'K05-bijna',
      slots: days,
    }),
    ...when(time !== null && time.days > MOST_DAYS && !time.hasReason, {
      id: 'K05-over',
      slots: days,
    }),
  ];
}

function ofVoices(facts: CaseFacts): readonly FoundQuestion[] {
  const { analysis, youth } = facts;
  const hasBegun = isAsked(facts, 'story', analysis.meeting.length);
  if (!hasBegun) return [];
  const missing = owners(facts).flatMap((person): readonly FoundQuestion[] => {
    const parts = missingVoice(facts, person.id);
    if (parts.length === 0) return [];
    const ontbreekt = listWords(parts.map((part) => words.voice[part]));
    const name = nameOfPerson(person);
    const isYouth = person.id === youth?.id;
    return [
      {
        id: isYouth ? 'K07-jeugdige' : 'K07-ouder',
        at: { collection: 'participant', id: person.id },
        people: [person.id],
        slots: isYouth ? { naam: name, ontbreekt } : { ouder: name, ontbreekt },
      },
    ];
  });
  return [
    ...when(!schoolWasSpoken(facts), { id: 'K06-leeg', slots: { naam: youthName(facts) } }),
    ...missing,
    ...when(formerHelp(facts) === 'notHeard', {
      id: 'K08-leeg',
      slots: { hulp: words.helpBefore },
    }),
  ];
}

function when(isOpen: boolean, question: FoundQuestion): readonly FoundQuestion[] {
  return isOpen ? [question] : [];
}
