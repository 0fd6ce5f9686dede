import { sha256 } from '@noble/hashes/sha2.js';
import type { Analysis, Entity } from '#shared/analysis/analysis';
import type { AccessEvent } from '#shared/access-log/accessRecord';
import { toHex } from '#shared/base/hex';
import type { EntityId } from '#shared/base/ids';
import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopBridge, SaveKind } from '#shared/desktop/contract';
import { deliveredContent } from '#shared/retention/deliveredContent';
import { isKindAllowed } from '../state/policyStore.ts';
import type { WriteProblem } from '#shared/desktop/writeProblem';

/**
 * `not-noted`: the register could not be kept, so nothing left. `not-made`: no document came.
 * `policy`: the organisation does not let files of this kind be made. `known-name`: a copy without
 * names may not be called by one.
 */
export type ExportProblem =
  WriteProblem | 'unknown-token' | 'cancelled' | 'not-noted' | 'not-made' | 'policy' | 'known-name';

/** What rests on consent or on a law, and how it travels; papers and data have none of it. */
type LineOfSharing = Pick<
  Entity<'exportRecord'>,
  'organisation' | 'channel' | 'purpose' | 'consents' | 'basis' | 'expiresOn'
> & {
  /** Why it leaves, in the words of who lets it leave. */
  readonly reason: string;
};

/** A line of the register, as it is when something is about to leave. */
export type RegisterLine = Pick<
  Entity<'exportRecord'>,
  'on' | 'kind' | 'recipient' | 'people' | 'words' | 'fileHash' | 'result'
> &
  Partial<LineOfSharing & Pick<Entity<'exportRecord'>, 'contentHash'>>;

/** What the register is told of a file; the rest of its line follows from how it goes. */
export type LeavingFile = Omit<RegisterLine, 'on' | 'result'>;

/** The desktop and the register: what every readable file needs to leave. */
export interface RegisterParts {
  readonly desktop: Pick<DesktopBridge, 'chooseSavePlace' | 'writeChosenFile'>;
  /**
   * Adds a line to the register of the case; null when the case takes no changes. `isPrivate`: about
   * something that is "alleen voor mij", so the line is too.
   */
  readonly note: (line: RegisterLine, wish?: { readonly isPrivate: boolean }) => EntityId | null;
  readonly noteResult: (id: EntityId, result: 'written' | 'failed') => void;
  /** True when everything up to now is kept, in one place at least. */
  readonly keep: () => Promise<boolean>;
  /** Puts a line in the access log of the case; it never fails what it is about. */
  readonly log: (event: AccessEvent) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A file that is ready to leave, for a place the user is to choose. */
export interface ReadyFile {
  readonly save: SaveKind;
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
  readonly file: LeavingFile;
  readonly isPrivate?: boolean;
  /** Whether it may be called so: the dialog takes any name, after the file itself was searched. */
  readonly mayBeCalled?: (name: string) => boolean;
}

/** Asks where the file goes and lets it out: noted and kept before it is written. */
export async function letOutReady(
  ready: ReadyFile,
  parts: RegisterParts,
): Promise<Result<{ readonly name: string }, Exclude<ExportProblem, 'not-made'>>> {
  const { save: kind, suggestedName, bytes, file, isPrivate = false } = ready;
  const { mayBeCalled = () => true } = ready;
  if (!isKindAllowed(file.kind)) {
    parts.log(eventOf(file, 'exportBlocked', 'policy'));
    return fail('policy');
  }
  const place = await parts.desktop.chooseSavePlace({ kind, suggestedName });
  if (!place.ok) return place;
  if (!mayBeCalled(place.value.name)) {
    parts.log(eventOf(file, 'exportBlocked', 'known-name'));
    return fail('known-name');
  }
  return letOut(parts, place.value.token, bytes, file, { isPrivate });
}

/**
 * Writes a readable file to its chosen place: the register keeps that it leaves before it does, and
 * then how it ended. Nothing leaves when that cannot be kept.
 */
async function letOut(
  { desktop, note, noteResult, keep, now, log }: RegisterParts,
  token: string,
  bytes: Uint8Array,
  file: LeavingFile,
  wish: { readonly isPrivate: boolean },
): Promise<Result<{ readonly name: string }, WriteProblem | 'unknown-token' | 'not-noted'>> {
  const recipient = file.recipient.trim();
  const whole = { ...file, recipient, on: now(), result: 'begun' } as const;
  const line = note(whole, wish);
  if (line === null || !(await keep())) {
    log(eventOf(file, 'exportFailed', 'not-noted'));
    return fail('not-noted');
  }
  const written = await desktop.writeChosenFile({ token, bytes });
  noteResult(line, written.ok ? 'written' : 'failed');
  log(
    eventOf(file, written.ok ? 'exportDone' : 'exportFailed', written.ok ? null : written.reason),
  );
  return written.ok ? ok({ name: written.value.name }) : written;
}

/** What the access log says of a file, from what the register says of it. */
export function eventOf(
  file: Omit<LeavingFile, 'people' | 'words' | 'fileHash'> & Partial<Pick<LeavingFile, 'fileHash'>>,
  action: Extract<AccessEvent['action'], `export${string}`>,
  reason: string | null,
): AccessEvent {
  const { kind, recipient, organisation, channel, purpose, consents, basis, fileHash } = file;
  return {
    action,
    result: action === 'exportFailed' ? 'failed' : action === 'exportBlocked' ? 'refused' : 'ok',
    exportKind: kind ?? '',
    recipient: {
      name: recipient.trim(),
      organisation: organisation ?? '',
      channel: channel ?? '',
    },
    ...(purpose == null ? {} : { purpose }),
    ...(consents === undefined || consents.length === 0 ? {} : { consents }),
    ...(basis == null ? {} : { basis }),
    ...(fileHash === undefined || fileHash === '' ? {} : { fileHash }),
    ...(reason === null ? {} : { reason }),
  };
}

/** What the register keeps of a delivered analysis, to see later whether it changed since. */
export function contentHashOf(analysis: Analysis): string {
  return hexHash(new TextEncoder().encode(deliveredContent(analysis)));
}

/** SHA-256 in lower-case hex. */
export function hexHash(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}
