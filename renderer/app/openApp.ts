import type { DesktopBridge } from '#shared/desktop/contract';
import { loadPolicy } from '../state/policyStore.ts';
import { setPictureCopier } from '../state/pictureCopier.ts';
import type { AppParts } from './AppContext.ts';
import { findFirstScreen } from './findFirstScreen.ts';
import { takeFirstLook, type FirstLook } from './firstLook.ts';
import { createLeaving } from './leaving.ts';
import { loadUnlocked } from './loadUnlocked.ts';
import { passphraseTools } from './newPassphrase.ts';
import { createSession } from './session.ts';

/** The parts of one window; finding the screen to start with is under way when this returns. */
export function openApp(
  desktop: DesktopBridge,
  firstLook: Promise<FirstLook> = takeFirstLook(desktop),
): AppParts {
  void loadPolicy(desktop);
  void findFirstScreen(desktop, firstLook).then(loadUnlocked);
  setPictureCopier(async (svg) => {
    const { pictureToClipboard } = await import('../export/pictureToClipboard.ts');
    return pictureToClipboard(svg, desktop);
  });
  return {
    desktop,
    session: createSession(desktop),
    leaving: createLeaving(desktop),
    passphraseTools,
  };
}
