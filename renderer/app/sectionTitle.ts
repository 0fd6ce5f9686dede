import { isSectionId } from '#shared/analysis/sections';
import { sections } from '#shared/text/nl/sections';

/** The title of a section by its id; empty for one this version does not know. */
export function sectionTitle(section: string): string {
  return isSectionId(section) ? sections[section].title : '';
}
