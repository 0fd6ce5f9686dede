import type { Sensitivity } from '../analysis/aboutMark.ts';
import type { Analysis } from '../analysis/analysis.ts';
import {
  isSingleName,
  listNames,
  remarkCollections,
  singleNames,
  type CollectionName,
} from '../analysis/collectionNames.ts';
import { youthOf } from '../analysis/people.ts';
import { isProse } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { placeKey } from './aboutPlace.ts';
import { aboutReader, blockWords } from './aboutWhom.ts';
import { ownFields, type Item } from './siftItem.ts';

/** A paragraph that seems to hold something sensitive about somebody, and that nobody looked at. */
export interface UnmarkedPassage {
  /** `collection/id/field/block`. */
  readonly place: string;
  readonly collection: CollectionName;
  readonly id: EntityId;
  readonly field: string;
  readonly words: string;
  /** What the app would propose. */
  readonly about: readonly EntityId[];
  readonly sensitive: readonly Sensitivity[];
}

/** Papers about consent, sharing and the work itself, which are in no copy or are about one person. */
const PASSED_OVER: readonly CollectionName[] = [
  'process',
  'monitoring',
  'sectionState',
  'pause',
  'participant',
  'consent',
  'authority',
  'capability',
  'statement',
  'correction',
  'destructionRequest',
  'aboutMark',
  'maskDecision',
  'releaseCheck',
  'exportRecord',
  ...remarkCollections,
  'criterionNote',
  'letter',
  'attachment',
];

const KEPT_BACK: readonly Sensitivity[] = ['justice', 'address'];

/** Where somebody should look whom it is about, in the order of the analysis. */
export function unmarkedPassages(analysis: Analysis): readonly UnmarkedPassage[] {
  const reader = aboutReader(analysis);
  const youth = youthOf(analysis)?.id ?? null;
  const collections: readonly CollectionName[] = [...singleNames, ...listNames];
  return collections
    .filter((collection) => !PASSED_OVER.includes(collection))
    .flatMap((collection) => {
      const items: readonly Item[] = isSingleName(collection)
        ? [analysis[collection]]
        : analysis[collection];
      return items.flatMap((item) =>
        ownFields(collection).flatMap(([field]) => {
          const value = item[field];
          if (!isProse(value) || isRawNote(collection, field)) return [];
          return value.flatMap((block): readonly UnmarkedPassage[] => {
            const words = blockWords(block).trim();
            const place = { collection, id: item.id, field, block: block.id };
            if (words === '') return [];
            const { about, sensitive, isMarked } = reader.of(place);
            const isOthers = about.some((id) => id !== youth);
            // Of the youth only what some copies may never hold needs a look.
            const isKeptBack =
              about.length > 0 && sensitive.some((kind) => KEPT_BACK.includes(kind));
            if (isMarked || sensitive.length === 0 || (!isOthers && !isKeptBack)) return [];
            const key = placeKey(place);
            return [{ place: key, collection, id: item.id, field, words, about, sensitive }];
          });
        }),
      );
    });
}

/** Raw notes leave in no copy. */
function isRawNote(collection: CollectionName, field: string): boolean {
  return collection === 'meeting' && field === 'rawNotes';
}
