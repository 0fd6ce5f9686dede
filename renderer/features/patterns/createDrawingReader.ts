import type { Analysis } from '#shared/analysis/analysis';
import { codeOf } from '#shared/analysis/entityNames';
import type { EntityId } from '#shared/base/ids';
import { patternModel, type PatternModel } from '#shared/pattern/patternModel';
import type { NamedLoop } from './canvas/placeNames.ts';
import { keepEach, keepSame } from './keepSame.ts';
import { loopsOf, nothingFound } from './loops/loopsOf.ts';

export interface DrawingContent {
  readonly model: PatternModel;
  readonly loops: readonly NamedLoop[];
}

/**
 * Reads the drawing from an analysis and gives the very same one as long as nothing in it changed:
 * every letter typed anywhere makes a new analysis, and that may not redraw 120 arrows.
 */
export function createDrawingReader(): (
  analysis: Analysis,
  perspective: EntityId | null,
) => DrawingContent {
  const keepModel = keepSame<PatternModel>();
  const keepEdges = keepEach<PatternModel['edges'][number]>();
  const keepLoops = keepSame<readonly NamedLoop[]>();
  const read = (analysis: Analysis, perspective: EntityId | null): PatternModel => {
    const { nodes, edges } = patternModel(analysis, { perspective });
    return { nodes, edges: keepEdges(edges) };
  };
  return (analysis, perspective) => ({
    model: keepModel(read(analysis, perspective)),
    loops: keepLoops(
      loopsOf(analysis, nothingFound)
        .own.filter(({ kind }) => kind !== 'chain')
        .map(({ loop: { id, name, links }, kind, factors }) => ({
          id,
          code: codeOf(analysis, 'loop', id),
          name,
          kind,
          links,
          factors,
        })),
    ),
  });
}
