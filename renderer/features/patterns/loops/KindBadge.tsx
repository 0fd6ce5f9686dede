import { CircleHelp, RefreshCw, Route, Scale } from 'lucide-react';
import type { LoopKind } from '#shared/pattern/loopShape';
import { patterns } from '#shared/text/nl/patterns';
import { classNames } from '../../../ui/classNames.ts';
import styles from './KindBadge.module.css';

export interface KindBadgeProps {
  readonly kind: LoopKind;
  /** `K1`; empty for a circle without a name. */
  readonly code?: string;
}

/** Whether a circle grows or settles; counted from its arrows, never chosen. */
export function KindBadge({ kind, code = '' }: KindBadgeProps) {
  const Icon = icons[kind];
  return (
    <span className={classNames(styles['badge'], styles[kind])}>
      <Icon aria-hidden="true" />
      {`${code} ${patterns.loops.kind[kind]}`.trim()}
    </span>
  );
}

const icons = {
  reinforcing: RefreshCw,
  balancing: Scale,
  unknown: CircleHelp,
  chain: Route,
} as const;
