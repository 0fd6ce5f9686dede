import { screen } from '@testing-library/react';
import type { EntityId } from '#shared/base/ids';
import { sections } from '#shared/text/nl/sections';
import { Workspace } from '../../../renderer/features/workspace/Workspace.tsx';
import { PatternView } from '../../../renderer/features/patterns/PatternView.tsx';
import { createBlankCase, createExampleCase } from '../../../renderer/state/newCase.ts';
import { editCase, goToSection, openCaseStore } from '../../../renderer/state/openCaseStore.ts';
import type { Workplace } from '../../../renderer/vault/unlockedWorkplace.ts';
import { openWorkplace } from '../../support/openWorkplace.ts';
import { renderScreen } from '../lookAt.tsx';
import { testStartInfo } from '../testStartInfo.ts';

const instruments = {
  s6: {
    opensWith: 'diagram',
    views: [{ id: 'diagram', label: 'Tekening', View: PatternView }],
  },
};

/** Opens the section of the patterns with the diagram, of the example or of a new analysis. */
export async function openPatterns(
  kind: 'example' | 'blank',
  prepare: () => void = () => undefined,
): Promise<Workplace> {
  const { workplace } = await openWorkplace();
  const made =
    kind === 'example'
      ? await createExampleCase(workplace, 'VA-031')
      : await createBlankCase(workplace, { code: 'VA-040', requestedOn: '2026-11-02' });
  if (!made.ok) throw new Error(made.reason);
  const opened = await workplace.openCase(made.value);
  if (!opened.ok) throw new Error(opened.reason);
  const nothing = () => undefined;
  renderScreen(
    <Workspace
      workplace={workplace}
      openCase={opened.value}
      startInfo={testStartInfo}
      instruments={instruments}
      onLeave={nothing}
      onLock={nothing}
      onOpenSettings={nothing}
      onExport={nothing}
    />,
  );
  await screen.findByRole('navigation', { name: 'Onderdelen' });
  prepare();
  goToSection('s6');
  await screen.findByRole('heading', { level: 1, name: sections.s6.title });
  return workplace;
}

/** The analysis that is open now. */
export function analysisNow() {
  const state = openCaseStore.getState();
  if (state === null) throw new Error('No case is open');
  return state.analysis;
}

/** Draws a case of many factors and arrows, the same each time; every third factor helps. */
export function drawMany(factors: number, arrows: number): void {
  editCase('test.many', (writer) => {
    const ids: EntityId[] = [];
    for (let index = 0; index < factors; index += 1) {
      const word = names[index % names.length] ?? '';
      const shortName = index < names.length ? word : `${word} (${String(index)})`;
      ids.push(
        writer.add('factor', {
          shortName: shortName.slice(0, 60),
          kind: index % 3 === 2 ? 'protective' : 'risk',
          level: levels[index % levels.length] ?? 'youth',
        }),
      );
    }
    for (let index = 0; index < arrows; index += 1) {
      const from = ids[index % factors];
      const to = ids[(index * 7 + Math.floor(index / factors) * 3 + 1) % factors];
      if (from === undefined || to === undefined || from === to) continue;
      const polarity = index % 9 === 8 ? null : index % 4 === 3 ? 'minus' : 'plus';
      writer.add('link', { from, to, polarity, delay: index % 6 === 5 });
    }
  });
}

const levels = ['youth', 'family', 'environment', 'careSystem', 'society'] as const;
const names = [
  'Slecht slapen',
  'Ruzie thuis',
  'Oma is dichtbij',
  'Schoolverzuim sinds de verhuizing',
  'Gezinsvoogdijwisselingen',
  'Voetbal met vrienden',
  'Angst om verlaten te worden',
  'Traumabehandelingswachtlijst',
  'Vaste mentor',
  'Spanning bij afscheid',
  'Schulden',
  'Humor',
  'Strengere regels',
  'Overprikkeling',
  'Broer helpt',
];
