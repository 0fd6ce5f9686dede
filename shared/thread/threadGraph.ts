import type { Analysis } from '../analysis/analysis.ts';
import type { ListName } from '../analysis/collectionNames.ts';
import { isProse } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { tiesOf, type Pointer } from './threadTies.ts';

/** One item of the analysis. */
export interface ThreadPlace {
  readonly collection: ListName;
  readonly id: EntityId;
}

/** Who rests on what, one step at a time, for everything that is there. */
export interface ThreadGraph {
  readonly places: readonly ThreadPlace[];
  readonly restsOn: (place: ThreadPlace) => readonly ThreadPlace[];
  readonly usedBy: (place: ThreadPlace) => readonly ThreadPlace[];
}

/** The lists the thread runs through, from what is done down to who said it. */
export const threadLists = [
  'intervention',
  'lead',
  'summaryPoint',
  'loop',
  'link',
  'hypothesis',
  'factor',
  'evidence',
  'missedMoment',
  'lifeEvent',
  'helpRequest',
  'quote',
  'source',
  'participant',
] as const satisfies readonly ListName[];

/** The thread of an analysis. A step to something that is gone is no step. */
export function threadGraph(analysis: Analysis): ThreadGraph {
  const known = graphs.get(analysis);
  if (known !== undefined) return known;
  const fresh = buildGraph(analysis);
  graphs.set(analysis, fresh);
  return fresh;
}

export function keyOf({ collection, id }: ThreadPlace): string {
  return `${collection}/${id}`;
}

// An analysis never changes, so its thread does not either.
const graphs = new WeakMap<Analysis, ThreadGraph>();

function buildGraph(analysis: Analysis): ThreadGraph {
  const places = new Map<string, ThreadPlace>();
  const down = new Map<string, ThreadPlace[]>();
  const up = new Map<string, ThreadPlace[]>();
  for (const collection of threadLists) {
    for (const { id } of analysis[collection]) {
      places.set(keyOf({ collection, id }), { collection, id });
    }
  }
  const tie = (above: Pointer, below: Pointer) => {
    const upper = above.id === null ? undefined : places.get(keyOf({ ...above, id: above.id }));
    const lower = below.id === null ? undefined : places.get(keyOf({ ...below, id: below.id }));
    if (upper === undefined || lower === undefined || upper === lower) return;
    append(down, keyOf(upper), lower);
    append(up, keyOf(lower), upper);
  };
  for (const { above, below } of tiesOf(analysis)) tie(above, below);
  for (const collection of threadLists) {
    for (const item of analysis[collection]) {
      for (const below of textPointers(item)) tie({ collection, id: item.id }, below);
    }
  }
  return {
    places: [...places.values()],
    restsOn: (place) => down.get(keyOf(place)) ?? [],
    usedBy: (place) => up.get(keyOf(place)) ?? [],
  };
}

function append(map: Map<string, ThreadPlace[]>, key: string, place: ThreadPlace): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [place]);
  else if (!list.includes(place)) list.push(place);
}

/** What the texts of an item point at counts as well; naming a person there does not. */
function textPointers(item: object): readonly Pointer[] {
  const known = pointed.get(item);
  if (known !== undefined) return known;
  const fresh = findTextPointers(item);
  pointed.set(item, fresh);
  return fresh;
}

// An item stays the same object until it changes.
const pointed = new WeakMap<object, readonly Pointer[]>();

function findTextPointers(item: object): readonly Pointer[] {
  return Object.values(item).flatMap((value: unknown) =>
    isProse(value)
      ? value.flatMap(({ runs }) =>
          runs.flatMap(({ ref }) =>
            ref === undefined || ref.collection === 'participant'
              ? []
              : [{ collection: ref.collection, id: ref.id }],
          ),
        )
      : [],
  );
}
