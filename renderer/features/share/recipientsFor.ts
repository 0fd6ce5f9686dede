import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { Channel, SharingKind } from '#shared/analysis/exportRecord';
import type { ParticipantRole } from '#shared/analysis/participant';
import { callingName, youthOf } from '#shared/analysis/people';
import type { Recipient } from '#shared/consent/recipient';
import { scopesOfYes } from '#shared/consent/scopesOfYes';
import { sharing as texts } from '#shared/text/nl/sharing';

/** What the field for a name takes. */
export const LONGEST_NAME = 160;

interface RecipientWays {
  /** Who of the case it can be for; nobody when it leaves the case. */
  readonly roles: readonly ParticipantRole[];
  /** A name that is no participant can be filled in. */
  readonly takesOthers: boolean;
  readonly channels: readonly Channel[];
}

const READ = ['readTogether', 'byHand', 'secureMail'] as const;
const SENT = ['secureMail', 'byHand'] as const;
const FAMILY: readonly ParticipantRole[] = ['youth', 'parent', 'caregiver', 'sibling', 'guardian'];

/** Letters to the youth whose analysis it is; what they tell is nobody else's to get. */
const OWN: readonly SharingKind[] = ['youthLetter', 'childLetter'];

const ways: Readonly<Record<SharingKind, RecipientWays>> = {
  fullAnalysis: { roles: [], takesOthers: true, channels: ['ownFile', 'secureMail', 'byHand'] },
  parentSummary: { roles: ['parent', 'caregiver', 'guardian'], takesOthers: false, channels: READ },
  youthLetter: { roles: ['youth'], takesOthers: false, channels: READ },
  childLetter: { roles: ['youth'], takesOthers: false, channels: READ },
  access: { roles: FAMILY, takesOthers: true, channels: ['byHand', 'readTogether', 'secureMail'] },
  schoolVersion: {
    roles: ['education', 'schoolPartnership'],
    takesOthers: true,
    channels: SENT,
  },
  expertTeam: { roles: [], takesOthers: true, channels: SENT },
  followUp: { roles: ['careProfessional', 'localTeam'], takesOthers: true, channels: SENT },
  legal: { roles: ['guardian'], takesOthers: true, channels: SENT },
  learning: { roles: [], takesOthers: true, channels: SENT },
  supervision: { roles: ['supervisor'], takesOthers: true, channels: ['secureMail', 'byHand'] },
  monitoring: { roles: [], takesOthers: true, channels: SENT },
  handOver: { roles: [], takesOthers: true, channels: ['sealedFile'] },
};

export function waysFor(kind: SharingKind): RecipientWays {
  return ways[kind];
}

/** Everybody of the case a copy of this kind can be for, the likeliest first. */
export function peopleFor(analysis: Analysis, kind: SharingKind): readonly Entity<'participant'>[] {
  const { roles } = ways[kind];
  const youth = youthOf(analysis);
  return analysis.participant.filter(
    ({ id, role, deceased }) =>
      role !== null &&
      roles.includes(role) &&
      !deceased &&
      (!OWN.includes(kind) || youth === null || id === youth.id),
  );
}

/** For whom somebody said yes, in the words of the answer, as far as they fit the field. */
export function agreedReaders(analysis: Analysis, kind: SharingKind): readonly string[] {
  if (!ways[kind].takesOthers) return [];
  return scopesOfYes(analysis, kind).filter((scope) => scope.length <= LONGEST_NAME);
}

/** A copy that is somebody's own says nothing until that somebody is chosen. */
export function needsPerson(kind: SharingKind, { participant, name }: Recipient): boolean {
  if (participant !== null) return false;
  const { roles, takesOthers } = ways[kind];
  // Who asks for access is somebody of the case; another name is answered with why that cannot be.
  return kind === 'access' ? name.trim() === '' : !takesOthers && roles.length > 0;
}

/** As the register will name a participant. */
export function recipientOf(person: Entity<'participant'>): Recipient {
  const name = person.name.trim() === '' ? callingName(person) : person.name;
  return { name, organisation: person.organisation, participant: person.id };
}

/** A stand-in until a name is filled in: who must say yes does not wait for it. */
export function judgedRecipient(recipient: Recipient): Recipient {
  return recipient.participant === null && recipient.name.trim() === ''
    ? { ...recipient, name: texts.who.unnamed }
    : recipient;
}

/**
 * Whom a copy is for when nothing was chosen yet: the only one it can be for, or the only ones
 * somebody said yes for; else nobody, but for the own file.
 */
export function firstRecipient(analysis: Analysis, kind: SharingKind): Recipient {
  const people = peopleFor(analysis, kind);
  const [only] = people;
  if (only !== undefined && people.length === 1) return recipientOf(only);
  const scopes = people.length === 0 ? agreedReaders(analysis, kind) : [];
  const agreed = scopes.length === 1 ? scopes[0] : undefined;
  const name = kind === 'fullAnalysis' ? texts.file : (agreed ?? '');
  return { name, organisation: '', participant: null };
}
