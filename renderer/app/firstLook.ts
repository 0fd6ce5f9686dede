import type { DesktopBridge, StartInfo } from '#shared/desktop/contract';
import { glanceAtVault, type VaultGlance } from '../vault/glanceAtVault.ts';

/** What must be known before the first picture. */
export interface FirstLook {
  readonly startInfo: StartInfo;
  readonly glance: VaultGlance;
}

/** Rejects when the desktop side does not say on what it runs. */
export async function takeFirstLook(desktop: DesktopBridge): Promise<FirstLook> {
  const [startInfo, glance] = await Promise.all([desktop.startInfo(null), glanceAtVault(desktop)]);
  return { startInfo, glance };
}
