import { useInternalNode, useStore, type Edge, type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { patterns } from '#shared/text/nl/patterns';
import type { PatternEdge } from '#shared/pattern/patternModel';
import { classNames } from '../../../ui/classNames.ts';
import { standingOut, usePattern } from '../patternStore.ts';
import type { Rect } from '#shared/pattern/rects';
import { arrowShape } from './arrowShape.ts';
import styles from './ArrowEdge.module.css';
import { useIsSelected } from './nodeState.ts';
import type { Way } from './routeArrows.ts';

export type ArrowEdgeType = Edge<{ readonly edge: PatternEdge; readonly route: Way }, 'arrow'>;

/** Words on an arrow are read only when they are large enough. */
const READABLE_ZOOM = 0.62;

/** An arrow with its word on it; how it is drawn says the sign a second time. */
export const ArrowEdge = memo(function ArrowEdge(props: EdgeProps<ArrowEdgeType>) {
  const { id, source, target, data } = props;
  const from = useBox(source);
  const to = useBox(target);
  const isSelected = useIsSelected(id);
  const arrowId = data?.edge.id;
  const isLit = usePattern(
    (state) => arrowId !== undefined && standingOut(state)?.has(arrowId) === true,
  );
  const isDimmed = usePattern((state) => standingOut(state) !== null) && !isLit;
  const isReadable = useStore(({ transform }) => transform[2] >= READABLE_ZOOM);
  if (from === null || to === null || data === undefined) return null;
  const { edge, route } = data;
  const sign = edge.sign ?? 'unknown';
  const curve = arrowShape(from, to, route.bow, route.at);
  if (curve === null) return null;
  const words = edge.isSeen ? patterns.sign[sign] : patterns.people.faint;
  return (
    <g
      className={classNames(
        styles['arrow'],
        styles[sign],
        (isSelected || isLit) && styles['on'],
        isDimmed && styles['dimmed'],
        !edge.isSeen && styles['faint'],
      )}
      data-strength={edge.strength ?? 3}
    >
      <path className={styles['touch']} d={curve.line} />
      <path className={styles['line']} d={curve.line} />
      <polygon className={styles['head']} points={curve.head} />
      {edge.delay && (
        <g
          className={styles['delay']}
          transform={`translate(${String(curve.delay.x)} ${String(curve.delay.y)}) rotate(${String(curve.delay.angle)})`}
        >
          <path d="M-3.500-8v16M3.500-8v16" />
        </g>
      )}
      <g
        className={styles['label']}
        transform={`translate(${String(curve.label.x)} ${String(curve.label.y)})`}
      >
        {isReadable ? <WordLabel words={words} sign={sign} /> : <SignLabel sign={sign} />}
      </g>
    </g>
  );
});

type Sign = 'plus' | 'minus' | 'unknown';

const LETTER = 6.4;

function WordLabel({ words, sign }: { readonly words: string; readonly sign: Sign }) {
  const width = words.length * LETTER + 32;
  return (
    <>
      <rect x={-width / 2} y={-11} width={width} height={22} rx={11} />
      <g transform={`translate(${String(-width / 2 + 13)} 0)`}>
        <SignGlyph sign={sign} />
      </g>
      <text x={10} y={4}>
        {words}
      </text>
    </>
  );
}

function SignLabel({ sign }: { readonly sign: Sign }) {
  return (
    <g transform="scale(1.35)">
      <circle r={9.5} />
      <SignGlyph sign={sign} />
    </g>
  );
}

function SignGlyph({ sign }: { readonly sign: Sign }) {
  if (sign === 'unknown') {
    return (
      <path
        className={styles['glyph']}
        d="M-2.600-2.200a2.700 2.700 0 1 1 3.900 2.400c-.9.500-1.300 1-1.300 1.900M0 4.800v.1"
      />
    );
  }
  return <path className={styles['glyph']} d={sign === 'plus' ? 'M-4 0h8M0-4v8' : 'M-4 0h8'} />;
}

function useBox(id: string): Rect | null {
  const node = useInternalNode(id);
  if (node === undefined) return null;
  const { width = 0, height = 0 } = node.measured;
  return { ...node.internals.positionAbsolute, width, height };
}
