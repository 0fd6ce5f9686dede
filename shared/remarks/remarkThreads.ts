import type { Analysis } from '../analysis/analysis.ts';
import { collectionNames, type CollectionName } from '../analysis/collectionNames.ts';
import { entityTypes } from '../analysis/entityTypes.ts';
import { isBlank } from '../analysis/prose.ts';
import type { RemarkAuthor, ReviewComment, ReviewReply } from '../analysis/review.ts';
import { sectionIds, type SectionId } from '../analysis/sections.ts';
import { compareOrdered } from '../base/fractionalOrder.ts';
import type { EntityId } from '../base/ids.ts';
import type { FoundAnchor, TextAnchor } from '../casedoc/anchors.ts';
import { proseName } from '../casedoc/blockNames.ts';
import { isSameWriter } from './ownRemark.ts';
import { isPlaceThere, itemOf, listOf, placeOfRemark, sectionOfPlace } from './placeOfRemark.ts';
import type { RemarkPlace } from './remarkPlace.ts';

/** Open; answered: the duo replied or decided; resolved: nobody needs to look at it any more. */
export type RemarkState = 'open' | 'answered' | 'resolved';

/** One remark with what was said about it, as every list and picture of remarks shows it. */
export interface RemarkThread {
  readonly id: EntityId;
  readonly remark: ReviewComment;
  /** Oldest first. */
  readonly replies: readonly ReviewReply[];
  /** Null: the analysis as a whole. */
  readonly place: RemarkPlace | null;
  readonly section: SectionId | null;
  /** False when the thing or field it was about was removed. */
  readonly isPlaceThere: boolean;
  readonly state: RemarkState;
  /** From 1, in the order of the document. */
  readonly number: number;
  /** Where its words are now; null when it points at no words. */
  readonly found: FoundAnchor | null;
}

/** Where an anchor points in a field now, as `findAnchor` says of the document the field is in. */
export type FindWords = (name: string, anchor: TextAnchor) => FoundAnchor;

/** All remarks in the order of the document: section, thing, field, place in the text. */
export function remarkThreads(analysis: Analysis, find: FindWords): readonly RemarkThread[] {
  const replies = repliesByRemark(analysis);
  const unordered = analysis.reviewComment.map((remark) => {
    const place = placeOfRemark(analysis, remark);
    return {
      id: remark.id,
      remark,
      replies: replies.get(remark.id) ?? [],
      place,
      section: sectionOfPlace(place),
      isPlaceThere: isPlaceThere(analysis, place),
      state: stateOf(remark, replies.get(remark.id) ?? []),
      found: foundWords(analysis, remark, place, find),
    };
  });
  const keyed = unordered.map((thread) => ({ thread, key: orderKey(analysis, thread) }));
  return keyed
    .sort((a, b) => compareKeys(a.key, b.key) || compareOrdered(a.thread.remark, b.thread.remark))
    .map(({ thread }, index) => ({ ...thread, number: index + 1 }));
}

/** The anchor a remark holds; null when it points at no words. */
export function anchorOf({ quote, before, after, from, to }: ReviewComment): TextAnchor | null {
  return quote === '' ? null : { quote, before, after, from, to };
}

/** The name of the text a remark points into; null when it is about no field. */
export function fieldNameOf(place: RemarkPlace | null): string | null {
  return place?.kind === 'field' ? proseName(place.id, place.field) : null;
}

/** Somebody who writes the analysis, not a reader of it. */
export function isOfDuo(role: RemarkAuthor | null): boolean {
  return role === 'poolScientist' || role === 'institutionScientist';
}

function repliesByRemark(analysis: Analysis): ReadonlyMap<EntityId, readonly ReviewReply[]> {
  const byRemark = new Map<EntityId, ReviewReply[]>();
  for (const reply of analysis.reviewReply) {
    if (reply.comment === null) continue;
    const known = byRemark.get(reply.comment);
    if (known === undefined) byRemark.set(reply.comment, [reply]);
    else known.push(reply);
  }
  for (const one of byRemark.values()) {
    one.sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || compareOrdered(a, b));
  }
  return byRemark;
}

function stateOf(remark: ReviewComment, replies: readonly ReviewReply[]): RemarkState {
  if (remark.state === 'resolved') return 'resolved';
  const isDecided = remark.decision !== null || !isBlank(remark.reply);
  const isReplied = replies.some(
    (reply) => isOfDuo(reply.authorRole) && !isSameWriter(reply, remark),
  );
  return isDecided || isReplied ? 'answered' : 'open';
}

function foundWords(
  analysis: Analysis,
  remark: ReviewComment,
  place: RemarkPlace | null,
  find: FindWords,
): FoundAnchor | null {
  const anchor = anchorOf(remark);
  if (anchor === null) return null;
  const name = fieldNameOf(place);
  return name === null || !isPlaceThere(analysis, place) ? { kind: 'orphan' } : find(name, anchor);
}

type Unnumbered = Omit<RemarkThread, 'number'>;

/** What hangs under another thing stands with it. */
const PARENTS: Partial<Record<CollectionName, { field: string; name: CollectionName }>> = {
  evidence: { field: 'hypothesis', name: 'hypothesis' },
  position: { field: 'hypothesis', name: 'hypothesis' },
};

function orderKey(analysis: Analysis, { section, place, found }: Unnumbered): readonly number[] {
  const at = section === null ? -1 : sectionIds.indexOf(section);
  if (place === null || place.kind === 'section') return [at];
  const start = found === null || found.kind === 'orphan' ? -1 : found.start;
  const own = thingKey(analysis, place.collection, place.id);
  const above = parentKey(analysis, place.collection, place.id);
  const field = place.kind === 'field' ? fieldIndex(place.collection, place.field) : -1;
  return above === null ? [at, ...own, -1, -1, field, start] : [at, ...above, ...own, field, start];
}

function parentKey(
  analysis: Analysis,
  collection: CollectionName,
  id: EntityId,
): readonly number[] | null {
  const parent = PARENTS[collection];
  const above = parent === undefined ? undefined : itemOf(analysis, collection, id)?.[parent.field];
  return parent === undefined || typeof above !== 'string'
    ? null
    : thingKey(analysis, parent.name, above);
}

function thingKey(analysis: Analysis, collection: CollectionName, id: string): readonly number[] {
  const index = listOf(analysis, collection).findIndex((one) => one.id === id);
  // What is gone comes behind what is there.
  return [collectionNames.indexOf(collection), index < 0 ? Number.MAX_SAFE_INTEGER : index];
}

function fieldIndex(collection: CollectionName, field: string): number {
  return Object.keys(entityTypes[collection].fields).indexOf(field);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? -2) - (b[at] ?? -2);
    if (difference !== 0) return difference;
  }
  return 0;
}
