import type { DesktopBridge } from '#shared/desktop/contract';
import { sessionStore, type Session } from '../state/sessionStore.ts';
import { nextPicture } from '../ui/nextPicture.ts';
import type { FirstLook } from './firstLook.ts';
import { loadVault } from './loadVault.ts';

/**
 * Shows the screen the app starts with. A glance is enough to ask for the passphrase or to welcome
 * somebody new; the proper look that follows may still say that a copy is missing or unreadable.
 */
export async function findFirstScreen(
  desktop: DesktopBridge,
  firstLook: Promise<FirstLook>,
): Promise<void> {
  try {
    const { startInfo, glance } = await firstLook;
    sessionStore.setState({ startInfo });
    if (glance === 'file') showUnlessOpened({ kind: 'locked', missing: 'nothing' });
    if (glance === 'nothing') showUnlessOpened({ kind: 'new' });
    // The first picture before the libraries: reading them would keep it waiting.
    if (glance !== 'unsure') await nextPicture();
    const { inspectWorkplace } = await loadVault();
    if (glance !== 'nothing') showUnlessOpened(await inspectWorkplace(desktop));
  } catch {
    // Neither side of the storage may be taken for empty because it did not answer.
    showUnlessOpened({ kind: 'unreadable', reason: 'no-access' });
  }
}

/** Who was quick with the passphrase is not sent back to the lock screen. */
function showUnlessOpened(session: Session): void {
  if ('workplace' in sessionStore.getState().session) return;
  sessionStore.setState({ session });
}
