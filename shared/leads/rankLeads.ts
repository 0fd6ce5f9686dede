import type { Analysis, Entity } from '../analysis/analysis.ts';
import type { EntityId } from '../base/ids.ts';

/** A number that is needed to place a lead in the order and is not there yet. */
export type MissingNumber = 'factor' | 'impact' | 'modifiability' | 'willing';

/** The three numbers of a lead, only to order by: they say nothing about a person. */
export interface RankedLead {
  readonly lead: Entity<'lead'>;
  /** The factor the first two numbers are of; null when the lead touches none. */
  readonly factor: EntityId | null;
  /** 1 to 5. */
  readonly impact: number | null;
  /** 1 to 5. */
  readonly modifiability: number | null;
  /** How many people want it; null while nobody said so. */
  readonly willing: number | null;
  /** Null as long as a number is missing: missing is not the same as none. */
  readonly product: number | null;
  readonly missing: readonly MissingNumber[];
}

export interface LeadRanking {
  /** The largest product first; equal ones in the order the duo gave them. */
  readonly ranked: readonly RankedLead[];
  /** What cannot be ordered yet, in the order the duo gave. */
  readonly unranked: readonly RankedLead[];
}

/** Leads by influence × changeability × how many want it. */
export function rankLeads(analysis: Analysis): LeadRanking {
  const all = analysis.lead.map((lead) => leadNumbers(analysis, lead));
  const ranked = all.filter(({ product }) => product !== null);
  return {
    ranked: [...ranked].sort((a, b) => (b.product ?? 0) - (a.product ?? 0)),
    unranked: all.filter(({ product }) => product === null),
  };
}

/**
 * The numbers of one lead: of the factor it touches with the largest influence × changeability. A
 * lead that names no factor touches those of its loops.
 */
export function leadNumbers(analysis: Analysis, lead: Entity<'lead'>): RankedLead {
  const factor = best(touched(analysis, lead));
  const impact = factor?.impact ?? null;
  const modifiability = factor?.modifiability ?? null;
  const willing = lead.willing.length === 0 ? null : lead.willing.length;
  const missing: MissingNumber[] = [];
  if (factor === null) missing.push('factor');
  else {
    if (impact === null) missing.push('impact');
    if (modifiability === null) missing.push('modifiability');
  }
  if (willing === null) missing.push('willing');
  const product =
    impact === null || modifiability === null || willing === null
      ? null
      : impact * modifiability * willing;
  return { lead, factor: factor?.id ?? null, impact, modifiability, willing, product, missing };
}

function touched(analysis: Analysis, lead: Entity<'lead'>): readonly Entity<'factor'>[] {
  const named = analysis.factor.filter(({ id }) => lead.factors.includes(id));
  if (named.length > 0) return named;
  const links = new Set(
    analysis.loop.filter(({ id }) => lead.loops.includes(id)).flatMap((loop) => loop.links),
  );
  const ends = new Set(
    analysis.link.filter(({ id }) => links.has(id)).flatMap(({ from, to }) => [from, to]),
  );
  return analysis.factor.filter(({ id }) => ends.has(id));
}

/** The factor with the largest product; one with both numbers before one that lacks any. */
function best(factors: readonly Entity<'factor'>[]): Entity<'factor'> | null {
  let found: Entity<'factor'> | null = null;
  for (const factor of factors) {
    if (found === null || weight(factor) > weight(found)) found = factor;
  }
  return found;
}

function weight({ impact, modifiability }: Entity<'factor'>): number {
  if (impact !== null && modifiability !== null) return impact * modifiability;
  return impact === null && modifiability === null ? -1 : 0;
}
