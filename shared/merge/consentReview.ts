import type { Entity } from '../analysis/analysis.ts';
import type { Consent } from '../analysis/consent.ts';
import { nameOf } from '../analysis/entityNames.ts';
import type { EntityId } from '../base/ids.ts';
import { fieldKey } from '../casedoc/keys.ts';
import type { ConsentAnswer, ReviewItem } from './mergeReceipt.ts';
import { pairId, setValueOf, type DocView, type MergeSide } from './mergeSide.ts';
import type { Touched } from './touched.ts';
import type * as Y from 'yjs';

/** Two different answers of one person about one purpose, noted apart from each other. */
export function reviewConsent(
  mine: MergeSide,
  myTouched: ReadonlyMap<EntityId, Touched>,
  theirs: MergeSide,
  theirTouched: ReadonlyMap<EntityId, Touched>,
  merged: DocView,
): readonly ReviewItem[] {
  const own = answersOf(mine, myTouched);
  const others = own.length === 0 ? [] : answersOf(theirs, theirTouched);
  return own.flatMap((left) =>
    others
      .filter((right) => differs(left.consent, right.consent))
      .map((right): ReviewItem => {
        const { participant } = left.consent;
        return {
          id: pairId('consent', participant ?? '', left.item, right.item),
          kind: 'consent',
          person: participant === null ? '' : nameOf(merged.analysis(), 'participant', participant),
          mine: left.answer,
          theirs: right.answer,
        };
      }),
  );
}

interface Answer {
  readonly consent: Consent;
  readonly item: Y.Item;
  readonly answer: ConsentAnswer;
}

const decisive = ['withdrawnOn', 'answer'] as const;

function answersOf(side: MergeSide, touched: ReadonlyMap<EntityId, Touched>): readonly Answer[] {
  const ids = [...touched.values()].filter(({ collection }) => collection === 'consent');
  if (ids.length === 0) return [];
  const { consent: all } = side.analysis();
  return ids.flatMap(({ entity, fields }) => {
    const consent = all.find(({ id }) => id === entity);
    const field = decisive.find((one) => fields.has(one));
    const map = side.doc.share.get('consent');
    const item = field === undefined ? undefined : map?._map.get(fieldKey(entity, field));
    if (consent === undefined || item === undefined) return [];
    const value = answerIn(consent);
    return [{ consent, item, answer: { ...setValueOf(side, item), value, entity } }];
  });
}

function differs(left: Consent, right: Consent): boolean {
  const isSameQuestion =
    left.participant !== null &&
    left.participant === right.participant &&
    left.purpose === right.purpose &&
    (left.scope === right.scope || left.scope === '' || right.scope === '');
  const [one, other] = [answerIn(left), answerIn(right)];
  return isSameQuestion && one !== null && other !== null && one !== other;
}

/** What an answer comes down to: one that was withdrawn is a no. */
function answerIn({ answer, withdrawnOn }: Entity<'consent'>): Consent['answer'] {
  return withdrawnOn !== null || answer === 'withdrawn' ? 'no' : answer;
}
