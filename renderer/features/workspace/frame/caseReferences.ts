import { namedItems, referenceName } from '#shared/analysis/entityNames';
import { referenceKinds, type Reference } from '#shared/analysis/prose';
import type { CaseDocument } from '#shared/casedoc/caseDocument';
import { names } from '#shared/text/nl/names';
import type { References } from '../../../editor/proseHost.ts';
import { goToSection } from '../../../state/openCaseStore.ts';
import { placeOf } from '../../../forms/placeOf.ts';

/** What the texts of an opened case can point at, and the way there. */
export function caseReferences(caseDocument: CaseDocument): References {
  const { analysis } = caseDocument;
  const isGone = ({ collection, id }: Reference): boolean =>
    !analysis()[collection].some((entity) => entity.id === id);
  return {
    nameOf: (ref) => referenceName(analysis(), ref),
    isGone,
    subscribe: (listener) => caseDocument.subscribe(listener),
    all: () =>
      referenceKinds.flatMap((collection) =>
        namedItems(analysis(), collection).map(({ id, name }) => ({
          ref: { collection, id },
          name,
          kind: names.kinds[collection],
        })),
      ),
    open: (ref) => {
      if (isGone(ref)) return;
      const place = placeOf(analysis(), `${ref.collection}:${ref.id}/id`);
      if (place !== null) goToSection(place.section, ref);
    },
  };
}
