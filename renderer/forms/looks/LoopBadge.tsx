import { CircleHelp, RefreshCw, Route, Scale } from 'lucide-react';
import type { EntityId } from '#shared/base/ids';
import { loopShape } from '#shared/pattern/loopShape';
import { forms } from '#shared/text/nl/forms';
import { useAnalysis } from '../../state/useOpenCase.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './LoopBadge.module.css';

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
  const Icon = icons[kind];
  return (
    <span className={classNames(styles['badge'], styles[kind])}>
      <Icon aria-hidden="true" />
      {forms.loop[kind]}
    </span>
  );
}

const icons = {
  reinforcing: RefreshCw,
  balancing: Scale,
  unknown: CircleHelp,
  chain: Route,
} as const;
