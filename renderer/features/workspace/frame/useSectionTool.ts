import { useEffect } from 'react';
import type { SectionId } from '#shared/analysis/sections';
import {
  LIST_VIEW,
  viewOnScreen,
  type SectionInstrument,
  type SectionView,
} from '../../../forms/sectionView.ts';
import { setSectionView } from '../../../state/openCaseStore.ts';
import { useOpenCase } from '../../../state/useOpenCase.ts';

/**
 * The tool on screen, or null for the plain list. A wanted item that the tool cannot bring in sight
 * shows the list, and the list stays: its form is what the person asked for.
 */
export function useSectionTool(
  section: SectionId,
  instrument: SectionInstrument | undefined,
): SectionView | null {
  const wanted = useOpenCase(({ target }) => target?.collection ?? null);
  const tool = useOpenCase(({ sectionViews }) =>
    viewOnScreen(instrument, sectionViews[section], wanted),
  );
  const needsList = wanted !== null && tool === null && instrument !== undefined;
  useEffect(() => {
    if (needsList) setSectionView(section, LIST_VIEW);
  }, [needsList, section]);
  return tool;
}
