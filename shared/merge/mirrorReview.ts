import type { Party, ReviewItem } from './mergeReceipt.ts';
import type { ReviewChoice } from './receiptBook.ts';

/**
 * The same places to look at, as the other sees them. Who merges first knows what was done at the
 * same time; once the return file holds both, the other machine cannot tell any more. So the items
 * go along with the return file and are turned round there; their ids stay.
 */
export function mirrorReview(items: readonly ReviewItem[]): readonly ReviewItem[] {
  return items.map((item): ReviewItem => {
    switch (item.kind) {
      case 'scalar':
        return { ...item, mine: item.theirs, theirs: item.mine };
      case 'blockType':
        return { ...item, mine: item.theirs, theirs: item.mine };
      case 'consent':
        return { ...item, mine: item.theirs, theirs: item.mine };
      case 'alike':
        return { ...item, mine: item.theirs, theirs: item.mine };
      case 'stranded':
        return { ...item, removedBy: other(item.removedBy) };
      case 'removed':
        return { ...item, removedBy: other(item.removedBy) };
      case 'dangling':
        return { ...item, removedBy: other(item.removedBy) };
      case 'order':
        return item;
    }
  });
}

/** The same choice as the other sees it. */
export function mirrorChoice(choice: ReviewChoice): ReviewChoice {
  switch (choice) {
    case 'takeMine':
      return 'takeTheirs';
    case 'takeTheirs':
      return 'takeMine';
    default:
      return choice;
  }
}

function other(party: Party): Party {
  return party === 'me' ? 'them' : 'me';
}
