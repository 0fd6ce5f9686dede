import { screen } from '@testing-library/react';
import type { SectionId } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';
import { listenToCommands } from '../../../renderer/app/listenToCommands.ts';
import { RemarksPart, remarksTab } from '../../../renderer/app/RemarksPart.tsx';
import { exchangeStore } from '../../../renderer/app/exchange/exchangeStore.ts';
import { paneTabs } from '../../../renderer/app/thinking/paneTabs.tsx';
import { closeOverlay } from '../../../renderer/app/overlayStore.ts';
import { Workspace } from '../../../renderer/features/workspace/Workspace.tsx';
import { setTab } from '../../../renderer/features/workspace/frame/layoutStore.ts';
import { createBrowserDesktop } from '../../../renderer/platform/browserDesktop.ts';
import { createExampleCase } from '../../../renderer/state/newCase.ts';
import {
  goToSection,
  openCaseStore,
  setSectionView,
} from '../../../renderer/state/openCaseStore.ts';
import type { OpenCase, Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

export interface OpenedRemarks {
  readonly workplace: Workplace;
  /** Takes the screen away. */
  readonly close: () => void;
}

/** The fictional example with all that the app hangs around it for remarks, and its keys. */
export async function openRemarks(
  section: SectionId,
  prepare: (openCase: OpenCase) => void = () => undefined,
): Promise<OpenedRemarks> {
  const { workplace } = await openWorkplace();
  const made = await createExampleCase(workplace, 'VA-031');
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  prepare(opened.value);
  // Loaded on demand in the app: here before anything waits for it.
  await import('../../../renderer/features/remarks/RemarksPane.tsx');
  closeOverlay();
  exchangeStore.setState({ page: null });
  setTab('remarks');
  const stopListening = listenToCommands(createBrowserDesktop(), 'linux');
  const view = renderScreen(
    <>
      <Workspace
        workplace={workplace}
        openCase={opened.value}
        startInfo={testStartInfo}
        onLeave={() => undefined}
        onLock={() => undefined}
        onOpenSettings={() => undefined}
        onExport={() => undefined}
        paneTabs={[...paneTabs, remarksTab]}
      />
      <RemarksPart person={workplace.person()} ownKey={workplace.exchange.ownSignKey} />
    </>,
  );
  await screen.findByRole('navigation', { name: 'Onderdelen' });
  // The plain list: what a tool shows is tested with the tool.
  setSectionView(section, 'list');
  goToSection(section);
  await screen.findByRole('heading', { level: 1, name: sections[section].title });
  return {
    workplace,
    close: () => {
      stopListening();
      view();
    },
  };
}

export function caseNow() {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.caseDocument.analysis();
}
