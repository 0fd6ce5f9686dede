import type { Analysis, Entity } from '../analysis/analysis.ts';
import { nameOf } from '../analysis/entityNames.ts';
import { fieldWords } from '../analysis/fieldWords.ts';
import type { EntityId } from '../base/ids.ts';
import { patternBreaks as text } from '../text/nl/patternBreaks.ts';
import { loopShape, type Arrow } from './loopShape.ts';

/** A place in a circle where it could go otherwise: a factor and the arrow that leaves it. */
export interface BreakPoint {
  readonly factor: EntityId;
  readonly link: EntityId;
  /** Where the arrow leads. */
  readonly to: EntityId;
  /** Why it stands where it stands, in one or two sentences. */
  readonly reason: string;
  /** How the order was reckoned; null as long as nobody said how changeable the factor is. */
  readonly sum: string | null;
  /** It is something that the help itself does. */
  readonly isCare: boolean;
  /** What the duo already wants to do about this factor. */
  readonly leads: readonly EntityId[];
}

/** What nobody weighed counts as ordinary. */
const ORDINARY = 3;

/**
 * The places of a circle (or row), the most promising first: how changeable the factor is times how
 * strong its arrow is. That sorts places to begin; it is no score of anybody. What nobody called
 * changeable or not comes last; of equals, what the help does itself comes first.
 */
export function breakPoints(analysis: Analysis, links: readonly EntityId[]): readonly BreakPoint[] {
  const factors = new Map(analysis.factor.map((factor) => [factor.id, factor]));
  const arrows = analysis.link.filter(({ id }) => links.includes(id));
  const { steps } = loopShape(arrows, (id) => factors.has(id));
  return steps
    .flatMap(({ factor: id, arrow }) => {
      const factor = factors.get(id);
      const to = arrow?.to ?? null;
      if (factor === undefined || arrow === null || to === null) return [];
      return [{ weight: weightOf(factor, arrow), point: pointOf(analysis, factor, arrow, to) }];
    })
    .sort((a, b) => b.weight - a.weight || Number(b.point.isCare) - Number(a.point.isCare))
    .map(({ point }) => point);
}

function pointOf(
  analysis: Analysis,
  factor: Entity<'factor'>,
  arrow: Arrow,
  to: EntityId,
): BreakPoint {
  const isCare = factor.level === 'careSystem';
  const reason = text.reason(changeableWords(analysis, factor), strengthWords(analysis, arrow, to));
  return {
    factor: factor.id,
    link: arrow.id,
    to,
    reason: isCare ? `${reason} ${text.care}` : reason,
    sum: sumOf(factor, arrow),
    isCare,
    leads: analysis.lead.flatMap(({ id, factors }) => (factors.includes(factor.id) ? [id] : [])),
  };
}

function weightOf({ modifiability }: Entity<'factor'>, { strength }: Arrow): number {
  return (modifiability ?? 0) * (strength ?? ORDINARY);
}

function sumOf(factor: Entity<'factor'>, arrow: Arrow): string | null {
  if (factor.modifiability === null) return null;
  const strength =
    typeof arrow.strength === 'number' ? String(arrow.strength) : text.assumed(ORDINARY);
  return text.sum(factor.modifiability, strength, weightOf(factor, arrow));
}

function changeableWords(analysis: Analysis, { id, modifiability }: Entity<'factor'>): string {
  const name = nameOf(analysis, 'factor', id);
  const words = stepOf('factor', 'modifiability', modifiability);
  return words === null ? text.changeable.unknown(name) : text.changeable.known(name, words);
}

function strengthWords(analysis: Analysis, { strength }: Arrow, to: EntityId): string {
  const name = nameOf(analysis, 'factor', to);
  const words = stepOf('link', 'strength', strength ?? null);
  return words === null ? text.strength.unknown(name) : text.strength.known(name, words);
}

function stepOf(collection: 'factor' | 'link', field: string, value: number | null): string | null {
  return value === null ? null : (fieldWords(collection, field).scale?.[value - 1] ?? null);
}
