import { fail, type Result } from '#shared/base/result';
import type { DesktopBridge } from '#shared/desktop/contract';
import { nl } from '#shared/text/nl';
import { saveSealedFile } from '../export/sealedGate.ts';

/** Asks where the recovery sheet goes and writes it there as a text file. */
export async function saveSheet(
  desktop: DesktopBridge,
  text: string,
): Promise<Result<{ readonly name: string }, 'cancelled' | 'failed'>> {
  const saved = await saveSealedFile(desktop, {
    kind: 'recoverySheet',
    suggestedName: nl.recovery.fileName,
    bytes: new TextEncoder().encode(text),
  });
  if (saved.ok) return saved;
  return fail(saved.reason === 'cancelled' ? 'cancelled' : 'failed');
}
