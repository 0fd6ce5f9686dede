import type { Analysis } from '../analysis/analysis.ts';
import { collectionNames, isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import { withReferenceNames } from '../analysis/referenceNames.ts';
import { aboutReader } from './aboutWhom.ts';
import { dropFallen, type ItemLists } from './dropFallen.ts';
import { readerRules, type ReaderOfCopy } from './readerRules.ts';
import { siftItem, type Dropped, type Item } from './siftItem.ts';

export interface CopyForReader {
  readonly analysis: Analysis;
  /** What is not in it, and why; for the duo, never for the reader. */
  readonly dropped: readonly Dropped[];
}

/**
 * The analysis as one reader may have it: passages and items about people who did not agree are
 * left out as a whole, never masked, and nothing points at them any more. Somebody's own words are
 * there whole or not at all. What is not dropped is unchanged. Marks and mask decisions, in which
 * the duo judged passages about others, are in no copy.
 */
export function dropForReader(analysis: Analysis, reader: ReaderOfCopy): CopyForReader {
  const dropped: Dropped[] = [];
  const sieve = {
    about: aboutReader(analysis),
    rules: readerRules(analysis, reader),
    note: (one: Dropped) => void dropped.push(one),
  };
  const whole = listsOf(analysis);
  const sifted: ItemLists = new Map(
    [...whole].map(([collection, items]) => [
      collection,
      OF_THE_DUO.includes(collection)
        ? []
        : items.flatMap((item) => {
            const left = siftItem(sieve, collection, item);
            return left === null ? [] : [left];
          }),
    ]),
  );
  const fallen = dropFallen(whole, sifted);
  return { analysis: together(analysis, fallen.items), dropped: [...dropped, ...fallen.dropped] };
}

const OF_THE_DUO: readonly CollectionName[] = ['aboutMark', 'maskDecision'];

function listsOf(analysis: Analysis): ItemLists {
  return new Map(
    collectionNames.map((name): [CollectionName, readonly Item[]] => [
      name,
      isSingleName(name) ? [analysis[name]] : analysis[name],
    ]),
  );
}

/** Same keys, and values of the same types: only items and fields became fewer. */
function together(analysis: Analysis, items: ItemLists): Analysis {
  const values: Record<string, unknown> = { ...analysis };
  for (const [name, list] of items) values[name] = isSingleName(name) ? list[0] : list;
  const bare = values as unknown as Analysis;
  const named: Record<string, unknown> = { ...values };
  for (const [name, list] of items) {
    const called = list.map((item) => withReferenceNames(item, bare));
    named[name] = isSingleName(name) ? called[0] : called;
  }
  return named as unknown as Analysis;
}
