import { useEffect } from 'react';
import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import type { FoundLoops } from '#shared/pattern/findLoops';
import { loopsOf } from './loops/loopsOf.ts';
import { patternStore, usePattern, type Emphasis, type Panel } from './patternStore.ts';

/** Brings forward what the panel beside the drawing is about, else what the emphasis asks for. */
export function useForward(analysis: Analysis, found: FoundLoops): void {
  const panel = usePattern((state) => state.panel);
  const emphasis = usePattern((state) => state.emphasis);
  useEffect(() => {
    const forward = arrowsForward(analysis, found, panel, emphasis);
    patternStore.setState({ forward: forward === null ? null : new Set(forward) });
  }, [analysis, found, panel, emphasis]);
}

function arrowsForward(
  analysis: Analysis,
  found: FoundLoops,
  panel: Panel,
  emphasis: Emphasis,
): readonly EntityId[] | null {
  if (panel.kind === 'loop' || panel.kind === 'breaks') {
    return analysis.loop.find(({ id }) => id === panel.id)?.links ?? null;
  }
  if (emphasis === 'all') return null;
  const { own, others } = loopsOf(analysis, found);
  // What the duo named says it best; what was merely found speaks only where nothing was named.
  const named = own.filter(({ effect }) => effect === emphasis).flatMap(({ loop }) => loop.links);
  const unnamed = others.filter(({ effect }) => effect === emphasis).flatMap(({ links }) => links);
  return own.length > 0 ? named : unnamed;
}
