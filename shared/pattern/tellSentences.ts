import type { EntityId } from '../base/ids.ts';
import { joinWords } from '../text/nl/joinWords.ts';
import { patternTelling as text } from '../text/nl/patternTelling.ts';
import { numberWord } from '../text/nl/report.ts';
import type { Side, Telling } from './tellForms.ts';

/** One arrow of a story. */
export interface TellStep {
  /** The id of the arrow. */
  readonly arrow: EntityId;
  readonly from: Telling;
  readonly to: Telling;
  readonly sign: 'plus' | 'minus' | null;
  readonly delay: boolean;
}

/** A story never takes more. */
const MOST_SENTENCES = 5;

/**
 * The arrows in sentences, in order, without what they all together do; begins at the side "more".
 * A circle (`isClosed`) comes back with its last arrow. `room`: how many sentences there may be;
 * steps share one when there are more.
 */
export function arrowSentences(
  steps: readonly TellStep[],
  isClosed: boolean,
  room: number,
): readonly string[] {
  const sentences: string[] = [];
  const last = isClosed ? steps.length - 1 : steps.length;
  let side: Side = 'more';
  let isFresh = true;
  for (let at = 0; at < last;) {
    const [step, next] = [steps[at], steps[at + 1]];
    if (step === undefined) break;
    const { sign } = step;
    const isTight = last - at > room - (isClosed ? 1 : 0) - sentences.length;
    if (sign === null) {
      sentences.push(text.unknown(step.from.name, step.to.name));
      [side, isFresh, at] = ['more', true, at + 1];
    } else if (isFresh) {
      sentences.push(pair(step, side));
      [side, isFresh, at] = [after(side, sign), false, at + 1];
    } else if (isTight && at + 1 < last && next !== undefined && next.sign !== null) {
      sentences.push(together(step, next, side));
      [side, at] = [after(after(side, sign), next.sign), at + 2];
    } else {
      sentences.push(then(step, side));
      [side, at] = [after(side, sign), at + 1];
    }
  }
  const home = isClosed ? steps.at(-1) : undefined;
  if (home === undefined) return sentences;
  if (home.sign === null) return [...sentences, text.unknown(home.from.name, home.to.name)];
  return [...sentences, isFresh ? pair(home, side) : back(home, side)];
}

/** What is said when two signs or more are not known: no story. */
export function unknownSentences(steps: readonly TellStep[], isClosed: boolean): readonly string[] {
  const names = steps.map(({ from }) => from.name);
  const end = steps.at(-1)?.to.name;
  const all = isClosed || end === undefined ? names : [...names, end];
  const count = steps.filter(({ sign }) => sign === null).length;
  return text.severalUnknown(joinWords(all), numberWord(count));
}

/** How many sentences the arrows may take beside the closing and one that makes understandable. */
export function roomFor(isUnderstandable: boolean): number {
  return MOST_SENTENCES - 1 - (isUnderstandable ? 1 : 0);
}

/** "Het werkt ook de andere kant op", from the first arrow; null without the forms for it. */
export function reverseSentence({ from, to, sign }: TellStep): string | null {
  if (sign === null) return null;
  const [less, then] = [from.compare.less, to.compare[after('less', sign)]];
  return less === null || then === null ? null : text.reverse(less, then);
}

function after(side: Side, sign: TellStep['sign']): Side {
  if (sign !== 'minus') return side;
  return side === 'more' ? 'less' : 'more';
}

function pair(step: TellStep, side: Side): string {
  const [a, b] = [step.from.compare[side], step.to.compare[after(side, step.sign)]];
  if (a === null || b === null) return fallback([step], side);
  return (step.delay ? text.pairDelay : text.pair)(a, b);
}

function then(step: TellStep, side: Side): string {
  const c = step.to.clause[after(side, step.sign)];
  if (c === null) return fallback([step], side);
  return (step.delay ? text.thenDelay : text.then)(c);
}

function together(step: TellStep, next: TellStep, side: Side): string {
  const between = after(side, step.sign);
  const [c, d] = [step.to.clause[between], next.to.clause[after(between, next.sign)]];
  if (c === null || d === null) return fallback([step, next], side);
  return (step.delay || next.delay ? text.then2Delay : text.then2)(c, d);
}

function back(step: TellStep, side: Side): string {
  const [again, more] = [step.from.again[side], step.to.compare[after(side, step.sign)]];
  if (again === null || more === null) return fallback([step], side);
  return (step.delay ? text.backDelay : text.back)(again, more);
}

/** The factors themselves in quotation marks, for as long as their forms are missing. */
function fallback(steps: readonly TellStep[], start: Side): string {
  const { part, end, ...words } = text.fallback;
  const parts: string[] = [];
  let side = start;
  steps.forEach(({ from, to, sign }, index) => {
    const result = after(side, sign);
    const way = result === side ? words.same : words.turned;
    if (index === 0) parts.push(part(words.start[side], from.quoted));
    parts.push(part((index === 0 ? way : words.after)[result], to.quoted));
    side = result;
  });
  return end(parts);
}
