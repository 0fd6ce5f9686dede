import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { Unlink } from 'lucide-react';
import { memo } from 'react';
import { patterns } from '#shared/text/nl/patterns';
import { FactorMark } from '../../../forms/looks/FactorMark.tsx';
import { LevelIcon } from './LevelIcon.tsx';
import { classNames } from '../../../ui/classNames.ts';
import { useIsDimmed, useIsSelected } from './nodeState.ts';
import type { PatternNode } from '#shared/pattern/patternModel';
import styles from './FactorNode.module.css';

export type FactorNodeType = Node<
  { readonly node: PatternNode; readonly canChange: boolean },
  'factor'
>;
export type GapNodeType = Node<{ readonly words: string }, 'gap'>;

/** A factor in the drawing: shape before colour says whether it weighs or helps. */
export const FactorNode = memo(function FactorNode({ data }: NodeProps<FactorNodeType>) {
  const { node, canChange } = data;
  const isSelected = useIsSelected(node.id);
  const isDimmed = useIsDimmed(node.id);
  return (
    <div
      className={classNames(
        styles['box'],
        node.kind !== null && styles[node.kind],
        isSelected && styles['selected'],
        isDimmed && styles['dimmed'],
      )}
    >
      <FactorMark kind={node.kind} />
      <span className={styles['name']}>{node.label}</span>
      <LevelIcon level={node.level} />
      <Handle
        type="target"
        position={Position.Left}
        isConnectableStart={false}
        className={classNames(styles['target'])}
      />
      {canChange && (
        <Handle
          type="source"
          position={Position.Right}
          isConnectableEnd={false}
          title={patterns.canvas.handle}
          className={classNames(styles['source'])}
        />
      )}
    </div>
  );
});

/** Where an arrow misses an end. */
export const GapNode = memo(function GapNode({ data }: NodeProps<GapNodeType>) {
  return (
    <div className={classNames(styles['box'], styles['gap'])}>
      <Unlink aria-hidden="true" />
      <span className={styles['name']}>{data.words}</span>
    </div>
  );
});
