import type { Analysis } from '#shared/analysis/analysis';
import { sectionIds, type SectionId } from '#shared/analysis/sections';
import { isEntityId, type EntityId } from '#shared/base/ids';
import type { SectionPart } from './describe.ts';
import { itemsOf } from './itemsOf.ts';
import { sectionParts } from './sections/sectionParts.ts';

export interface FormPlace {
  readonly section: SectionId;
  /** The item whose form must be open; null for a field that is always in sight. */
  readonly item: EntityId | null;
}

/**
 * Where a field can be seen: `txt:<id>/<field>` or `<collection>:<id>/<field>`, as undo names it.
 * Null when nothing shows it (any more).
 */
export function placeOf(analysis: Analysis, field: string): FormPlace | null {
  const [id, name] = field.slice(field.indexOf(':') + 1).split('/');
  if (!isEntityId(id) || name === undefined) return null;
  // Where a factor lies in the drawing is seen there, not in the list of factors.
  if (name === 'mapX' || name === 'mapY') return { section: 's6', item: null };
  for (const section of sectionIds) {
    for (const part of sectionParts[section]) {
      const item = itemIn(analysis, part, id, name);
      if (item !== undefined) return { section, item };
    }
  }
  return null;
}

/** Undefined when the part does not show the entity. */
function itemIn(
  analysis: Analysis,
  part: SectionPart,
  id: EntityId,
  field: string,
): EntityId | null | undefined {
  if (part.kind === 'single') {
    const shows = part.name === id && part.fields.some((place) => place.field === field);
    return shows ? null : undefined;
  }
  if (itemsOf(analysis, part, null).some((item) => item.id === id)) return id;
  for (const { parentField, list } of part.nested) {
    const found = itemsOf(analysis, list, null).find((item) => item.id === id);
    const parent = found?.[parentField];
    if (isEntityId(parent)) return parent;
  }
  return undefined;
}
