import type { Analysis } from '#shared/analysis/analysis';
import type { ReviewItem } from '#shared/merge/mergeReceipt';
import { homeSection } from '#shared/analysis/sectionOf';
import { receipt } from '#shared/text/nl/receipt';
import { sections } from '#shared/text/nl/sections';
import { placeName, thingName } from './placeName.ts';
import type { ReceiptPlace } from './receiptActions.ts';

/** What a review item is about, as its heading says it. */
export function reviewPlace(analysis: Analysis, item: ReviewItem): string {
  switch (item.kind) {
    case 'removed': {
      const { collection, entity } = item.place;
      return item.title === '' ? thingName(analysis, collection, entity) : item.title;
    }
    case 'consent':
      return receipt.review.consent(item.person);
    case 'order':
      return receipt.review.order(
        sections[homeSection(item.place.collection, item.place.entity)].title,
      );
    case 'dangling': {
      const { collection, entity } = item.place;
      return receipt.review.arrow(thingName(analysis, collection, entity));
    }
    case 'alike':
      return receipt.review.alike(item.mine.title, item.theirs.title);
    default:
      return placeName(analysis, item.place);
  }
}

/** Where a review item can be looked at in the analysis. */
export function placeOfItem(item: ReviewItem): ReceiptPlace {
  switch (item.kind) {
    case 'removed':
      return { ...item.place, field: null, section: null };
    case 'order':
    case 'dangling':
      return { ...item.place, field: null, section: null };
    case 'alike': {
      const { collection, entity } = item.mine;
      return { collection, entity, field: null, section: null };
    }
    case 'consent':
      return { collection: 'consent', entity: item.mine.entity, field: 'answer', section: null };
    default:
      return { ...item.place, section: null };
  }
}
