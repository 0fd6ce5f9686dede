import type { Analysis } from '../../analysis/analysis.ts';
import { listNames, singleNames, type ListName } from '../../analysis/collectionNames.ts';
import { listOf } from '../../analysis/displayValue.ts';
import { isProse } from '../../analysis/prose.ts';
import { youthOf } from '../../analysis/people.ts';
import type { EntityId } from '../../base/ids.ts';
import { ownerFields } from '../../third-persons/aboutFields.ts';
import { aboutReader, refsIn } from '../../third-persons/aboutWhom.ts';
import { ownFields, type Item } from '../../third-persons/siftItem.ts';

/** About the work, not about anybody. */
const NOBODYS: readonly ListName[] = ['sectionState', 'pause', 'aboutMark', 'maskDecision'];

/**
 * Of an analysis that was already sifted for one person: what is about that person. For the youth
 * that is all of it. Notes of the duo are in it too: they are data like any other; why somebody must
 * not be told something is not. So are remarks of readers, which no other copy for a family has: the
 * right to see what is kept about you (AVG 15, JW 7.3.10) makes no exception for notes of the work.
 */
export function accessSelection(analysis: Analysis, person: EntityId): Analysis {
  const isYouth = youthOf(analysis)?.id === person;
  const { of } = aboutReader(analysis);
  const isAbout = (collection: ListName, item: Item): boolean => {
    if (NOBODYS.includes(collection)) return false;
    if (collection === 'participant') return item.id === person;
    if (isYouth || pointsAt(collection, item, person)) return true;
    return of({ collection, id: item.id, field: null, block: null }).about.includes(person);
  };
  /** Of what is not this person's own only the paragraphs in which he or she is. */
  const passages = (collection: ListName, item: Item): Item => ({
    ...item,
    ...Object.fromEntries(
      ownFields(collection).flatMap(([field]) => {
        const value = item[field];
        if (!isProse(value)) return [];
        const isThere = (block: string) =>
          of({ collection, id: item.id, field, block }).about.includes(person);
        return [[field, value.filter(({ id }) => isThere(id))] as const];
      }),
    ),
  });
  const values: Record<string, unknown> = { ...analysis };
  for (const name of listNames) {
    values[name] = analysis[name]
      .filter((item: Item) => isAbout(name, item))
      .map((item: Item) => (isYouth || isOwn(name, item, person) ? item : passages(name, item)));
  }
  values['participant'] = analysis.participant
    .filter(({ id }) => id === person)
    .map((one) => ({ ...one, withhold: false, withholdReason: '', withholdSecond: '' }));
  if (!isYouth) for (const name of singleNames) values[name] = emptied(analysis, name);
  // Same keys, and values of the same types: only items and fields became fewer.
  return values as unknown as Analysis;
}

function isOwn(collection: ListName, item: Item, person: EntityId): boolean {
  return refsIn(collection, item, ownerFields).includes(person);
}

function pointsAt(collection: ListName, item: Item, person: EntityId): boolean {
  return ownFields(collection).some(([field, type]) => {
    if (type.kind !== 'ref' && type.kind !== 'refs') return false;
    return item[field] === person || listOf(item[field]).includes(person);
  });
}

function emptied(analysis: Analysis, name: (typeof singleNames)[number]): object {
  return {
    ...analysis[name],
    ...Object.fromEntries(ownFields(name).map(([field, type]) => [field, type.empty])),
  };
}
