import type { Analysis } from '#shared/analysis/analysis';
import { codeOf, nameOf } from '#shared/analysis/entityNames';
import { fieldWords } from '#shared/analysis/fieldWords';
import { isSingleName } from '#shared/analysis/collectionNames';
import { sectionIds, type SectionId } from '#shared/analysis/sections';
import { sectionOfPlace } from '#shared/remarks/placeOfRemark';
import { parseRemarkPlace, type RemarkPlace } from '#shared/remarks/remarkPlace';
import type { ReviewAnswer } from '#shared/review/reviewAnswer';
import { sections } from '#shared/text/nl/sections';

export interface SectionCount {
  /** Null: about the whole. */
  readonly section: SectionId | null;
  readonly count: number;
}

/** How many remarks of an answer stand in each section, in their order; the whole comes last. */
export function countsBySection({
  remarks,
}: Pick<ReviewAnswer, 'remarks'>): readonly SectionCount[] {
  const counts = new Map<SectionId | null, number>();
  for (const { place } of remarks) {
    const section = sectionOfPlace(parseRemarkPlace(place));
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return [...sectionIds, null].flatMap((section) => {
    const count = counts.get(section);
    return count === undefined ? [] : [{ section, count }];
  });
}

/** What a place is called: a section, a thing by its code and name, and which of its texts. */
export function placeWords(analysis: Analysis, place: RemarkPlace): string {
  if (place.kind === 'section') return sections[place.section].title;
  const { collection, id } = place;
  const section = sectionOfPlace(place);
  const title = section === null ? '' : sections[section].title;
  const name = isSingleName(collection)
    ? title
    : [codeOf(analysis, collection, id), nameOf(analysis, collection, id)].join(' ').trim();
  if (place.kind === 'item') return name;
  const { label } = fieldWords(collection, place.field);
  // A section of one thing is called as its field often is.
  return name === label ? name : `${name}: ${label}`;
}
