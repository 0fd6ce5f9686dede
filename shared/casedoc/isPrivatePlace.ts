import { sectionOf } from '../analysis/sectionOf.ts';
import type { RemarkPlace } from '../remarks/remarkPlace.ts';
import { isOwnField, isOwnItem, privateSections, type CaseDocs } from './privacyMarks.ts';

/**
 * Whether what a remark is about is "alleen voor mij": then the remark, which quotes it, has to go
 * into the private document too.
 */
export function isPrivatePlace(docs: CaseDocs, place: RemarkPlace | null): boolean {
  if (docs.own === null || place === null) return false;
  const sections = privateSections(docs.own);
  if (place.kind === 'section') return sections.has(place.section);
  const { collection, id } = place;
  const field = place.kind === 'field' ? place.field : '';
  if (isOwnItem(docs, collection, id) || isOwnField(docs, collection, id, field)) return true;
  const section = sectionOf(collection, field);
  return section !== null && sections.has(section);
}
