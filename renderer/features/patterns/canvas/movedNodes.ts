import type { Node, NodeChange } from '@xyflow/react';
import { isEntityId, type EntityId } from '#shared/base/ids';
import type { Point } from './arrowShape.ts';

export interface MovedNode {
  readonly id: EntityId;
  readonly at: Point;
}

/** The boxes that were put down; one that is still on its way is not among them. */
export function movedNodes<Any extends Node>(
  changes: readonly NodeChange<Any>[],
): readonly MovedNode[] {
  return changes.flatMap((change) =>
    change.type === 'position' &&
    change.dragging === false &&
    change.position !== undefined &&
    isEntityId(change.id)
      ? [{ id: change.id, at: change.position }]
      : [],
  );
}
