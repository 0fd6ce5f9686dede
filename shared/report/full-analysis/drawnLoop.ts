import type { Analysis, Entity } from '../../analysis/analysis.ts';
import { loopShape } from '../../pattern/loopShape.ts';
import { reportText } from '../../text/nl/report.ts';
import type { DrawnLoop } from './loopWords.ts';
import { oneLine } from './partBlocks.ts';

/** A pattern as it is drawn and told: its arrows in order, and the words of its factors. */
export function drawnLoop(
  { factor: all, link }: Pick<Analysis, 'factor' | 'link'>,
  loop: Entity<'loop'>,
): DrawnLoop {
  const factors = new Map(all.map((factor) => [factor.id, factor]));
  const arrows = loop.links.flatMap((id) => link.filter((one) => one.id === id));
  const shape = loopShape(arrows, (id) => factors.has(id));
  return {
    ...shape,
    label: (id) => {
      const factor = factors.get(id);
      if (factor === undefined) return reportText.notYetKnown;
      return oneLine(factor.text) || factor.shortName || reportText.notYetKnown;
    },
    isHelp: (id) => factors.get(id)?.kind === 'protective',
    chosen: loop.effect,
  };
}
