import type { PersonRole } from '../casedoc/workplaceIndex.ts';

/** What can happen to a case (privacy.md 4, after NEN 7513); the names are stored, so they stay. */
export const accessActions = [
  'unlock',
  'unlockFail',
  'lock',
  'caseCreate',
  'caseOpen',
  'caseClose',
  'readSection',
  'edit',
  'consentAdd',
  'consentWithdraw',
  'authorityChange',
  'statementAdd',
  'correctionRequest',
  'correctionDecision',
  'erasureRequest',
  'erasureDecision',
  'exportPreview',
  'exportDone',
  'exportBlocked',
  'exportFailed',
  'copyPicture',
  'copyText',
  'import',
  'restoreVersion',
  'backup',
  'settings',
  'policy',
  'keyChange',
  'logView',
  'logExport',
  'integrityFail',
  'clockJump',
] as const;
export type AccessAction = (typeof accessActions)[number];

export const accessResults = ['ok', 'refused', 'failed'] as const;
export type AccessResult = (typeof accessResults)[number];

/** The channel of what is put in a folder that several workplaces share. */
export const SHARED_FOLDER = 'sharedFolder';

export interface AccessRecipient {
  readonly name: string;
  readonly organisation: string;
  readonly channel: string;
}

/**
 * What happened, without a value, a text or a search term. All strings are ids, codes, names of
 * fields or, for a recipient, what the register of the case says too.
 */
export interface AccessEvent {
  readonly action: AccessAction;
  readonly result?: AccessResult | undefined;
  /** A section, or `whole` for the whole analysis read as one. */
  readonly section?: string | undefined;
  /** As `list.field`; never what was in them. */
  readonly fields?: readonly string[] | undefined;
  readonly objectType?: string | undefined;
  readonly objectId?: string | undefined;
  readonly exportKind?: string | undefined;
  readonly purpose?: string | undefined;
  readonly consents?: readonly string[] | undefined;
  readonly basis?: string | undefined;
  readonly recipient?: AccessRecipient | undefined;
  /** SHA-256 in hex. */
  readonly fileHash?: string | undefined;
  /** A word of a closed list that says why it was refused or failed. */
  readonly reason?: string | undefined;
}

/** Who did it, and with what. */
export interface AccessActor {
  readonly name: string;
  readonly role: PersonRole;
  readonly organisation: string;
  /** Tells one workplace from another, not whose it is. */
  readonly device: string;
  readonly appVersion: string;
}

/** One line of the log as it is kept. */
export interface AccessRecord extends AccessEvent {
  /** From 1, without gaps. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Minutes that local time was ahead of UTC. */
  readonly zone: number;
  readonly actor: AccessActor;
  readonly caseCode: string;
  /** The hash of the line before; 64 zeros for the first. */
  readonly prevHash: string;
  /** SHA-256 in hex over `prevHash` and the canonical JSON of everything else. */
  readonly hash: string;
}
