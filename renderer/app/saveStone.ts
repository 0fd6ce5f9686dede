import type { Tombstone } from '#shared/casedoc/tombstones';
import type { DesktopBridge } from '#shared/desktop/contract';
import { saveCertificate } from '../export/erasedGate.ts';
import { isoDayOf } from '../ui/dutchTime.ts';
import type { Workplace } from '../vault/unlockedWorkplace.ts';

/** How saving a certificate ended; `cancelled` when no place was chosen. */
export type StoneSaved = { readonly name: string } | 'cancelled' | 'failed';

/** Saves the certificate of an erased case, and keeps on its stone that it was saved. */
export async function saveStone(
  stone: Tombstone,
  desktop: DesktopBridge,
  workplace: Workplace,
): Promise<StoneSaved> {
  const saved = await saveCertificate(stone, isoDayOf(stone.erasedAt), {
    desktop,
    keep: () => workplace.flush(),
    onSaved: () => {
      workplace.erased.noteCertificate(stone.alias);
    },
  });
  if (saved.ok) return saved.value;
  return saved.reason === 'cancelled' ? 'cancelled' : 'failed';
}
