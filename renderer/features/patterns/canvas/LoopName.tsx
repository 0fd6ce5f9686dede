import type { Node, NodeProps } from '@xyflow/react';
import { CircleHelp, RefreshCw, Route, Scale } from 'lucide-react';
import { memo } from 'react';
import { classNames } from '../../../ui/classNames.ts';
import { standingOut, usePattern } from '../patternStore.ts';
import styles from './LoopName.module.css';
import type { NamedLoop } from './placeNames.ts';

export type LoopNameType = Node<
  { readonly loop: NamedLoop; readonly hasName: boolean },
  'loopName'
>;

/** The name of a loop in the middle of its arrows. */
export const LoopName = memo(function LoopName({ data }: NodeProps<LoopNameType>) {
  const { loop, hasName } = data;
  const isOn = usePattern((state) => {
    const out = standingOut(state);
    return out !== null && loop.links.every((id) => out.has(id));
  });
  const Icon = icons[loop.kind];
  return (
    <div className={classNames(styles['name'], isOn && styles['on'])}>
      <Icon aria-hidden="true" />
      <strong>{loop.code}</strong>
      {hasName && <span>{loop.name}</span>}
    </div>
  );
});

const icons = {
  reinforcing: RefreshCw,
  balancing: Scale,
  unknown: CircleHelp,
  chain: Route,
} as const;
