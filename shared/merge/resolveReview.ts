import type * as Y from 'yjs';
import { isSingleName } from '../analysis/collectionNames.ts';
import { blockMapName, textOrigin, typeKey } from '../casedoc/blockNames.ts';
import type { CaseWriter } from '../casedoc/caseWriter.ts';
import type { ReviewItem } from './mergeReceipt.ts';
import { keepOnlyWords, putBack } from './putBack.ts';
import type { ReviewChoice } from './receiptBook.ts';

/** A case that can be written in; `CaseDocument` is one. */
export interface WritableCase {
  readonly doc: Y.Doc;
  readonly change: (intent: string, edit: (writer: CaseWriter) => void) => void;
}

/**
 * Carries out what was decided about a review item, as one undo step. Choices that leave things as
 * they are, or that do not belong to the item, write nothing. False when nothing was written.
 */
export function resolveReview(
  target: WritableCase,
  item: ReviewItem,
  choice: ReviewChoice,
): boolean {
  switch (choice) {
    case 'putBack':
      return item.kind === 'stranded' && putBack(target.doc, item);
    case 'onlyWords':
      return item.kind === 'stranded' && keepOnlyWords(target.doc, item);
    case 'restore':
      if (item.kind === 'removed') return restore(target, item.place);
      return item.kind === 'dangling' && restore(target, item.end);
    case 'takeMine':
    case 'takeTheirs':
      return take(target, item, choice === 'takeMine' ? 'mine' : 'theirs');
    case 'keep':
    case 'leaveRemoved':
      return false;
  }
}

type ItemOf<Kind extends ReviewItem['kind']> = Extract<ReviewItem, { readonly kind: Kind }>;

function take(target: WritableCase, item: ReviewItem, whose: 'mine' | 'theirs'): boolean {
  switch (item.kind) {
    case 'scalar':
      return takeValue(target, item, item[whose].value);
    case 'blockType':
      target.doc.transact(() => {
        target.doc.getMap(blockMapName).set(typeKey(item.block), item[whose]);
      }, textOrigin);
      return true;
    case 'consent':
      return item.mine.entity === item.theirs.entity && takeAnswer(target, item, whose);
    case 'stranded':
    case 'removed':
    case 'order':
    case 'dangling':
    case 'alike':
      return false;
  }
}

function takeValue(target: WritableCase, item: ItemOf<'scalar'>, value: unknown): boolean {
  const { collection, entity, field } = item.place;
  const { member } = item;
  target.change(`review.${collection}.${field}`, (writer) => {
    if (member === null) writer.setValue(collection, entity, field, value);
    else writer.toggle(collection, entity, field, member, value === true);
  });
  return true;
}

function takeAnswer(
  target: WritableCase,
  item: ItemOf<'consent'>,
  whose: 'mine' | 'theirs',
): boolean {
  const { entity, value } = item[whose];
  target.change('review.consent.answer', (writer) => {
    writer.setValue('consent', entity, 'answer', value);
    if (value !== 'no') writer.setValue('consent', entity, 'withdrawnOn', null);
  });
  return true;
}

function restore(
  target: WritableCase,
  { collection, entity }: ItemOf<'removed'>['place'],
): boolean {
  if (isSingleName(collection)) return false;
  target.change(`review.${collection}.restore`, (writer) => {
    writer.restore(collection, entity);
  });
  return true;
}
