import type { Analysis } from '../analysis/analysis.ts';
import { remarkCollections } from '../analysis/collectionNames.ts';
import { isProse } from '../analysis/prose.ts';
import { itemOf } from '../remarks/placeOfRemark.ts';
import { formatRemarkPlace, type RemarkPlace } from '../remarks/remarkPlace.ts';
import { fieldText } from './blockSpan.ts';
import { unmaskedText } from './maskedText.ts';
import type { PlaceKey } from './placeKey.ts';
import type { ReviewAnswer } from './reviewAnswer.ts';
import { linesOf, proseOf } from './textsOfCopy.ts';

/** One text that is not any more as the reader saw it. */
export interface ChangedText {
  readonly place: RemarkPlace;
  /** How many of the remarks are about it. */
  readonly remarks: number;
}

/** The texts of a copy that the case says otherwise now, those with remarks first. */
export function changedTexts(
  read: Analysis,
  key: Pick<PlaceKey, 'texts' | 'loose'>,
  now: Analysis,
  { remarks }: Pick<ReviewAnswer, 'remarks'>,
): readonly ChangedText[] {
  const seen = [
    ...proseOf(read).map(({ prose, ...at }) => ({ ...at, copy: fieldText(prose) })),
    ...linesOf(read).map(({ line, ...at }) => ({ ...at, copy: line })),
  ];
  const loose = new Set(key.loose);
  return seen
    .filter(({ collection }) => !ofReviews.has(collection))
    .flatMap(({ collection, id, field, copy }) => {
      const place = { kind: 'field' as const, collection, id, field };
      const path = formatRemarkPlace(place);
      const then = unmaskedText(copy, key.texts.get(path) ?? []);
      const isSame = loose.has(path) || then === textIn(itemOf(now, collection, id)?.[field]);
      const count = remarks.filter((remark) => remark.place === path).length;
      return isSame ? [] : [{ place, remarks: count }];
    })
    .sort((a, b) => b.remarks - a.remarks);
}

const ofReviews: ReadonlySet<string> = new Set(remarkCollections);

function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return isProse(value) ? fieldText(value) : '';
}
