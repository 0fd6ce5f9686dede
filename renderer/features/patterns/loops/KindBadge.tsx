import type { LoopKind } from '#shared/pattern/loopShape';
import { patterns } from '#shared/text/nl/patterns';
import { LoopKindBadge } from '../../../forms/looks/LoopKindBadge.tsx';

export interface KindBadgeProps {
  readonly kind: LoopKind;
  /** `K1`; empty for a circle without a name. */
  readonly code?: string;
}

/** Whether a circle grows or settles, behind its code; counted from its arrows, never chosen. */
export function KindBadge({ kind, code = '' }: KindBadgeProps) {
  return <LoopKindBadge kind={kind} words={`${code} ${patterns.loops.kind[kind]}`.trim()} />;
}
