import type { CollectionName } from '#shared/analysis/collectionNames';
import { sectionIds } from '#shared/analysis/sections';
import type { SectionPart } from './describe.ts';
import { sectionParts } from './sections/sectionParts.ts';

/** The fields of a kind of thing that people fill in somewhere, each once, in the order of its forms. */
export function formFields(collection: CollectionName): readonly string[] {
  const parts = sectionIds.flatMap((id) => sectionParts[id].flatMap(withNested));
  const fields = parts.flatMap((part) => {
    if (part.kind === 'single') return part.name === collection ? part.fields : [];
    return part.collection === collection ? [...part.fields, ...part.more] : [];
  });
  return [...new Set(fields.map(({ field }) => field))];
}

function withNested(part: SectionPart): readonly SectionPart[] {
  return part.kind === 'single'
    ? [part]
    : [part, ...part.nested.flatMap(({ list }) => withNested(list))];
}
