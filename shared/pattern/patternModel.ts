import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { FactorLevel } from '../analysis/factor.ts';
import { nameOf } from '../analysis/entityNames.ts';
import type { EntityId } from '../base/ids.ts';

export interface PatternNode {
  /** The id of the factor. */
  readonly id: EntityId;
  /** Its short name, else its first line, else that it has no name yet; never empty. */
  readonly label: string;
  readonly kind: 'risk' | 'protective' | null;
  readonly level: FactorLevel | null;
  /** The upper left corner; null as long as nobody gave it a place. */
  readonly x: number | null;
  readonly y: number | null;
  /** An arrow begins or ends here. */
  readonly isUsed: boolean;
}

export interface PatternEdge {
  /** The id of the arrow (link). */
  readonly id: EntityId;
  /** What the arrow says, also when that factor is gone: see `isDangling`. */
  readonly from: EntityId | null;
  readonly to: EntityId | null;
  readonly sign: 'plus' | 'minus' | null;
  readonly delay: boolean;
  /** 1 (weak) to 5 (strong); null: not weighed. */
  readonly strength: number | null;
  readonly perceivedBy: readonly EntityId[];
  /** The chosen person sees it so; without a perspective always true. */
  readonly isSeen: boolean;
  /** An end is not chosen yet or its factor is gone. */
  readonly isDangling: boolean;
}

export interface PatternModel {
  readonly nodes: readonly PatternNode[];
  readonly edges: readonly PatternEdge[];
}

export interface PatternView {
  /** Marks the arrows that this person sees; none is ever left out. */
  readonly perspective: EntityId | null;
}

/** All factors and arrows as a picture needs them; list, diagram and documents read the same. */
export function patternModel(analysis: Analysis, { perspective }: PatternView): PatternModel {
  const factors = new Set(analysis.factor.map(({ id }) => id));
  const edges = analysis.link.map((link) => edgeOf(link, factors, perspective));
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const nodes = analysis.factor.map((factor) => nodeOf(analysis, factor, used.has(factor.id)));
  return { nodes, edges };
}

function nodeOf(analysis: Analysis, factor: Entity<'factor'>, isUsed: boolean): PatternNode {
  const { id, kind, level, mapX, mapY } = factor;
  const isPlaced = mapX !== null && mapY !== null;
  return {
    id,
    label: nameOf(analysis, 'factor', id),
    kind,
    level,
    x: isPlaced ? mapX : null,
    y: isPlaced ? mapY : null,
    isUsed,
  };
}

function edgeOf(
  link: Entity<'link'>,
  factors: ReadonlySet<EntityId>,
  perspective: EntityId | null,
): PatternEdge {
  const { id, from, to, polarity, delay, strength, perceivedBy } = link;
  const isThere = (end: EntityId | null) => end !== null && factors.has(end);
  return {
    id,
    from,
    to,
    sign: polarity,
    delay,
    strength,
    perceivedBy,
    isSeen: perspective === null || perceivedBy.includes(perspective),
    isDangling: !isThere(from) || !isThere(to),
  };
}
