import { screen } from '@testing-library/react';
import type { EntityId } from '#shared/base/ids';
import { App } from '../../../renderer/app/App.tsx';
import { openApp } from '../../../renderer/app/openApp.ts';
import { closeOverlay } from '../../../renderer/app/overlayStore.ts';
import { sessionStore } from '../../../renderer/state/sessionStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { makeCopyToRead, type CopyWish } from '../../support/copyToRead.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

export interface Reading {
  readonly workplace: Workplace;
  readonly round: EntityId;
}

/** The app with a copy to read in it. */
export async function openReading(wish: CopyWish = {}): Promise<Reading> {
  const { workplace, desktop } = await openWorkplace();
  workplace.setPerson({ name: 'Ineke Voorn', organisation: 'Netwerk', role: 'supervisor' });
  const { alias, round } = await makeCopyToRead(workplace, wish);
  const opened = await workplace.openCase(alias);
  if (!opened.ok) throw new Error(opened.reason);
  // Loaded on demand in the app: here before anything waits for it.
  await import('../../../renderer/app/Unlocked.tsx');
  await import('../../../renderer/app/review-mode/ReviewPart.tsx');
  closeOverlay();
  const parts = openApp(desktop.bridge);
  sessionStore.setState({
    session: { kind: 'case', workplace, openCase: opened.value },
    startInfo: testStartInfo,
  });
  renderScreen(<App parts={parts} />);
  await screen.findByText('VA-031');
  return { workplace, round };
}
