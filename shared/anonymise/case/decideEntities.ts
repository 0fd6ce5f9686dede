import type { Entity } from '../../analysis/analysis.ts';
import type { FoundEntity } from './groupEntities.ts';
import type { ReleaseDecision, ReleaseKind } from './releaseEntity.ts';

export interface Decided extends FoundEntity {
  readonly replacement: string | null;
  readonly decision: ReleaseDecision;
  readonly reason: string;
}

/**
 * What was decided about everything found. Without a decision what was found with certainty is
 * replaced and a flag stays as it is; a keeping without a reason is no decision. The later of two
 * decisions about the same counts.
 */
export function decideEntities(
  kind: ReleaseKind,
  entities: readonly FoundEntity[],
  decisions: readonly Entity<'maskDecision'>[],
): ReadonlyMap<string, Decided> {
  const latest = new Map(
    decisions.filter((one) => one.kind === kind).map((one) => [one.what, one] as const),
  );
  const decided = new Map<string, Decided>();
  const sure = (entity: FoundEntity) => entity.follows === null;
  // What only might be a name is called what the name is called: that is decided first.
  for (const entity of [...entities].sort((a, b) => Number(sure(b)) - Number(sure(a)))) {
    const followed = entity.follows === null ? null : (decided.get(entity.follows) ?? null);
    const proposal = followed?.replacement ?? entity.proposal;
    decided.set(entity.key, decide({ ...entity, proposal }, latest.get(entity.key) ?? null));
  }
  return decided;
}

function decide(entity: FoundEntity, made: Entity<'maskDecision'> | null): Decided {
  const { proposal, level, label } = entity;
  const open = level === 'automatic' ? 'automatic' : 'undecided';
  // What lies around other things is only taken out when somebody said so.
  const standing = level === 'flag' || label === 'QUOTE' ? null : proposal;
  const undecided: Decided = { ...entity, replacement: standing, decision: open, reason: '' };
  switch (made?.decision) {
    case 'accepted':
      if (proposal.trim() === '') return undecided;
      return { ...entity, replacement: proposal, decision: 'accepted', reason: '' };
    case 'changed': {
      const replacement = made.replacement.trim();
      if (replacement === '') return undecided;
      return { ...entity, replacement, decision: 'changed', reason: made.reason };
    }
    case 'kept':
      if (made.reason.trim() === '') return undecided;
      return { ...entity, replacement: null, decision: 'kept', reason: made.reason };
    default:
      return undecided;
  }
}
