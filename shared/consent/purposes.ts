import { consentPurposes, type ConsentPurpose } from '../analysis/consent.ts';

/** The thirteen purposes of privacy.md 1.1 and 1.8. */
export const purposeCodes = [
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'T13',
] as const;
export type PurposeCode = (typeof purposeCodes)[number];

/** How far a purpose has to say with whom it is shared before a yes counts. */
export type ScopeRule =
  /** Nobody in particular, or a name that narrows it. */
  | 'mayNarrow'
  /** A name, or a recipient with a fitting part in the case. */
  | 'nameOrKnown'
  | 'mustName';

export interface PurposeRule {
  readonly names: readonly [ConsentPurpose, ...ConsentPurpose[]];
  /** Which adults who are described are asked about themselves (1.8). */
  readonly described: 'all' | 'sensitive' | 'none';
  readonly scope: ScopeRule;
  /** What a youth who cannot decide but does not want it changes (1.8). */
  readonly onResistance: 'goesOn' | 'needsWeighing' | 'stops';
  /** Row 7: off unless a reason and a second professional are written down. */
  readonly isOffWhenIncapable: boolean;
  /** Authority that is suspended, disputed, unknown or long not checked closes it. */
  readonly needsCertainAuthority: boolean;
  /** Passages about police or court never go along (1.4). */
  readonly dropsJustice: boolean;
  readonly source: string;
}

const plain = {
  described: 'none',
  scope: 'mayNarrow',
  onResistance: 'stops',
  isOffWhenIncapable: false,
  needsCertainAuthority: true,
  dropsJustice: false,
} as const;
const care = { ...plain, onResistance: 'needsWeighing' } as const;
const beyondCare = { ...plain, onResistance: 'stops', isOffWhenIncapable: true } as const;

/** What holds for each purpose; the answers themselves are in the case. */
export const purposeRules: Readonly<Record<PurposeCode, PurposeRule>> = {
  T1: {
    ...plain,
    names: ['makeAnalysis', 'takePartSibling'],
    onResistance: 'goesOn',
    needsCertainAuthority: false,
    source: 'JW 7.3.4',
  },
  T2: {
    ...care,
    names: ['askSchool', 'askFormerProfessional', 'askOtherSource'],
    source: 'JW 7.3.11',
  },
  T3: {
    ...care,
    names: ['shareSchool'],
    described: 'all',
    scope: 'nameOrKnown',
    dropsJustice: true,
    source: 'JW 7.3.11',
  },
  T4: { ...care, names: ['shareExpertTeam'], described: 'all', source: 'JW 7.3.11' },
  T5: {
    ...care,
    names: ['shareFollowUp'],
    described: 'sensitive',
    scope: 'mustName',
    source: 'JW 7.3.11; 7.3.11 lid 2a',
  },
  T6: { ...care, names: ['superviseIdentifiably'], source: 'NIP 82, 84' },
  T7: {
    ...beyondCare,
    names: ['shareAnonymouslyForLearning'],
    described: 'all',
    dropsJustice: true,
    source: 'AVG 9 lid 2a; UAVG 22 lid 2a',
  },
  T8: {
    ...beyondCare,
    names: ['monitoringFigures'],
    dropsJustice: true,
    source: 'AVG 9 lid 2a; UAVG 22 lid 2a',
  },
  T9: {
    ...beyondCare,
    names: ['research'],
    described: 'all',
    scope: 'mustName',
    source: 'AVG 9 lid 2a; UAVG 24',
  },
  T10: { ...plain, names: ['contactForEvaluation'], source: 'AVG 6 lid 1a' },
  T11: { ...plain, names: ['recordings'], source: 'AVG 6 lid 1a, 9' },
  T12: { ...plain, names: ['aiHelp'], source: 'privacy.md 1.1' },
  T13: {
    ...plain,
    names: ['shareWithParents'],
    scope: 'mustName',
    needsCertainAuthority: false,
    source: 'privacy.md 1.8',
  },
};

/** A yes to these was given to one version; new sensitive facts in a next one end it (1.6). */
export const sensitiveFactsEnd: readonly PurposeCode[] = ['T3', 'T4', 'T5', 'T6', 'T7', 'T9'];

/** The old single answer for T3 to T5; it counts only where it names the recipient. */
export const OLD_SHARING: ConsentPurpose = 'shareWithNamedParties';
const OLD_SHARING_CODES: readonly PurposeCode[] = ['T3', 'T4', 'T5'];

/** The purposes an answer can be about; the old sharing answer is about three. */
export function codesOf(purpose: ConsentPurpose): readonly PurposeCode[] {
  if (purpose === OLD_SHARING) return OLD_SHARING_CODES;
  return purposeCodes.filter((code) => purposeRules[code].names.includes(purpose));
}

/** Every name under which an answer to this purpose may stand, the old one included. */
export function namesOf(code: PurposeCode): readonly ConsentPurpose[] {
  return consentPurposes.filter((purpose) => codesOf(purpose).includes(code));
}
