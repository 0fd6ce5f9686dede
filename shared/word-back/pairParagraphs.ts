import fastDiff from 'fast-diff';
import type { PrintedParagraph } from '../report/comments/wordPlaces.ts';
import { longestRise } from '../versions/longestRise.ts';
import { likeness, sameWords } from './likeness.ts';
import type { StoryParagraph } from './story.ts';

/** Paragraphs that are the same, by their indexes; more than one where they were cut or joined. */
export interface ParagraphGroup {
  readonly printed: readonly number[];
  readonly came: readonly number[];
}

export interface Pairing {
  readonly groups: readonly ParagraphGroup[];
  /** Paragraphs that came and were not printed, and the other way round. */
  readonly added: readonly number[];
  readonly removed: readonly number[];
  /** How many were known again by their name in the file. */
  readonly byMark: number;
}

/** What is compared: answers and blank paragraphs are no part of it. */
export interface ToPair {
  readonly printed: readonly PrintedParagraph[];
  readonly came: readonly StoryParagraph[];
  /** Paragraphs that came in which the reader answered. */
  readonly answers: ReadonlySet<number>;
}

/** Too little in common to be the same paragraph. */
const LIKE = 0.6;
/** Beyond this many pairs only equal paragraphs are found. */
const MOST_PAIRS = 10_000;

/**
 * Which paragraph that came back is which that was printed: by the name it carries, then by its very
 * words, then, between those, by words that are much alike.
 */
export function pairParagraphs({ printed, came, answers }: ToPair): Pairing {
  const isLeft = {
    printed: printed.map(({ text, isAnswer }) => isAnswer !== true && sameWords(text) !== ''),
    came: came.map(({ text }, index) => !answers.has(index) && sameWords(text) !== ''),
  };
  const pairs = new Map<number, number>();
  const pair = (from: number, to: number) => {
    pairs.set(from, to);
    isLeft.printed[from] = false;
    isLeft.came[to] = false;
  };
  const joined = pairByMark({ printed, came, answers }, isLeft, pair);
  const byMark = pairs.size + joined.reduce((sum, group) => sum + group.printed.length, 0);
  for (const group of joined) {
    for (const index of group.printed) isLeft.printed[index] = false;
    for (const index of group.came) isLeft.came[index] = false;
  }
  const anchors = () => anchorsOf([...pairs, ...joined.map((g) => firsts(g))], printed, came);
  for (const gap of gapsBetween(anchors(), isLeft)) pairEqual(gap, printed, came, pair);
  for (const gap of gapsBetween(anchors(), isLeft)) pairAlike(gap, printed, came, pair);
  const groups = [
    ...[...pairs].map(([from, to]) =>
      withJoined(withCutOff(from, to, { printed, came }, isLeft.came), { printed, came }, isLeft),
    ),
    ...joined,
  ].sort((a, b) => (a.printed[0] ?? 0) - (b.printed[0] ?? 0));
  return { groups, added: trueAt(isLeft.came), removed: trueAt(isLeft.printed), byMark };
}

interface Left {
  readonly printed: boolean[];
  readonly came: boolean[];
}
type Pair = (from: number, to: number) => void;

/** By name; a paragraph with several names was joined out of several, or swallowed empty ones. */
function pairByMark(
  { printed, came }: ToPair,
  isLeft: Left,
  pair: Pair,
): readonly ParagraphGroup[] {
  const byName = trustedNames(printed, came, isLeft);
  const joined: ParagraphGroup[] = [];
  came.forEach(({ marks, text }, to) => {
    const from = marks.flatMap((mark) => {
      const index = byName.get(mark);
      byName.delete(mark);
      return index === undefined ? [] : [index];
    });
    if (from.length === 0 || isLeft.came[to] !== true) return;
    const ordered = from.sort((a, b) => a - b);
    const textsOf = (indexes: readonly number[]) =>
      indexes.map((index) => printed[index]?.text ?? '').join(' ');
    const [best = 0] = [...ordered].sort(
      (a, b) => likeness(textsOf([b]), text) - likeness(textsOf([a]), text),
    );
    const isJoined =
      ordered.length > 1 && likeness(textsOf(ordered), text) > likeness(textsOf([best]), text);
    if (isJoined) joined.push({ printed: ordered, came: [to] });
    else pair(best, to);
  });
  return joined;
}

/** Names mean nothing in a file in which most of them stand at other words than was printed there. */
function trustedNames(
  printed: readonly PrintedParagraph[],
  came: readonly StoryParagraph[],
  isLeft: Left,
): Map<string, number> {
  const byName = new Map(
    printed.flatMap(({ mark }, index) =>
      mark === null || isLeft.printed[index] !== true ? [] : [[mark, index] as const],
    ),
  );
  const found = came.flatMap(({ marks, text }) =>
    marks.flatMap((mark) => {
      const index = byName.get(mark);
      return index === undefined ? [] : [sameWords(printed[index]?.text ?? '') === sameWords(text)];
    }),
  );
  return found.filter(Boolean).length * 2 < found.length ? new Map<string, number>() : byName;
}

function firsts({ printed, came }: ParagraphGroup): readonly [number, number] {
  return [printed[0] ?? 0, came[0] ?? 0];
}

/** Pairs in the same order on both sides, with the two ends around them. */
function anchorsOf(
  pairs: readonly (readonly [number, number])[],
  printed: readonly unknown[],
  came: readonly unknown[],
): readonly (readonly [number, number])[] {
  const ordered = [...pairs].sort(([a], [b]) => a - b);
  const kept = new Set(longestRise(ordered.map(([, to]) => to)));
  return [[-1, -1], ...ordered.filter((_, at) => kept.has(at)), [printed.length, came.length]];
}

interface Gap {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function gapsBetween(
  anchors: readonly (readonly [number, number])[],
  isLeft: Left,
): readonly Gap[] {
  return anchors.flatMap(([from, to], index): readonly Gap[] => {
    const next = anchors[index + 1];
    if (next === undefined) return [];
    const gap = {
      from: leftIn(isLeft.printed, from, next[0]),
      to: leftIn(isLeft.came, to, next[1]),
    };
    return gap.from.length === 0 || gap.to.length === 0 ? [] : [gap];
  });
}

function leftIn(isLeft: readonly boolean[], after: number, before: number): readonly number[] {
  const found: number[] = [];
  for (let index = after + 1; index < before; index += 1) if (isLeft[index]) found.push(index);
  return found;
}

/** A letter for every different text, far from those that only mean something in twos. */
const FIRST_CODE = 0x100;
const MOST_CODES = 0xc000;

/** The longest row of equal paragraphs, in order. */
function pairEqual(
  { from, to }: Gap,
  printed: readonly PrintedParagraph[],
  came: readonly StoryParagraph[],
  pair: Pair,
): void {
  const codes = new Map<string, string>();
  const codeOf = (text: string) => {
    const words = sameWords(text);
    const known = codes.get(words) ?? String.fromCharCode(FIRST_CODE + codes.size);
    codes.set(words, known);
    return known;
  };
  const left = from.map((index) => codeOf(printed[index]?.text ?? '')).join('');
  const right = to.map((index) => codeOf(came[index]?.text ?? '')).join('');
  if (codes.size > MOST_CODES) return;
  let a = 0;
  let b = 0;
  for (const [kind, text] of fastDiff(left, right)) {
    for (let step = 0; kind === fastDiff.EQUAL && step < text.length; step += 1) {
      pair(from[a + step] ?? 0, to[b + step] ?? 0);
    }
    if (kind !== fastDiff.INSERT) a += text.length;
    if (kind !== fastDiff.DELETE) b += text.length;
  }
}

/** In order, so that the pairs together are as much alike as they can be. */
function pairAlike(
  { from, to }: Gap,
  printed: readonly PrintedParagraph[],
  came: readonly StoryParagraph[],
  pair: Pair,
): void {
  if (from.length * to.length > MOST_PAIRS) return;
  const like = from.map((a) =>
    to.map((b) => {
      const alike = likeness(printed[a]?.text ?? '', came[b]?.text ?? '');
      return alike < LIKE ? 0 : alike;
    }),
  );
  const best: number[][] = [...from, 0].map(() => [...to, 0].map(() => 0));
  const at = (a: number, b: number) => best[a]?.[b] ?? 0;
  for (let a = from.length - 1; a >= 0; a -= 1) {
    for (let b = to.length - 1; b >= 0; b -= 1) {
      const alike = like[a]?.[b] ?? 0;
      const both = alike === 0 ? 0 : alike + at(a + 1, b + 1);
      const line = best[a];
      if (line !== undefined) line[b] = Math.max(both, at(a + 1, b), at(a, b + 1));
    }
  }
  for (let a = 0, b = 0; a < from.length && b < to.length;) {
    const alike = like[a]?.[b] ?? 0;
    if (alike > 0 && at(a, b) === alike + at(a + 1, b + 1)) {
      pair(from[a] ?? 0, to[b] ?? 0);
      a += 1;
      b += 1;
    } else if (at(a, b) === at(a + 1, b)) a += 1;
    else b += 1;
  }
}

/** Paragraphs right below that hold what was cut off: somebody pressed Enter in the middle. */
function withCutOff(
  from: number,
  to: number,
  { printed, came }: Pick<ToPair, 'printed' | 'came'>,
  isLeft: boolean[],
): ParagraphGroup {
  const whole = sameWords(printed[from]?.text ?? '');
  const group = [to];
  const textOf = (indexes: readonly number[]) =>
    indexes.map((index) => came[index]?.text ?? '').join(' ');
  for (let next = to + 1; isLeft[next] === true; next += 1) {
    const cell = came[next]?.cell ?? null;
    if (cell?.row !== came[to]?.cell?.row || cell?.column !== came[to]?.cell?.column) break;
    if (likeness(whole, textOf([...group, next])) <= likeness(whole, textOf(group)) + CUT_OFF)
      break;
    group.push(next);
  }
  for (const index of group) isLeft[index] = false;
  return { printed: [from], came: group };
}

/** Paragraphs of the same text right below that went into this one: somebody took out the break. */
function withJoined(
  group: ParagraphGroup,
  { printed, came }: Pick<ToPair, 'printed' | 'came'>,
  isLeft: Left,
): ParagraphGroup {
  const text = group.came.map((index) => came[index]?.text ?? '').join(' ');
  const joined = [...group.printed];
  const textOf = (indexes: readonly number[]) =>
    indexes.map((index) => printed[index]?.text ?? '').join(' ');
  for (let next = (joined.at(-1) ?? 0) + 1; isLeft.printed[next] === true; next += 1) {
    const place = printed[next]?.stretches[0]?.place;
    if (place === undefined || place !== printed[next - 1]?.stretches[0]?.place) break;
    if (likeness(textOf([...joined, next]), text) <= likeness(textOf(joined), text) + CUT_OFF)
      break;
    joined.push(next);
    isLeft.printed[next] = false;
  }
  return { ...group, printed: joined };
}

/** What is cut off must make the whole clearly more alike again. */
const CUT_OFF = 0.05;

function trueAt(flags: readonly boolean[]): readonly number[] {
  return flags.flatMap((flag, index) => (flag ? [index] : []));
}
