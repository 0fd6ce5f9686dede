import type { Sensitivity } from '../analysis/aboutMark.ts';
import { isSingleName, type CollectionName } from '../analysis/collectionNames.ts';
import type { AnyEntity } from '../analysis/displayValue.ts';
import { commonFields } from '../analysis/entity.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import type { AnyField, ProseField } from '../analysis/fields.ts';
import { isProse, plainText, type Prose } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { ownerFields } from './aboutFields.ts';
import { placeKey, type AboutPlace } from './aboutPlace.ts';
import { blockWords, refsIn, type AboutReader } from './aboutWhom.ts';
import type { DropReason, ReaderRules } from './readerRules.ts';

/** One thing that is not in the copy. */
export interface Dropped {
  /** `collection/id[/field[/block]]` of the whole analysis. */
  readonly place: string;
  /** On whose account; empty when it fell with something else. */
  readonly about: readonly EntityId[];
  readonly why: DropReason;
}

export type Item = AnyEntity & { readonly id: EntityId };

export interface Sieve {
  readonly about: AboutReader;
  readonly rules: ReaderRules;
  readonly note: (dropped: Dropped) => void;
}

/** Own words that are never cut: they are there whole, or not at all. */
const WHOLE: readonly CollectionName[] = ['statement', 'correction', 'quote'];

/** How somebody is called is about that person, and says nothing else. */
const NAME_FIELDS: readonly string[] = ['name', 'callingName'];

/** The item with what may stay in it; null when it may not be there at all. */
export function siftItem(sieve: Sieve, collection: CollectionName, item: Item): Item | null {
  const place: AboutPlace = { collection, id: item.id, field: null, block: null };
  const verdict = itemVerdict(sieve, place, item);
  if (verdict !== null) {
    sieve.note({ place: placeKey(place), ...verdict });
    return isSingleName(collection) ? { ...item, ...emptyFields(collection) } : null;
  }
  const changed = ownFields(collection).flatMap(([field, type]): [string, unknown][] => {
    const value = item[field];
    const left = siftField(sieve, { ...place, field }, item, type);
    return left === value ? [] : [[field, left]];
  });
  return changed.length === 0 ? item : { ...item, ...Object.fromEntries(changed) };
}

/** The fields of a collection without those every item has. */
export function ownFields(collection: CollectionName): readonly (readonly [string, AnyField])[] {
  const fields: Readonly<Record<string, AnyField>> = entityTypes[collection].fields;
  return Object.entries(fields).filter(([name]) => !Object.hasOwn(commonFields, name));
}

type Verdict = Omit<Dropped, 'place'>;

function itemVerdict(sieve: Sieve, place: AboutPlace, item: Item): Verdict | null {
  const { collection } = place;
  const owners = refsIn(collection, item, ownerFields);
  const self = collection === 'participant' ? [item.id] : [];
  const gone = [...owners, ...self].filter(sieve.rules.isGone);
  if (gone.length > 0) return { about: gone, why: 'noConsent' };
  const found = sieve.about.of(place);
  if (!found.isMarked && !WHOLE.includes(collection)) return null;
  const words = WHOLE.includes(collection) ? itemWords(collection, item) : '';
  return verdictOn(sieve, collection, found, words);
}

function siftField(sieve: Sieve, place: AboutPlace, item: Item, type: AnyField): unknown {
  const { collection, field } = place;
  if (field === null) return undefined;
  const value = item[field];
  if (sieve.rules.places.isPlaceField(collection, item, field)) {
    return dropWhole(sieve, place, type, value, { about: [item.id], why: 'secretPlace' });
  }
  if (WHOLE.includes(collection)) return value;
  if (type.kind === 'prose' && isProse(value)) return siftProse(sieve, place, type, value);
  if (type.kind !== 'line' || typeof value !== 'string' || value.trim() === '') return value;
  if (collection === 'participant' && NAME_FIELDS.includes(field)) return value;
  const verdict = verdictOn(sieve, collection, sieve.about.of(place), value);
  return verdict === null ? value : dropWhole(sieve, place, type, value, verdict);
}

function siftProse(sieve: Sieve, place: AboutPlace, type: ProseField, prose: Prose): Prose {
  const verdicts = prose.map((block) => {
    const words = blockWords(block);
    if (words.trim() === '') return null;
    const at = { ...place, block: block.id };
    const verdict = verdictOn(sieve, place.collection, sieve.about.of(at), words);
    return verdict === null ? null : { place: placeKey(at), ...verdict };
  });
  const found = verdicts.filter((verdict) => verdict !== null);
  const [first] = found;
  if (first === undefined) return prose;
  if (type.voice) {
    sieve.note({ ...first, place: placeKey(place) });
    return type.empty;
  }
  for (const verdict of found) sieve.note(verdict);
  return prose.filter((_, index) => verdicts[index] === null);
}

/** A name in the words counts whatever a mark says: nobody is called by name without a yes. */
function verdictOn(
  sieve: Sieve,
  collection: CollectionName,
  found: { readonly about: readonly EntityId[]; readonly sensitive: readonly Sensitivity[] },
  words: string,
): Verdict | null {
  const about = [...new Set([...found.about, ...sieve.about.named(words)])];
  const why = sieve.rules.whyDropped({ collection, about, sensitive: found.sensitive, words });
  return why === null ? null : { about: sieve.rules.onAccountOf(why, about), why };
}

function dropWhole(
  sieve: Sieve,
  place: AboutPlace,
  type: AnyField,
  value: unknown,
  verdict: Verdict,
): unknown {
  const isThere = isProse(value) ? value.length > 0 : value !== type.empty;
  if (isThere) sieve.note({ place: placeKey(place), ...verdict });
  return isThere ? type.empty : value;
}

function itemWords(collection: CollectionName, item: Item): string {
  return ownFields(collection)
    .map(([field]) => {
      const value = item[field];
      return isProse(value) ? plainText(value) : '';
    })
    .join('\n');
}

function emptyFields(collection: CollectionName): Readonly<Record<string, unknown>> {
  return Object.fromEntries(ownFields(collection).map(([field, type]) => [field, type.empty]));
}
