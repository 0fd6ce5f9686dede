import type { SharingKind } from '../analysis/exportRecord.ts';
import type { ParticipantRole } from '../analysis/participant.ts';
import type { Basis } from './sharingDecision.ts';
import type { PurposeCode } from './purposes.ts';

/** Whom a kind of copy can be for. */
export type RecipientRule =
  'file' | 'parent' | 'youth' | 'school' | 'outside' | 'lawful' | 'supervisor' | 'self' | 'duo';

/** Who may be described in it. */
export type AgreedRule =
  /** It stays with those who made it, or goes by law. */
  | 'everybody'
  /** The recipient, the youth, and brothers and sisters who take part. */
  | 'recipientAndYouth'
  | 'youth'
  /** The person who asks; the youth too where the recipient stands in for it. */
  | 'requester'
  /** Who said yes to this purpose for what is told about themselves. */
  | 'whoAgreed';

export interface KindRule {
  /** Whose answers it rests on; null where nobody needs to agree. */
  readonly purpose: PurposeCode | null;
  readonly basis: Basis;
  readonly recipient: RecipientRule;
  readonly agreed: AgreedRule;
  /** An authority check of too long ago closes it (1.8: never E1, E4, E7 and E11). */
  readonly closesOnOldCheck: boolean;
  /** Goes on after closing, and after the youth has died: the file reaches its owner. */
  readonly belongsToFile: boolean;
  readonly source: string;
}

const ask = {
  basis: 'consent',
  closesOnOldCheck: true,
  belongsToFile: false,
} as const;
const right = {
  purpose: null,
  basis: 'ownRight',
  closesOnOldCheck: false,
  belongsToFile: false,
} as const;
const file = { purpose: 'T1', basis: 'ownFile', agreed: 'everybody', belongsToFile: true } as const;

/** The thirteen kinds of privacy.md 2 and 1.8: on what they rest, and for whom they can be. */
export const kindRules: Readonly<Record<SharingKind, KindRule>> = {
  fullAnalysis: {
    ...file,
    recipient: 'file',
    closesOnOldCheck: false,
    source: 'E1; JW 7.3.8',
  },
  parentSummary: {
    ...ask,
    purpose: 'T1',
    recipient: 'parent',
    agreed: 'recipientAndYouth',
    source: 'E2; JW 7.3.11 lid 2b',
  },
  childLetter: {
    ...right,
    recipient: 'youth',
    agreed: 'youth',
    source: 'E3; JW 7.3.2 lid 1',
  },
  youthLetter: { ...right, recipient: 'youth', agreed: 'youth', source: 'E4; JW 7.3.10' },
  schoolVersion: {
    ...ask,
    purpose: 'T3',
    recipient: 'school',
    agreed: 'whoAgreed',
    source: 'E5; JW 7.3.11; UAVG 30 lid 2a',
  },
  expertTeam: {
    ...ask,
    purpose: 'T4',
    recipient: 'outside',
    agreed: 'whoAgreed',
    source: 'E6; JW 7.3.11',
  },
  legal: {
    ...right,
    basis: 'law',
    recipient: 'lawful',
    agreed: 'everybody',
    source: 'E7; JW 7.3.11 lid 4; BW 1:240',
  },
  learning: {
    ...ask,
    purpose: 'T7',
    recipient: 'outside',
    agreed: 'whoAgreed',
    source: 'E8; AVG 9 lid 2a',
  },
  monitoring: {
    ...ask,
    purpose: 'T8',
    recipient: 'outside',
    agreed: 'youth',
    source: 'E9; AVG 9 lid 2a',
  },
  supervision: {
    ...ask,
    purpose: 'T1',
    basis: 'deIdentified',
    recipient: 'supervisor',
    agreed: 'everybody',
    source: 'E10; NIP 82, 84',
  },
  access: {
    ...right,
    recipient: 'self',
    agreed: 'requester',
    source: 'E11; AVG 15; JW 7.3.10',
  },
  handOver: {
    ...file,
    recipient: 'duo',
    closesOnOldCheck: true,
    source: 'E12; privacy.md 2',
  },
  followUp: {
    ...ask,
    purpose: 'T5',
    recipient: 'outside',
    agreed: 'whoAgreed',
    source: 'E13; privacy.md 1.8',
  },
};

/** A supervision copy with names in it asks for a yes of its own (T6). */
export const identifiableSupervision = { purpose: 'T6', basis: 'consent' } as const;

/** In their job nobody is asked to agree to being named (1.8). */
export const professionalRoles: readonly ParticipantRole[] = [
  'careProfessional',
  'formerProfessional',
  'guardian',
  'education',
  'schoolPartnership',
  'localTeam',
  'independentPsychologist',
  'coordinator',
  'poolScientist',
  'institutionScientist',
  'supervisor',
  'legalMentor',
  'curator',
];

export const schoolRoles: readonly ParticipantRole[] = ['education', 'schoolPartnership'];
export const duoRoles: readonly ParticipantRole[] = ['poolScientist', 'institutionScientist'];
/** Family and friends: never the reader of a copy that leaves the circle of care. */
export const familyRoles: readonly ParticipantRole[] = [
  'youth',
  'parent',
  'caregiver',
  'sibling',
  'network',
  'youthMentor',
];
