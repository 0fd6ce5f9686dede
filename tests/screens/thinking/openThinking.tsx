import { screen } from '@testing-library/react';
import { useStore } from 'zustand';
import type { SectionId } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';
import { AboutWhomOverlay } from '../../../renderer/app/AboutWhomOverlay.tsx';
import { AgendaOverlay } from '../../../renderer/app/thinking/AgendaOverlay.tsx';
import { GoOnOverlay } from '../../../renderer/app/thinking/GoOnOverlay.tsx';
import { paneTabs } from '../../../renderer/app/thinking/paneTabs.tsx';
import { QualityPage } from '../../../renderer/app/thinking/QualityPage.tsx';
import { useThinking } from '../../../renderer/app/thinking/useThinking.ts';
import { exchangeStore, openPage } from '../../../renderer/app/exchange/exchangeStore.ts';
import { closeOverlay, overlayStore } from '../../../renderer/app/overlayStore.ts';
import { sectionInstruments } from '../../../renderer/app/sectionInstruments.ts';
import { Workspace } from '../../../renderer/features/workspace/Workspace.tsx';
import { setTab } from '../../../renderer/features/workspace/frame/layoutStore.ts';
import { allCommands } from '../../../renderer/state/commandStore.ts';
import { createBlankCase, createExampleCase } from '../../../renderer/state/newCase.ts';
import {
  goToSection,
  openCaseStore,
  setSectionView,
} from '../../../renderer/state/openCaseStore.ts';
import type { OpenCase, Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

/** A case with all that the app hangs around it for the thread and the quality. */
export async function openThinking(
  kind: 'example' | 'blank',
  section: SectionId,
): Promise<Workplace> {
  const { workplace } = await openWorkplace();
  const made =
    kind === 'example'
      ? await createExampleCase(workplace, 'VA-031')
      : await createBlankCase(workplace, { code: 'VA-040', requestedOn: '2026-11-02' });
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  // Loaded on demand in the app: here before anything waits for it.
  await Promise.all([
    import('../../../renderer/features/quality/QualityScreen.tsx'),
    import('../../../renderer/features/quality/QualityPane.tsx'),
    import('../../../renderer/features/quality/GoOnDialog.tsx'),
    import('../../../renderer/features/thread/ThreadPane.tsx'),
    import('../../../renderer/features/thread/AgendaDialog.tsx'),
    import('../../../renderer/features/thread/PredictionsView.tsx'),
    import('../../../renderer/features/thread/ReflectionView.tsx'),
  ]);
  openPage(null);
  closeOverlay();
  setTab('help');
  renderScreen(<Host workplace={workplace} openCase={opened.value} />);
  await screen.findByRole('navigation', { name: 'Onderdelen' });
  // The plain list: what a tool shows is tested with the tool.
  setSectionView(section, 'list');
  goToSection(section);
  await screen.findByRole('heading', { level: 1, name: sections[section].title });
  return workplace;
}

export function caseNow() {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}

export function run(id: string): void {
  const command = allCommands().find((candidate) => candidate.id === id);
  if (command === undefined) throw new Error(`No command ${id}`);
  command.run();
}

interface HostProps {
  readonly workplace: Workplace;
  readonly openCase: OpenCase;
}

function Host({ workplace, openCase }: HostProps) {
  useThinking(true);
  const page = useStore(exchangeStore, (state) => state.page);
  const overlay = useStore(overlayStore, ({ open }) => open);
  return (
    <>
      <Workspace
        workplace={workplace}
        openCase={openCase}
        startInfo={testStartInfo}
        onLeave={() => undefined}
        onLock={() => undefined}
        onOpenSettings={() => undefined}
        onExport={() => undefined}
        instruments={sectionInstruments}
        paneTabs={paneTabs}
        page={page?.kind === 'quality' ? <QualityPage /> : null}
      />
      {overlay === 'agenda' && <AgendaOverlay />}
      {overlay === 'goOn' && <GoOnOverlay />}
      {overlay === 'aboutWhom' && <AboutWhomOverlay />}
    </>
  );
}
