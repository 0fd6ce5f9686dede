import type { Analysis } from '#shared/analysis/analysis';
import { listNames } from '#shared/analysis/collectionNames';
import { isSectionId } from '#shared/analysis/sections';
import { isEntityId } from '#shared/base/ids';
import { itemOf } from '#shared/remarks/placeOfRemark';
import type { RemarkPlace } from '#shared/remarks/remarkPlace';

/** The place of a piece of a copy, by the id of a thing or the name of a section; null: the whole. */
export function placeOfPiece(analysis: Analysis, piece: string | null): RemarkPlace | null {
  if (isSectionId(piece)) return { kind: 'section', section: piece };
  if (!isEntityId(piece)) return null;
  const collection = listNames.find((name) => itemOf(analysis, name, piece) !== undefined);
  return collection === undefined ? null : { kind: 'item', collection, id: piece };
}
