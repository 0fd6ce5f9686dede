import type { Analysis, Entity } from '../analysis/analysis.ts';
import { isBlank } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';

/** What is asked about a help: what it hangs on, and why. */
export type HelpRemark = 'noHypothesis' | 'noBecause';

export interface HelpRow {
  readonly help: Entity<'intervention'>;
  /** The hypotheses of the columns that it touches. */
  readonly ties: ReadonlySet<EntityId>;
  readonly remarks: readonly HelpRemark[];
}

/** Which help touches which explanation. */
export interface HelpMatrix {
  /** The columns: hypotheses in order; what was rejected only when a help still hangs on it. */
  readonly hypotheses: readonly Entity<'hypothesis'>[];
  /** Help that fits more first, then less, then what is not known; each in its own order. */
  readonly rows: readonly HelpRow[];
  /** Hypotheses that no fitting help touches. */
  readonly untouched: readonly EntityId[];
}

/** The matrix of hypothesis and help, with what is still open in it. */
export function helpMatrix(analysis: Analysis): HelpMatrix {
  const tied = new Set(analysis.intervention.flatMap((help) => help.hypotheses));
  const hypotheses = analysis.hypothesis.filter(
    ({ id, status }) => status !== 'rejected' || tied.has(id),
  );
  const columns = new Set(hypotheses.map(({ id }) => id));
  const ranks = ['more', 'less'];
  const rank = ({ fit }: Entity<'intervention'>) => {
    const at = ranks.indexOf(fit ?? '');
    return at < 0 ? ranks.length : at;
  };
  const rows = [...analysis.intervention]
    .sort((a, b) => rank(a) - rank(b))
    .map((help): HelpRow => {
      const ties = new Set(help.hypotheses.filter((id) => columns.has(id)));
      return { help, ties, remarks: remarksOf(help, ties) };
    });
  const reached = new Set(
    rows.filter(({ help }) => help.fit !== 'less').flatMap(({ ties }) => [...ties]),
  );
  return {
    hypotheses,
    rows,
    untouched: hypotheses
      .filter(({ id, status }) => status !== 'rejected' && !reached.has(id))
      .map(({ id }) => id),
  };
}

function remarksOf(help: Entity<'intervention'>, ties: ReadonlySet<EntityId>): HelpRemark[] {
  return [
    ...(ties.size === 0 ? (['noHypothesis'] as const) : []),
    ...(isBlank(help.because) ? (['noBecause'] as const) : []),
  ];
}
