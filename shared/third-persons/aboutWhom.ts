import { sensitivities, type AboutMark, type Sensitivity } from '../analysis/aboutMark.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import { listOf, type AnyEntity } from '../analysis/displayValue.ts';
import { commonFields } from '../analysis/entity.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField } from '../analysis/fields.ts';
import { isProse, plainText, type Block } from '../analysis/prose.ts';
import { isEntityId, type EntityId } from '../base/ids.ts';
import { ownerFields, sharedFields } from './aboutFields.ts';
import { placeKey, readPlace, widerPlaces, type AboutPlace } from './aboutPlace.ts';
import { personFinder } from './personsIn.ts';
import { sensitiveIn } from './sensitiveIn.ts';

/** Whom a place is about and what is sensitive in it; by a mark when somebody set one. */
export interface About {
  readonly about: readonly EntityId[];
  readonly sensitive: readonly Sensitivity[];
  readonly isMarked: boolean;
}

export interface AboutReader {
  readonly of: (place: AboutPlace) => About;
  /** The same without looking at marks: what the app would propose. */
  readonly derived: (place: AboutPlace) => About;
  /** Who is called by name in a text, whatever a mark says. */
  readonly named: (text: string) => ReadonlySet<EntityId>;
}

/**
 * Whom an item, field or paragraph is about: the nearest mark (paragraph, field, item), else what
 * its references, the names in it and its words tell. A place that does not exist is about nobody.
 */
export function aboutWhom(analysis: Analysis, place: string): About {
  const read = readPlace(place);
  return read === null ? NOBODY : aboutReader(analysis).of(read);
}

/** `aboutWhom` for many places of one analysis. */
export function aboutReader(analysis: Analysis): AboutReader {
  const find = personFinder(analysis);
  const marks = marksByPlace(analysis.aboutMark);
  const order = analysis.participant.map(({ id }) => id);
  const derived = (place: AboutPlace): About => {
    const item = itemAt(analysis, place.collection, place.id);
    if (item === null) return NOBODY;
    const text = textAt(place, item);
    const { byName, byKin } = find(text);
    const people = new Set([
      ...refsIn(place.collection, item, ownerFields),
      ...(place.field === null || place.field === 'meaning'
        ? refsIn(place.collection, item, sharedFields)
        : []),
      ...(place.collection === 'participant' ? [item.id] : []),
      ...byName,
      ...byKin,
    ]);
    return {
      about: order.filter((id) => people.has(id)),
      sensitive: sensitiveIn(text),
      isMarked: false,
    };
  };
  return {
    derived,
    named: (text) => find(text).byName,
    of: (place) => {
      const nearest = widerPlaces(place)
        .map((wider) => marks.get(placeKey(wider)))
        .find((found) => found !== undefined);
      return nearest === undefined ? derived(place) : fromMarks(nearest);
    },
  };
}

/** The item at a place; null when it is not (any more) there. */
export function itemAt(
  analysis: Analysis,
  collection: CollectionName,
  id: EntityId,
): (AnyEntity & { readonly id: EntityId }) | null {
  if (isSingleName(collection)) return analysis[collection];
  return analysis[collection].find((item) => item.id === id) ?? null;
}

/** The people a table of reference fields gives for an item. */
export function refsIn(
  collection: CollectionName,
  item: AnyEntity,
  table: Readonly<Partial<Record<CollectionName, readonly string[]>>>,
): readonly EntityId[] {
  return (table[collection] ?? []).flatMap((field) => {
    const value = item[field];
    return isEntityId(value) ? [value] : listOf(value).filter(isEntityId);
  });
}

/** The words of one paragraph; a soft break is white space. */
export function blockWords(block: Block): string {
  return plainText([block]);
}

const NOBODY: About = { about: [], sensitive: [], isMarked: false };

function marksByPlace(marks: readonly AboutMark[]): ReadonlyMap<string, readonly AboutMark[]> {
  const found = new Map<string, readonly AboutMark[]>();
  for (const mark of marks) found.set(mark.place, [...(found.get(mark.place) ?? []), mark]);
  return found;
}

/** Two marks of one place (after a merge) count together. */
function fromMarks(marks: readonly AboutMark[]): About {
  const sensitive = new Set(marks.flatMap((mark) => mark.sensitive));
  return {
    about: [...new Set(marks.flatMap((mark) => mark.about))],
    sensitive: sensitivities.filter((kind) => sensitive.has(kind)),
    isMarked: true,
  };
}

function textAt({ collection, field, block }: AboutPlace, item: AnyEntity): string {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
  return Object.keys(fields)
    .filter((name) => !Object.hasOwn(commonFields, name) && (field === null || field === name))
    .map((name) => {
      const value = item[name];
      if (typeof value === 'string') return fields[name]?.kind === 'line' ? value : '';
      if (!isProse(value)) return '';
      return plainText(value.filter(({ id }) => block === null || block === id));
    })
    .join('\n');
}
