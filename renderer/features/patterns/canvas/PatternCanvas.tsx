import '@xyflow/react/dist/base.css';
import {
  applyNodeChanges,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
  type Connection,
  type NodeChange,
} from '@xyflow/react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { isEntityId, type EntityId } from '#shared/base/ids';
import type { PatternModel } from '#shared/pattern/patternModel';
import { patterns } from '#shared/text/nl/patterns';
import { useOpenCase } from '../../../state/useOpenCase.ts';
import { showPanel, usePattern } from '../patternStore.ts';
import type { Point } from './arrowShape.ts';
import { keepEach } from '../keepSame.ts';
import { ArrowEdge, type ArrowEdgeType } from './ArrowEdge.tsx';
import { ariaLabels } from './ariaLabels.ts';
import { CanvasLegend } from './CanvasLegend.tsx';
import { CanvasZoom } from './CanvasZoom.tsx';
import { drawingOf } from './drawing.ts';
import { fitOptions } from './fitOptions.ts';
import { FactorNode, GapNode } from './FactorNode.tsx';
import { edgesOf, loopNamesOf, nodesOf, routesOf, type AnyNode } from './flowParts.ts';
import { LoopName } from './LoopName.tsx';
import { movedNodes } from './movedNodes.ts';
import styles from './PatternCanvas.module.css';
import type { NamedLoop } from './placeNames.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';

export interface PatternCanvasProps {
  readonly model: PatternModel;
  readonly loops: readonly NamedLoop[];
  readonly places: ReadonlyMap<EntityId, Point>;
  /** Called when a factor was put down somewhere, by mouse or by key. */
  readonly onMove: (id: EntityId, at: Point, isSameStep: boolean) => void;
  readonly onConnect: (from: EntityId, to: EntityId) => void;
  /** Counts up when everything must come into view. */
  readonly fitAsked: number;
}

const nodeTypes = { factor: FactorNode, gap: GapNode, loopName: LoopName };
const edgeTypes = { arrow: ArrowEdge };

/** The drawing itself: boxes to drag and arrows to draw, and all of it by keyboard. */
export function PatternCanvas(props: PatternCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  );
}

function Canvas({ model, loops, places, onMove, onConnect, fitAsked }: PatternCanvasProps) {
  const canChange = useOpenCase((state) => !state.caseDocument.isReadOnly);
  const root = useRef<HTMLDivElement>(null);
  const keys = useCanvasKeys({ root, model, places, onMove, canChange });
  const drawing = useMemo(() => drawingOf(model, places), [model, places]);
  const { boxes, routes } = useMemo(() => routesOf(drawing), [drawing]);
  const [keepEdges] = useState(keepEach<ArrowEdgeType>);
  const [keepNodes] = useState(keepEach<AnyNode>);
  const edges = useMemo(
    () => [...keepEdges(edgesOf(drawing, routes))],
    [drawing, routes, keepEdges],
  );
  const names = useMemo(() => loopNamesOf(loops, boxes, routes), [loops, boxes, routes]);
  const drawn = useMemo(
    () => keepNodes([...nodesOf(drawing, { stop: keys.stop, canChange }), ...names]),
    [drawing, names, keys.stop, canChange, keepNodes],
  );
  const nodes = useDragged(drawn);
  const flow = useReactFlow();
  const isPersonal = usePattern(({ person }) => person !== null);
  useEffect(() => {
    if (fitAsked > 0) void flow.fitView(fitOptions);
  }, [flow, fitAsked]);
  return (
    <figure className={styles['figure']} data-personal={isPersonal}>
      <div className={styles['stage']}>
        <ReactFlow<AnyNode, (typeof edges)[number]>
          ref={root}
          aria-label={patterns.canvas.label(drawing.factors.length, drawing.arrows.length)}
          aria-describedby={keys.describedBy}
          ariaLabelConfig={ariaLabels}
          nodes={nodes.nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          fitView
          fitViewOptions={fitOptions}
          minZoom={0.2}
          maxZoom={2}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
          zoomActivationKeyCode="Control"
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          deleteKeyCode={null}
          disableKeyboardA11y
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          nodesDraggable={canChange}
          nodesConnectable={canChange}
          nodeDragThreshold={3}
          elevateNodesOnSelect={false}
          proOptions={{ hideAttribution: true }}
          onNodesChange={(changes: NodeChange<AnyNode>[]) => {
            nodes.change(changes);
            for (const { id, at } of movedNodes(changes)) onMove(id, at, false);
          }}
          onConnect={({ source, target }: Connection) => {
            if (isEntityId(source) && isEntityId(target)) onConnect(source, target);
          }}
          onNodeClick={(_event, node) => {
            if (node.type === 'loopName') showPanel({ kind: 'loop', id: node.data.loop.id });
            if (node.type === 'factor') showPanel({ kind: 'factor', id: node.data.node.id });
          }}
          onEdgeClick={(_event, { id }) => {
            if (isEntityId(id)) showPanel({ kind: 'arrow', id });
          }}
          onPaneClick={() => {
            showPanel({ kind: 'loops' });
          }}
          onKeyDown={(event: KeyboardEvent<HTMLDivElement>) => {
            keys.press(event);
          }}
          onFocus={keys.focus}
        />
        <CanvasZoom />
      </div>
      <CanvasLegend keysId={keys.describedBy} />
    </figure>
  );
}

/** The boxes while one is being dragged; where it is put down comes from the case again. */
function useDragged(drawn: readonly AnyNode[]) {
  const [dragged, setDragged] = useState<{
    readonly of: readonly AnyNode[];
    readonly nodes: AnyNode[];
  } | null>(null);
  const isCurrent = dragged?.of === drawn;
  const nodes = isCurrent ? dragged.nodes : [...drawn];
  return {
    nodes,
    change: (changes: NodeChange<AnyNode>[]) => {
      const moves = changes.filter(({ type }) => type === 'position');
      if (moves.length === 0) return;
      setDragged((before) => ({
        of: drawn,
        nodes: applyNodeChanges(moves, before?.of === drawn ? before.nodes : [...drawn]),
      }));
    },
  };
}
