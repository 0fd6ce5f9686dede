import { fail, ok, type Result } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import type { WriteProblem } from '#shared/desktop/writeProblem';

/** A file that holds no readable word: a sealed package, or a key card (which tells of no case). */
export type SealedFile =
  | {
      readonly kind: 'vaPackage';
      readonly suggestedName: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'keyCard'; readonly suggestedName: string; readonly bytes: Uint8Array };

/** `not-sealed`: the bytes were no age file, so they did not leave. */
export type SealedFileProblem = WriteProblem | 'unknown-token' | 'cancelled' | 'not-sealed';

/** The first line of every age file. */
const AGE = new TextEncoder().encode('age-encryption.org/v1\n');

/**
 * The way out for what is sealed. It needs no register of words, because none can be read; so that
 * this stays true, a package that does not begin as an age file never reaches a disk.
 */
export async function saveSealedFile(
  desktop: Pick<DesktopBridge, 'chooseSavePlace' | 'writeChosenFile'>,
  { kind, suggestedName, bytes }: SealedFile,
): Promise<Result<{ readonly name: string }, SealedFileProblem>> {
  if (kind === 'vaPackage' && !isSealed(bytes)) return fail('not-sealed');
  const place = await desktop.chooseSavePlace({ kind, suggestedName });
  if (!place.ok) return place;
  const written = await desktop.writeChosenFile({ token: place.value.token, bytes });
  return written.ok ? ok({ name: written.value.name }) : written;
}

function isSealed(bytes: Uint8Array): boolean {
  return AGE.every((byte, at) => bytes[at] === byte);
}
