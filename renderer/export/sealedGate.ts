import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import type { WriteProblem } from '#shared/desktop/writeProblem';

/** A file that holds no readable word of a case: sealed, a key card, or the recovery sheet. */
export interface SealedFile {
  readonly kind: 'vaPackage' | 'emergencyCopy' | 'keyCard' | 'recoverySheet';
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

/** `not-sealed`: the bytes were no age file, so they did not leave. */
export type SealedFileProblem = WriteProblem | 'unknown-token' | 'cancelled' | 'not-sealed';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** How what is sealed begins; null for what tells of no case. */
const BEGINS: Readonly<Record<SealedFile['kind'], Uint8Array | null>> = {
  vaPackage: bytesOf('age-encryption.org/v1\n'),
  emergencyCopy: bytesOf('VANOOD1\n'),
  keyCard: null,
  recoverySheet: null,
};

/**
 * The way out for what is sealed. It needs no register of words, because none can be read; so that
 * this stays true, a package or copy that does not begin as a sealed one never reaches a disk.
 */
export async function saveSealedFile(
  desktop: Pick<DesktopBridge, 'chooseSavePlace' | 'writeChosenFile'>,
  { kind, suggestedName, bytes }: SealedFile,
): Promise<Result<{ readonly name: string }, SealedFileProblem>> {
  const begin = BEGINS[kind];
  if (begin !== null && begin.some((byte, at) => bytes[at] !== byte)) return fail('not-sealed');
  const place = await desktop.chooseSavePlace({ kind, suggestedName });
  if (!place.ok) return place;
  const written = await desktop.writeChosenFile({ token: place.value.token, bytes });
  return written.ok ? ok({ name: written.value.name }) : written;
}
