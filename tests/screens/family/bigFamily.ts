import type { RelationKind } from '#shared/analysis/relation';
import type { EntityId } from '#shared/base/ids';
import { editStep } from '../../../renderer/state/openCaseStore.ts';

const TWENTY = 20;

/** Adds twenty people around somebody: a second foster family, half-siblings, a new partner, and more. */
export function addBigFamily(youth: EntityId, mother: EntityId): void {
  editStep('test.family', (writer) => {
    const people = Array.from({ length: TWENTY }, (_, index) =>
      writer.add('participant', {
        name: index === 3 ? '' : `Persoon ${String(index + 1)}`,
        role: 'network',
        relation: 'familielid met een lange omschrijving',
        gender: index % 3 === 0 ? 'man' : index % 3 === 1 ? 'woman' : 'other',
        deceased: index % 7 === 6,
      }),
    );
    const tie = (from: EntityId | undefined, kind: RelationKind, to: EntityId | undefined) => {
      if (from !== undefined && to !== undefined) writer.add('relation', { from, kind, to });
    };
    const [a, b, c, d, e, f, g, h, i, j, k, l] = people;
    tie(a, 'partner', mother);
    tie(a, 'parent', b);
    tie(mother, 'parent', b);
    tie(c, 'fosterParent', youth);
    tie(d, 'fosterParent', youth);
    tie(c, 'partner', d);
    tie(e, 'adoptiveParent', f);
    tie(e, 'sibling', mother);
    tie(g, 'parent', a);
    tie(h, 'parent', a);
    tie(g, 'formerPartner', h);
    tie(g, 'partner', i);
    tie(i, 'parent', j);
    tie(g, 'parent', j);
    tie(b, 'sibling', k);
    tie(l, 'tie', youth);
  });
}
