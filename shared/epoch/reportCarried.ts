import type { Analysis } from '../analysis/analysis.ts';
import { collectionNames, isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import { nameOf } from '../analysis/entityNames.ts';
import { isProse, plainText } from '../analysis/prose.ts';
import { homeSection } from '../analysis/sectionOf.ts';
import { sectionIds } from '../analysis/sections.ts';
import type { EntityId } from '../base/ids.ts';
import { blockMapName, readType } from '../casedoc/blockNames.ts';
import { readProse } from '../casedoc/flatText.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { viewDoc } from '../merge/mergeSide.ts';
import type { ArrivedItem, MergeReport, ReviewItem } from '../merge/mergeReceipt.ts';
import { diffTokens } from '../versions/diffTokens.ts';
import { readAnalysis } from '../versions/snapshots.ts';
import { isWord, splitWords } from '../versions/textTokens.ts';
import type { CarriedOver } from './carryOver.ts';

/**
 * What came together when two epochs met, seen from this machine. `carriedBy`: whose work of the
 * old history was carried over; `before` is what this machine had, `after` what it has now.
 */
export function reportCarried(
  before: SharedDoc,
  after: SharedDoc,
  carried: CarriedOver,
  carriedBy: 'mine' | 'theirs',
): MergeReport {
  const [from, to] = [readAnalysis(before), readAnalysis(after)];
  const arrived = collectionNames
    .flatMap((name) => arrivedIn(name, from, to))
    .sort((a, b) => sectionIds.indexOf(a.section) - sectionIds.indexOf(b.section));
  return {
    theirWords: arrived.reduce((sum, { words }) => sum + words, 0),
    ownWords: carriedBy === 'mine' ? carried.words : 0,
    arrived,
    review: [
      ...reviewBlocks(after, carried, carriedBy),
      ...carried.conflicts.map((conflict): ReviewItem => {
        const { collection, entity, field } = conflict;
        const old = { value: conflict.mine, by: null, at: null };
        const kept = { value: conflict.theirs, by: null, at: null };
        return {
          id: `epoch-${collection}-${entity}-${field}`,
          kind: 'scalar',
          place: { collection, entity, field },
          member: null,
          mine: carriedBy === 'mine' ? old : kept,
          theirs: carriedBy === 'mine' ? kept : old,
          now: conflict.theirs,
        };
      }),
    ],
    isSame: false,
  };
}

function reviewBlocks(
  after: SharedDoc,
  { blocks }: CarriedOver,
  carriedBy: 'mine' | 'theirs',
): readonly ReviewItem[] {
  const view = viewDoc(after);
  return blocks.flatMap(({ block, mine, theirs }): readonly ReviewItem[] => {
    const root = view.rootOfBlock(block);
    const place = root === null ? null : view.placeOf(root);
    if (root === null || place === null) return [];
    const prose = readProse(after.getText(root), after.getMap(blockMapName));
    const [old, kept] = [readType(mine), readType(theirs)];
    return [
      {
        id: `epoch-type-${block}`,
        kind: 'blockType',
        place,
        block,
        text: plainText(prose.filter(({ id }) => id === block)),
        mine: carriedBy === 'mine' ? old : kept,
        theirs: carriedBy === 'mine' ? kept : old,
        now: kept,
      },
    ];
  });
}

type Item = Readonly<Record<string, unknown>> & { readonly id: EntityId };

function arrivedIn(name: CollectionName, from: Analysis, to: Analysis): readonly ArrivedItem[] {
  const before = new Map(itemsOf(from, name).map((item) => [item.id, item]));
  const after = new Map(itemsOf(to, name).map((item) => [item.id, item]));
  const arrived: ArrivedItem[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(id), after.get(id)];
    const fields = changedFields(old, now);
    if (fields.length === 0) continue;
    const change = old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
    arrived.push({
      section: homeSection(name, id, fields[0]),
      collection: name,
      entity: id,
      title: isSingleName(name) ? '' : nameOf(now === undefined ? from : to, name, id),
      change,
      words: fields.reduce((sum, field) => sum + newWords(old?.[field], now?.[field]), 0),
      fields,
    });
  }
  return arrived;
}

function itemsOf(analysis: Analysis, name: CollectionName): readonly Item[] {
  const value = isSingleName(name) ? [analysis[name]] : analysis[name];
  return value;
}

/** Bookkeeping is not what a person brought. */
const QUIET = new Set(['id', 'order', 'createdAt', 'createdBy', 'deleted']);

function changedFields(old: Item | undefined, now: Item | undefined): readonly string[] {
  const names = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
  return [...names]
    .filter((field) => !QUIET.has(field) && textOf(old?.[field]) !== textOf(now?.[field]))
    .sort();
}

function newWords(before: unknown, after: unknown): number {
  if (typeof after !== 'string' && !isProse(after)) return 0;
  const words = splitWords(textOf(after));
  let at = 0;
  let count = 0;
  for (const { same, added } of diffTokens(splitWords(textOf(before)), words, '\n')) {
    count += words.slice(at + same, at + same + added).filter(isWord).length;
    at += same + added;
  }
  return count;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  return isProse(value) && value.length > 0 ? plainText(value) : JSON.stringify(value);
}
