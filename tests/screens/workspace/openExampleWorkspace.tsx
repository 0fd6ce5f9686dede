import { createBlankCase, createExampleCase } from '../../../renderer/state/newCase.ts';
import { Workspace } from '../../../renderer/features/workspace/Workspace.tsx';
import type { SectionInstruments } from '../../../renderer/forms/sectionView.ts';
import type { OpenCase, Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

export interface OpenedWorkspace {
  readonly workplace: Workplace;
  readonly openCase: OpenCase;
  readonly asked: string[];
}

/** Shows the workspace of the fictional example, or of a new analysis, in a real workplace. */
export async function openWorkspace(
  kind: 'example' | 'blank',
  prepare: (doc: OpenCase['doc']) => void = () => undefined,
  instruments: SectionInstruments = {},
): Promise<OpenedWorkspace> {
  const { workplace } = await openWorkplace();
  const made =
    kind === 'example'
      ? await createExampleCase(workplace, 'VA-031')
      : await createBlankCase(workplace, { code: 'VA-040', requestedOn: '2026-11-02' });
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  prepare(opened.value.doc);
  const asked: string[] = [];
  const ask = (what: string) => () => {
    asked.push(what);
  };
  renderScreen(
    <Workspace
      workplace={workplace}
      openCase={opened.value}
      startInfo={testStartInfo}
      onLeave={ask('leave')}
      onLock={ask('lock')}
      onOpenSettings={ask('settings')}
      onExport={ask('export')}
      instruments={instruments}
    />,
  );
  return { workplace, openCase: opened.value, asked };
}
