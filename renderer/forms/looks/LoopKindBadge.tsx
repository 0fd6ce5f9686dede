import { CircleHelp, RefreshCw, Route, Scale } from 'lucide-react';
import type { LoopKind } from '#shared/pattern/loopShape';
import { classNames } from '../../ui/classNames.ts';
import styles from './LoopKindBadge.module.css';

export interface LoopKindBadgeProps {
  readonly kind: LoopKind;
  /** What the kind is called where the badge stands. */
  readonly words: string;
}

/** Whether a loop grows or settles, as a sign and in words. */
export function LoopKindBadge({ kind, words }: LoopKindBadgeProps) {
  const Icon = icons[kind];
  return (
    <span className={classNames(styles['badge'], styles[kind])}>
      <Icon aria-hidden="true" />
      {words}
    </span>
  );
}

const icons = {
  reinforcing: RefreshCw,
  balancing: Scale,
  unknown: CircleHelp,
  chain: Route,
} as const;
