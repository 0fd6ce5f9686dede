import { anchorAt, findAnchor, renewedAnchor, type TextAnchor } from '../casedoc/anchors.ts';
import { fieldKey, parseKey } from '../casedoc/keys.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { parseRemarkPlace } from '../remarks/remarkPlace.ts';
import { fieldNameOf } from '../remarks/remarkThreads.ts';

const REMARKS = 'reviewComment';
const ANCHOR_FIELDS = ['quote', 'before', 'after', 'from', 'to'] as const;

/**
 * Makes the remarks of a cleaned document point at the letters there: those of the old one have
 * other names. What stood beside words that are gone is left out: nobody sees it, and it may be
 * what was to be forgotten. Call inside a transaction of `fresh`, when its texts are there.
 */
export function renewAnchors(old: SharedDoc, fresh: SharedDoc): void {
  const map = fresh.getMap<unknown>(REMARKS);
  const marked = [...map.keys()].map(parseKey).filter((key) => key?.field === 'quote');
  for (const id of marked.flatMap((key) => (key === null ? [] : [key.id]))) {
    const read = (field: string): string => {
      const value = map.get(fieldKey(id, field));
      return typeof value === 'string' ? value : '';
    };
    const [quote, before, after, from, to] = ANCHOR_FIELDS.map(read);
    const name = fieldNameOf(parseRemarkPlace(read('place')));
    if (name === null || quote === undefined || quote === '') continue;
    const anchor = {
      quote,
      before: before ?? '',
      after: after ?? '',
      from: from ?? '',
      to: to ?? '',
    };
    const renewed = renew(old, fresh, name, anchor);
    for (const field of ANCHOR_FIELDS) {
      if (read(field) !== renewed[field]) map.set(fieldKey(id, field), renewed[field]);
    }
  }
}

function renew(old: SharedDoc, fresh: SharedDoc, name: string, anchor: TextAnchor): TextAnchor {
  const found = findAnchor(old, name, anchor);
  // What can be seen was copied as it is: the places are the same.
  const now = found.kind === 'orphan' ? null : anchorAt(fresh, name, found.start, found.end);
  return now === null
    ? { quote: anchor.quote, before: '', after: '', from: '', to: '' }
    : renewedAnchor(now, anchor.quote);
}
