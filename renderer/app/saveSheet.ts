import { fail, type Result } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';

/** Asks where the recovery sheet goes and writes it there as a text file. */
export async function saveSheet(
  desktop: DesktopBridge,
  text: string,
): Promise<Result<{ readonly name: string }, 'cancelled' | 'failed'>> {
  const place = await desktop.chooseSavePlace({
    kind: 'recoverySheet',
    suggestedName: nl.recovery.fileName,
  });
  if (!place.ok) return place;
  const bytes = new TextEncoder().encode(text);
  const written = await desktop.writeChosenFile({ token: place.value.token, bytes });
  return written.ok ? written : fail('failed');
}
