import { useEffect } from 'react';
import { sectionIds } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';
import { workspace } from '#shared/text/nl/workspace';
import { provideCommands, type Command } from '../../../state/commandStore.ts';
import { goToSection, openCaseStore, setView } from '../../../state/openCaseStore.ts';
import { toggleHelp } from './layoutStore.ts';
import { focusPane } from './panes.ts';

const KEYED_SECTIONS = 9;

/** Gives the app what can be done in an opened analysis. */
export function useWorkspaceCommands(isNarrow: boolean, onExport: () => void): void {
  useEffect(
    () => provideCommands('workspace', commandsFor(isNarrow, onExport)),
    [isNarrow, onExport],
  );
}

function commandsFor(isNarrow: boolean, onExport: () => void): readonly Command[] {
  const texts = workspace.commands;
  return [
    {
      id: 'case.export',
      menu: 'file',
      label: texts.export,
      shortcut: 'CmdOrCtrl+Shift+E',
      run: onExport,
    },
    {
      id: 'view.guidance',
      menu: 'view',
      label: texts.guidance,
      shortcut: 'CmdOrCtrl+Shift+G',
      run: () => {
        toggleHelp(isNarrow);
      },
    },
    {
      id: 'view.whole',
      menu: 'view',
      label: texts.whole,
      shortcut: null,
      run: () => {
        setView(openCaseStore.getState()?.view === 'whole' ? 'section' : 'whole');
      },
    },
    {
      id: 'view.nextPane',
      menu: 'view',
      label: texts.nextPane,
      shortcut: 'F6',
      run: () => {
        focusPane(1);
      },
    },
    {
      id: 'view.previousPane',
      menu: 'view',
      label: texts.previousPane,
      shortcut: 'Shift+F6',
      run: () => {
        focusPane(-1);
      },
    },
    ...sectionIds.map((id, index): Command => ({
      id: `section.${id}`,
      menu: 'case',
      label: texts.section(sections[id].title),
      // The key is the number the section has on screen; Ctrl+0 belongs to zoom.
      shortcut: index >= 1 && index <= KEYED_SECTIONS ? `CmdOrCtrl+${String(index)}` : null,
      run: () => {
        goToSection(id);
      },
    })),
  ];
}
