import { useAnalysis } from '../../../state/useOpenCase.ts';
import { standingOut, usePattern } from '../patternStore.ts';

/** The factor, arrow or loop whose panel is open. */
export function useIsSelected(id: string): boolean {
  return usePattern(({ panel }) => 'id' in panel && panel.id === id);
}

/** True for a factor outside of what stands out now. */
export function useIsDimmed(id: string): boolean {
  const { link } = useAnalysis();
  return usePattern((state) => {
    const out = standingOut(state);
    return (
      out !== null &&
      !link.some((arrow) => out.has(arrow.id) && (arrow.from === id || arrow.to === id))
    );
  });
}
