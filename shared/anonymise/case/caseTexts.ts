import type { Analysis } from '../../analysis/analysis.ts';
import { listNames, singleNames, type CollectionName } from '../../analysis/collectionNames.ts';
import { entityTypes } from '../../analysis/entityTypes.ts';
import type { AnyField } from '../../analysis/fields.ts';
import { isProse, runLetters, type Block } from '../../analysis/prose.ts';
import { readPartialDate } from '../../base/partialDate.ts';
import type { EntityId } from '../../base/ids.ts';
import { lifeCourseOrder } from '../../report/lifeCourseOrder.ts';
import { familyView } from '../../report/familyView.ts';
import { fieldRule, staysBehind } from './fieldRule.ts';
import type { ReleaseKind, TextAt } from './releaseEntity.ts';

export interface CaseText {
  readonly at: TextAt;
  /** A thing that is pointed at counts as one sign (U+FFFC): it is called by its own name. */
  readonly text: string;
}

/** One entity of the case, without saying which kind of thing it is. */
export interface LooseEntity {
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * The part of a case that a copy can be made of: for learning what the family may read and of the
 * letters only the text for learning; raw notes are in neither.
 */
export function releaseView(analysis: Analysis, kind: ReleaseKind): Analysis {
  const seen = kind === 'learning' ? familyView(analysis) : analysis;
  const values: Record<string, unknown> = { ...seen, unreadable: [] };
  for (const name of listNames) if (staysBehind(kind, name)) values[name] = [];
  // Without their dates the events can no longer be put in order.
  values['lifeEvent'] = lifeCourseOrder(seen.lifeEvent);
  if (kind === 'learning') {
    values['letter'] = seen.letter.filter((letter) => letter.kind === 'learning');
  }
  // Same keys, and values of the same types: only items became fewer.
  return values as unknown as Analysis;
}

/** Everything in a case, singles first, each list in its order. */
export function entitiesOf(analysis: Analysis): readonly LooseEntity[] {
  const loose = (collection: CollectionName, entity: { readonly id: EntityId }) => ({
    collection,
    id: entity.id,
    values: { ...entity },
  });
  return [
    ...singleNames.map((name) => loose(name, analysis[name])),
    ...listNames.flatMap((name) => analysis[name].map((entity) => loose(name, entity))),
  ];
}

/** Every text of a release view that has to be looked through, in the order of the case. */
export function caseTexts(view: Analysis, kind: ReleaseKind): readonly CaseText[] {
  return entitiesOf(view).flatMap((entity) => textsOf(entity, kind));
}

/** The letters of a block as they are looked through. */
export function blockLetters(block: Block): string {
  return block.runs.map(runLetters).join('');
}

/** The kind of thing behind the name of a collection has these fields. */
export function fieldsOf(collection: CollectionName): Readonly<Record<string, AnyField>> {
  return entityTypes[collection].fields;
}

function textsOf({ collection, id, values }: LooseEntity, kind: ReleaseKind): readonly CaseText[] {
  return Object.entries(fieldsOf(collection)).flatMap(([field, type]) => {
    if (fieldRule(kind, collection, field, type) !== 'mask') return [];
    const value = values[field];
    const at = (block: string | null): TextAt => ({ collection, id, field, block });
    if (typeof value === 'string')
      return value.trim() === '' ? [] : [{ at: at(null), text: value }];
    if (isProse(value)) {
      return value
        .map((block) => ({ at: at(block.id), text: blockLetters(block) }))
        .filter(({ text }) => text.trim() !== '');
    }
    const words = readPartialDate(value)?.words ?? '';
    return words === '' ? [] : [{ at: at(null), text: words }];
  });
}
