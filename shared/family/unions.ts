import type { EntityId } from '../base/ids.ts';
import { isParentKind, type FamilyTie } from './familyModel.ts';

export type UnionKind = 'birth' | 'foster' | 'adoptive';

/** People who are partners, were, or have a child together, and the children that came of it. */
export interface Union {
  /** One or more, in a fixed order. */
  readonly parents: readonly EntityId[];
  readonly children: readonly EntityId[];
  readonly kind: UnionKind;
  readonly couple: 'together' | 'apart' | 'unsaid';
}

/** Groups the ties of a genogram: every parent tie and every couple is in exactly one union. */
export function unionsOf(ties: readonly FamilyTie[]): readonly Union[] {
  const byKey = new Map<string, { parents: EntityId[]; children: EntityId[]; kind: UnionKind }>();
  const parented = ties.filter(({ kind }) => isParentKind(kind));
  const children = [...new Set(parented.map(({ to }) => to))];
  for (const child of children) {
    for (const kind of ['birth', 'adoptive', 'foster'] as const) {
      const parents = [
        ...new Set(
          parented
            .filter((tie) => tie.to === child && unionKind(tie) === kind)
            .map(({ from }) => from),
        ),
      ].sort();
      for (const group of together(parents, ties)) {
        const key = `${kind}:${group.join(' ')}`;
        const union = byKey.get(key) ?? { parents: group, children: [], kind };
        union.children.push(child);
        byKey.set(key, union);
      }
    }
  }
  const unions: Union[] = [...byKey.values()].map((union) => ({
    ...union,
    couple: coupleOf(union.parents, ties),
  }));
  for (const { from, to } of ties.filter(isCouple)) {
    const parents = [from, to].sort();
    const isKnown = unions.some((one) => parents.every((id) => one.parents.includes(id)));
    if (isKnown) continue;
    unions.push({ parents, children: [], kind: 'birth', couple: coupleOf(parents, ties) });
  }
  return unions;
}

function isCouple({ kind }: FamilyTie): boolean {
  return kind === 'partner' || kind === 'formerPartner';
}

function unionKind({ kind }: FamilyTie): UnionKind {
  if (kind === 'fosterParent') return 'foster';
  return kind === 'adoptiveParent' ? 'adoptive' : 'birth';
}

/** Two parents of a child are one union; more (two foster families) are one for each couple. */
function together(parents: readonly EntityId[], ties: readonly FamilyTie[]): EntityId[][] {
  if (parents.length <= 2) return parents.length === 0 ? [] : [[...parents]];
  const left = new Set(parents);
  const groups: EntityId[][] = [];
  for (const { from, to } of ties.filter(isCouple)) {
    if (!left.has(from) || !left.has(to)) continue;
    left.delete(from);
    left.delete(to);
    groups.push([from, to].sort());
  }
  return [...groups, ...[...left].map((id) => [id])];
}

function coupleOf(parents: readonly EntityId[], ties: readonly FamilyTie[]): Union['couple'] {
  const own = ties.filter(
    (tie) => isCouple(tie) && parents.includes(tie.from) && parents.includes(tie.to),
  );
  // Together again after having been apart is together.
  if (own.some(({ kind }) => kind === 'partner')) return 'together';
  return own.length > 0 ? 'apart' : 'unsaid';
}
