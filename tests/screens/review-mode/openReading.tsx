import { screen } from '@testing-library/react';
import { useStore } from 'zustand';
import type { EntityId } from '#shared/base/ids';
import { AppContext } from '../../../renderer/app/AppContext.ts';
import { createLeaving } from '../../../renderer/app/leaving.ts';
import { passphraseTools } from '../../../renderer/app/newPassphrase.ts';
import { closeOverlay, overlayStore } from '../../../renderer/app/overlayStore.ts';
import { RemarksPart } from '../../../renderer/app/RemarksPart.tsx';
import { ReviewOverlay } from '../../../renderer/app/review-mode/ReviewOverlay.tsx';
import { ReviewPart } from '../../../renderer/app/review-mode/ReviewPart.tsx';
import { createSession } from '../../../renderer/app/session.ts';
import { listenToCommands } from '../../../renderer/app/listenToCommands.ts';
import type { OpenCase, Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { makeCopyToRead, type CopyWish } from '../../support/copyToRead.ts';
import type { FakeDesktop } from '../../support/fakeDesktop.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';

export interface Reading {
  readonly workplace: Workplace;
  readonly round: EntityId;
}

/** A copy to read with all that the app hangs around it; what comes back is to be closed. */
export async function openReading(wish: CopyWish = {}, unreadableRecords = 0): Promise<Reading> {
  const { workplace, desktop } = await openWorkplace();
  workplace.setPerson({ name: 'Ineke Voorn', organisation: 'Netwerk', role: 'supervisor' });
  const { alias, round } = await makeCopyToRead(workplace, wish);
  const opened = await workplace.openCase(alias);
  if (!opened.ok) throw new Error(opened.reason);
  // Loaded on demand in the app: here before anything waits for it.
  await import('../../../renderer/features/remarks/RemarksPane.tsx');
  closeOverlay();
  listenToCommands(desktop.bridge, 'linux');
  const openCase = { ...opened.value, unreadableRecords };
  renderScreen(<Host workplace={workplace} desktop={desktop} openCase={openCase} />);
  await screen.findByText(/VA-031/u);
  return { workplace, round };
}

interface HostProps {
  readonly workplace: Workplace;
  readonly desktop: FakeDesktop;
  readonly openCase: OpenCase;
}

function Host({ workplace, desktop, openCase }: HostProps) {
  const overlay = useStore(overlayStore, ({ open }) => open);
  const { bridge } = desktop;
  const parts = {
    desktop: bridge,
    session: createSession(bridge),
    leaving: createLeaving(bridge),
    passphraseTools,
  };
  return (
    <AppContext value={parts}>
      <ReviewPart
        workplace={workplace}
        openCase={openCase}
        onLeave={() => undefined}
        onLock={() => undefined}
        onErase={() => Promise.resolve(true)}
      />
      <RemarksPart
        person={{ name: 'Ineke Voorn', role: 'supervisor' }}
        ownKey={workplace.exchange.ownSignKey}
      />
      {(overlay === 'finishRound' || overlay === 'compareRounds' || overlay === 'eraseCopy') && (
        <ReviewOverlay workplace={workplace} kind={overlay} />
      )}
    </AppContext>
  );
}
