import type { Analysis } from '../analysis/analysis.ts';
import { listNames, singleNames } from '../analysis/collectionNames.ts';
import { isProse, runLetters, type Block, type Prose } from '../analysis/prose.ts';
import type { ReleaseText } from '../anonymise/case/releaseEntity.ts';
import { orderBetween } from '../base/fractionalOrder.ts';
import { readPartialDate } from '../base/partialDate.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { SharedDoc } from '../casedoc/updates.ts';
import { itemOf } from '../remarks/placeOfRemark.ts';
import { formatRemarkPlace } from '../remarks/remarkPlace.ts';
import { fieldText } from './blockSpan.ts';
import { maskedBlock, type MaskedWords, type TextMark } from './maskedText.ts';
import { remarksForCopy } from './remarksForCopy.ts';
import { linesOf, proseOf } from './textsOfCopy.ts';

/** What a reader gets, and how its texts lead back to those of the case. */
export interface PreparedReview {
  readonly analysis: Analysis;
  /** By `collection/id/field`: what stands for other words. */
  readonly texts: ReadonlyMap<string, readonly MaskedWords[]>;
  /** Texts that say something else than marks can tell. */
  readonly loose: readonly string[];
}

export interface ReviewBasis {
  /** The case as it is now. */
  readonly doc: SharedDoc;
  readonly current: Analysis;
  /** What the gate lets go of it. */
  readonly copy: Analysis;
  /** What became what; null when it goes with names. */
  readonly marks: readonly ReleaseText[] | null;
}

/**
 * Makes the analysis that goes to a reader out of what the gate lets go. `changed`: a text is not
 * any more as it was when it was looked through.
 */
export function prepareReview(basis: ReviewBasis): Result<PreparedReview, 'changed'> {
  const { current, marks } = basis;
  if (marks !== null && !marks.every((text) => isAsLookedThrough(current, text))) {
    return fail('changed');
  }
  const copy = withoutTraces(inGivenOrder(basis.copy));
  const marksAt = new Map((marks ?? []).map(({ at, marks: own }) => [keyOf(at), own]));
  const texts = new Map<string, readonly MaskedWords[]>();
  const loose: string[] = [];
  for (const { collection, id, field, prose } of proseOf(copy)) {
    const place = formatRemarkPlace({ kind: 'field', collection, id, field });
    const own = itemOf(current, collection, id)?.[field];
    const masked = maskedInField(isProse(own) ? own : [], prose, (block) => {
      return marksAt.get(keyOf({ id, field, block })) ?? [];
    });
    if (masked === null) loose.push(place);
    else if (masked.length > 0) texts.set(place, masked);
  }
  for (const { collection, id, field, line } of linesOf(copy)) {
    const place = formatRemarkPlace({ kind: 'field', collection, id, field });
    const own = itemOf(current, collection, id)?.[field];
    const masked = maskedInField(
      [asBlock(typeof own === 'string' ? own : '')],
      [asBlock(line)],
      () => marksAt.get(keyOf({ id, field, block: null })) ?? [],
    );
    if (masked === null) loose.push(place);
    else if (masked.length > 0) texts.set(place, masked);
  }
  const remarks = remarksForCopy({ ...basis, copy, texts, loose: new Set(loose) });
  return ok({ analysis: { ...copy, ...remarks }, texts, loose });
}

function asBlock(line: string): Block {
  return { id: '', type: 'paragraph', indent: 0, runs: [{ text: line }] };
}

/**
 * Null when the copy does not say what the marks make of the text. Blocks that do not go along stand
 * for no letters.
 */
function maskedInField(
  own: Prose,
  copy: Prose,
  marksOf: (block: string) => readonly TextMark[],
): readonly MaskedWords[] | null {
  const masked: MaskedWords[] = [];
  let from = 0;
  let next = 0;
  for (const block of own) {
    const beside = copy[next];
    if (beside?.id !== block.id) {
      masked.push({ at: from, length: 0, words: fieldText([block]) });
      continue;
    }
    const made = maskedBlock(block, marksOf(block.id));
    if (beside.runs.map(runLetters).join('') !== made.letters) return null;
    for (const one of made.masked) masked.push({ ...one, at: one.at + from });
    from += made.letters.length + 1;
    next += 1;
  }
  return next === copy.length ? masked : null;
}

function isAsLookedThrough(current: Analysis, { at, original }: ReleaseText): boolean {
  const value = itemOf(current, at.collection, at.id)?.[at.field];
  if (at.block === null) {
    return value === original || readPartialDate(value)?.words === original;
  }
  const block = isProse(value) ? value.find(({ id }) => id === at.block) : undefined;
  return block?.runs.map(runLetters).join('') === original;
}

/**
 * Every list gets new keys that say the order it is given in: what the reader opens goes by the
 * keys, and those of the case tell nothing.
 */
function inGivenOrder(analysis: Analysis): Analysis {
  const singles = singleNames.map((name) => [name, { ...analysis[name], order: '' }] as const);
  const lists = listNames.map((name) => [name, reordered(analysis[name])] as const);
  return { ...analysis, ...Object.fromEntries<unknown>([...singles, ...lists]) };
}

function reordered(list: readonly { readonly order: string }[]): readonly object[] {
  let order: string | null = null;
  return list.map((item) => {
    order = orderBetween(order, null, '');
    return { ...item, order };
  });
}

/** What is about the making and sharing of a case, and what only the duo can use, stays behind. */
function withoutTraces(analysis: Analysis): Analysis {
  return {
    ...analysis,
    unreadable: [],
    attachment: [],
    exportRecord: [],
    maskDecision: [],
    releaseCheck: [],
    destructionRequest: [],
    review: analysis.review.map((round) => ({
      ...round,
      ...{ version: '', placeKey: '', answer: '', readerKey: '', signature: '' },
    })),
    reviewComment: analysis.reviewComment.map((one) => ({ ...one, authorKey: '' })),
    reviewReply: analysis.reviewReply.map((one) => ({ ...one, authorKey: '' })),
  };
}

function keyOf({ id, field, block }: Pick<ReleaseText['at'], 'id' | 'field' | 'block'>): string {
  return `${id} ${field} ${block ?? ''}`;
}
