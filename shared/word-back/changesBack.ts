import type { AnswerRemark } from '../review/reviewAnswer.ts';
import { wordBack } from '../text/nl/wordBack.ts';
import { changesIn, type PassageChange } from './changesIn.ts';
import { sameWords } from './likeness.ts';
import { spanBetween, tidyWords, type Passage, type PassageStretch } from './passage.ts';
import { notPlacedOf, remarkOf, type Reading } from './reading.ts';
import type { NotPlaced } from './wordBack.ts';

const text = wordBack.change;

/** Remarks out of the text itself, and what has no place in the analysis. */
export interface TextBack {
  readonly remarks: readonly AnswerRemark[];
  readonly notPlaced: readonly NotPlaced[];
}

/** Changed words of the duo as suggestions, tracked by Word or not; of what we printed as remarks. */
export function changesBack(reading: Reading): TextBack {
  const passages = [...new Set(reading.passageAt.values())];
  const found = passages.flatMap((passage) =>
    changesIn(passage).map((change) => changeBack(reading, passage, change)),
  );
  return {
    remarks: dedupe(found.flatMap((one) => ('remark' in one ? [] : [one.placed]))),
    notPlaced: found.flatMap((one) => ('remark' in one ? [one] : [])),
  };
}

/** Who changed a stretch that came, as far as the file says. */
export function changerOf(
  { reader, savedAt }: Reading,
  { changes }: Passage,
  start: number,
  end: number,
): { readonly author: string; readonly at: number | null } {
  const by = changes.find(({ at, length }) => at <= end && at + length >= start);
  if (by === undefined) return { author: reader, at: savedAt };
  return { author: by.author === '' ? reader : by.author, at: by.on };
}

type Back = NotPlaced | { readonly placed: AnswerRemark };

function changeBack(reading: Reading, passage: Passage, change: PassageChange): Back {
  const before = passage.printed.slice(change.start, change.end);
  const after = passage.came.slice(change.cameStart, change.cameEnd);
  const by = changerOf(reading, passage, change.cameStart, change.cameEnd);
  const stretches = ownStretches(passage, change);
  const placed = stretches === null ? null : spanBetween(passage, change.start, change.end);
  if (placed !== null && stretches !== null) {
    const proposed = asLines(tidyWords(after), stretches);
    const id = reading.idOf('change', placed.place, JSON.stringify(placed.span), proposed);
    const words = proposed === '' ? text.removed : text.suggestion;
    return {
      placed: remarkOf({
        id,
        kind: 'suggestion',
        ...placed,
        text: words,
        proposed,
        authorRole: reading.role,
        ...by,
      }),
    };
  }
  const id = reading.idOf('elsewhere', passage.place, passage.printed, before, after);
  const words = text.elsewhere(passage.printed, passage.came);
  if (passage.place !== '') {
    const { place } = passage;
    return { placed: remarkOf({ id, place, text: words, authorRole: reading.role, ...by }) };
  }
  return notPlacedOf(
    { what: 'changedText', where: 'text', words, quote: '', ...by },
    { id, authorRole: reading.role },
  );
}

/** The blocks a change lies in; null when it touches words that are not the duo's. */
function ownStretches(
  { printed, stretches }: Passage,
  { start, end }: PassageChange,
): readonly PassageStretch[] | null {
  const touched = stretches.filter(({ at, length }) => start <= at + length && at <= end);
  const inside = touched.filter(({ at, length }) => start < at + length && at < end);
  const own = inside.length > 0 ? inside : touched.slice(0, 1);
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return null;
  if (own.some(({ place }) => place !== first.place)) return null;
  if (start < first.at || end > last.at + last.length) return null;
  // Between two blocks of one field only breaks are printed, and dashes for a list.
  const between = own.slice(1).map((stretch, index) => {
    const { at, length } = own[index] ?? stretch;
    return printed.slice(at + length, stretch.at);
  });
  return between.every((words) => /^[\s–]*$/u.test(words)) ? own : null;
}

/** Blocks that were printed as lines of one paragraph are paragraphs again. */
function asLines(words: string, stretches: readonly PassageStretch[]): string {
  return stretches.length > 1 ? words.replace(/\u2028(?:– )?/gu, '\n') : words;
}

/** What is printed twice and changed twice in the same way is one suggestion. */
function dedupe(remarks: readonly AnswerRemark[]): readonly AnswerRemark[] {
  const seen = new Set<string>();
  return remarks.filter(({ kind, place, span, proposed }) => {
    if (kind !== 'suggestion') return true;
    const key = JSON.stringify([place, span, sameWords(proposed)]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
