import type { EntityId } from '#shared/base/ids';
import { loopShape } from '#shared/pattern/loopShape';
import { forms } from '#shared/text/nl/forms';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { LoopKindBadge } from './LoopKindBadge.tsx';

export interface LoopBadgeProps {
  readonly loopId: EntityId;
}

/** Whether a loop grows or settles: computed from its arrows, never chosen. */
export function LoopBadge({ loopId }: LoopBadgeProps) {
  const analysis = useAnalysis();
  const loop = analysis.loop.find(({ id }) => id === loopId);
  const arrows = analysis.link.filter(({ id }) => loop?.links.includes(id));
  const factors = new Set(analysis.factor.map(({ id }) => id));
  const { kind } = loopShape(arrows, (id) => factors.has(id));
  return <LoopKindBadge kind={kind} words={forms.loop[kind]} />;
}
