import type { ExportKind } from '../analysis/exportRecord.ts';

/**
 * What an organisation may forbid. A paper of consent, a letter that asks to destroy, a certificate,
 * the log and a sealed hand-over are not among them: they are how people keep their rights and work.
 */
export const policyKinds = [
  'fullAnalysis',
  'parentSummary',
  'childLetter',
  'youthLetter',
  'schoolVersion',
  'expertTeam',
  'legal',
  'learning',
  'monitoring',
  'supervision',
  'access',
  'followUp',
  'portable',
  'attachment',
] as const satisfies readonly ExportKind[];
export type PolicyKind = (typeof policyKinds)[number];

/** What an organisation set for this workplace; it goes before what a user chose. */
export interface Policy {
  /** Empty when the file does not say whose it is. */
  readonly organisation: string;
  readonly forbidden: readonly PolicyKind[];
  /** The most minutes without a key before the workplace locks, 1 to 15; null sets no limit. */
  readonly lockMinutes: number | null;
  /** Days that a new analysis stays after it was handed over, 30 to 365; null is the app's own. */
  readonly keepDays: number | null;
  /** The fewest characters of a passphrase that is chosen, 16 to 64; null is the app's own. */
  readonly passphraseLength: number | null;
  /** Where a save dialog opens first; null is the user's own documents. */
  readonly exportFolder: string | null;
}

export type PolicyKey = keyof Policy;

/** How the file of the organisation was read. */
export type PolicyReading =
  | { readonly state: 'none' }
  | { readonly state: 'read'; readonly policy: Policy }
  /** `wrong`: what could not be read; the safe choice stands in its place. */
  | { readonly state: 'partly'; readonly policy: Policy; readonly wrong: readonly PolicyKey[] }
  | { readonly state: 'unreadable' };

const OPEN: Policy = {
  organisation: '',
  forbidden: [],
  lockMinutes: null,
  keepDays: null,
  passphraseLength: null,
  exportFolder: null,
};

/**
 * What holds instead of what cannot be read: what leaves the circle of help, and is needed for
 * nobody's help, waits; the lock comes as soon as it does by itself.
 */
export const SAFE_POLICY: Policy = {
  ...OPEN,
  forbidden: ['learning', 'monitoring'],
  lockMinutes: 10,
};

/** What holds now. */
export function policyOf(reading: PolicyReading): Policy {
  if (reading.state === 'none') return OPEN;
  return reading.state === 'unreadable' ? SAFE_POLICY : reading.policy;
}

/** Whether the organisation lets files of this kind be made. */
export function mayMake(reading: PolicyReading, kind: ExportKind): boolean {
  return !policyOf(reading).forbidden.some((one) => one === kind);
}
