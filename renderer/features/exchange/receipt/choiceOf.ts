import type { Analysis } from '#shared/analysis/analysis';
import { readType } from '#shared/casedoc/blockNames';
import type { FieldPlace, ReviewItem } from '#shared/merge/mergeReceipt';
import { isProse } from '#shared/analysis/prose';
import { receipt } from '#shared/text/nl/receipt';
import { valueNow, valueWords } from './placeName.ts';

/** The items in which each of two people set one thing. */
export type Choosable = Extract<ReviewItem, { kind: 'scalar' | 'blockType' | 'consent' }>;

export type Side = 'mine' | 'theirs';

interface OneSide {
  readonly words: string;
  /** Milliseconds since 1970, right to the day; null if unknown. */
  readonly at: number | null;
}

/** Both sides in words, and which of them stands there now (null: something else by now). */
export interface Choice {
  readonly mine: OneSide;
  readonly theirs: OneSide;
  readonly now: Side | null;
  readonly nowWords: string;
}

/** Reads the present state from the analysis: people may have changed it since the merge. */
export function choiceOf(analysis: Analysis, item: Choosable): Choice {
  switch (item.kind) {
    case 'scalar': {
      const words = (value: unknown) => valueWords(analysis, item.place, item.member, value);
      const now = valueNow(analysis, item.place, item.member);
      return {
        mine: { words: words(item.mine.value), at: item.mine.at },
        theirs: { words: words(item.theirs.value), at: item.theirs.at },
        now: sideOf(now, item.mine.value, item.theirs.value),
        nowWords: words(now),
      };
    }
    case 'blockType': {
      const now = blockTypeNow(analysis, item.place, item.block) ?? item.now;
      return {
        mine: { words: typeWords(item.mine), at: null },
        theirs: { words: typeWords(item.theirs), at: null },
        now: sideOf(now, item.mine, item.theirs),
        nowWords: typeWords(now),
      };
    }
    case 'consent': {
      const place = { collection: 'consent', entity: item.mine.entity, field: 'answer' } as const;
      const words = (value: unknown) => valueWords(analysis, place, null, value);
      // A no holds until people have looked.
      const now = item.theirs.value === 'no' ? 'theirs' : 'mine';
      return {
        mine: { words: words(item.mine.value), at: item.mine.at },
        theirs: { words: words(item.theirs.value), at: item.theirs.at },
        now,
        nowWords: words(now === 'mine' ? item.mine.value : item.theirs.value),
      };
    }
  }
}

function sideOf(now: unknown, mine: unknown, theirs: unknown): Side | null {
  if (isSame(now, mine)) return 'mine';
  return isSame(now, theirs) ? 'theirs' : null;
}

function blockTypeNow(analysis: Analysis, place: FieldPlace, block: string): string | null {
  const prose = valueNow(analysis, place, null);
  return isProse(prose) ? (prose.find(({ id }) => id === block)?.type ?? null) : null;
}

function typeWords(type: string): string {
  return receipt.review.blockTypes[readType(type)];
}

function isSame(left: unknown, right: unknown): boolean {
  return (left ?? null) === (right ?? null) || JSON.stringify(left) === JSON.stringify(right);
}
