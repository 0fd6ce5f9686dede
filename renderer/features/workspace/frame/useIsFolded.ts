import { viewOnScreen, type SectionInstrument } from '../../../forms/sectionView.ts';
import { useOpenCase } from '../../../state/useOpenCase.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** Whether the list of sections makes room on a laptop for the board or picture that is on screen. */
export function useIsFolded(instrument: SectionInstrument | undefined): boolean {
  const isLaptop = useMediaQuery('(min-width: 800px) and (max-width: 1599px)');
  const isBroad = useOpenCase(
    ({ view, section, sectionViews, target }) =>
      view === 'section' &&
      viewOnScreen(instrument, sectionViews[section], target?.collection ?? null)?.isBroad === true,
  );
  return isLaptop && isBroad;
}
