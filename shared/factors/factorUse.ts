import type { Analysis, Entity } from '../analysis/analysis.ts';
import { codeOf } from '../analysis/entityNames.ts';
import type { EntityId } from '../base/ids.ts';

/** What a factor rests on and where it comes back. */
export interface FactorUse {
  /** Sources, events and whoever raised it. */
  readonly sources: number;
  /** The loops whose arrows it is in, by code. */
  readonly loops: readonly string[];
  readonly hypotheses: readonly string[];
  readonly leads: readonly string[];
  /** In any hypothesis, arrow or lead. */
  readonly isUsed: boolean;
}

/** What every factor rests on and leads to; one pass for the whole board. */
export function factorUses(analysis: Analysis): ReadonlyMap<EntityId, FactorUse> {
  const inArrows = new Set<EntityId | null>();
  const linkEnds = new Map<EntityId, readonly (EntityId | null)[]>();
  for (const { id, from, to } of analysis.link) {
    linkEnds.set(id, [from, to]);
    inArrows.add(from).add(to);
  }
  const loops = codesByFactor(analysis, 'loop', (loop: Entity<'loop'>) =>
    loop.links.flatMap((link) => linkEnds.get(link) ?? []),
  );
  const hypotheses = codesByFactor(analysis, 'hypothesis', ({ factors }) => factors);
  const leads = codesByFactor(analysis, 'lead', ({ factors }) => factors);
  return new Map(
    analysis.factor.map((factor) => {
      const use: FactorUse = {
        sources: sourceCount(factor),
        loops: loops.get(factor.id) ?? [],
        hypotheses: hypotheses.get(factor.id) ?? [],
        leads: leads.get(factor.id) ?? [],
        isUsed: inArrows.has(factor.id) || hypotheses.has(factor.id) || leads.has(factor.id),
      };
      return [factor.id, use];
    }),
  );
}

/** How many things a factor rests on. */
export function sourceCount(factor: Entity<'factor'>): number {
  const raised = factor.raisedBy === null ? 0 : 1;
  return factor.sources.length + factor.lifeEvents.length + raised;
}

function codesByFactor<Name extends 'loop' | 'hypothesis' | 'lead'>(
  analysis: Analysis,
  name: Name,
  factorsOf: (entity: Entity<Name>) => readonly (EntityId | null)[],
): ReadonlyMap<EntityId, readonly string[]> {
  const found = new Map<EntityId, string[]>();
  const entities: readonly Entity<Name>[] = analysis[name];
  for (const entity of entities) {
    const code = codeOf(analysis, name, entity.id);
    for (const factor of new Set(factorsOf(entity))) {
      if (factor === null) continue;
      const codes = found.get(factor);
      if (codes === undefined) found.set(factor, [code]);
      else codes.push(code);
    }
  }
  return found;
}
