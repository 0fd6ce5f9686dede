import type { Analysis, Entity } from '../analysis/analysis.ts';
import { countWords, isBlank, plainText } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { productNames } from '../text/nl/findWords.ts';
import { ownShare, startsWithoutSubject, strengthWords } from '../text/nl/summaryCheck.ts';
import { knownStems, quotedParts, saidByAnybody, unknownWord } from './summaryWords.ts';

export const FEWEST_POINTS = 5;
export const MOST_POINTS = 9;
const MOST_WORDS = 20;
/** A point is unequal when it is this much longer or shorter than the middle one. */
const UNEQUAL = 2;
const SAME_START = 3;

export type PointHint =
  | { readonly kind: 'tooLong'; readonly words: number }
  | { readonly kind: 'newFact'; readonly word: string }
  | {
      readonly kind:
        | 'unequal'
        | 'subPoints'
        | 'noSubject'
        | 'productName'
        | 'rejectedUsed'
        | 'uncertainAsFact'
        | 'quoteChanged';
    };

export type OverallHint =
  | { readonly kind: 'tooFew' | 'tooMany' | 'ready'; readonly points: number }
  | { readonly kind: 'sameStart'; readonly word: string }
  | { readonly kind: 'noOwnShare' | 'noStrength' };

export interface PointCheck {
  readonly id: EntityId;
  readonly words: number;
  readonly hints: readonly PointHint[];
}

export interface SummaryCheck {
  readonly points: readonly PointCheck[];
  readonly overall: readonly OverallHint[];
}

/** Looks at the points of the summary as a set of equal form; asks, and changes nothing. */
export function checkSummary(analysis: Analysis): SummaryCheck {
  const written = analysis.summaryPoint.filter(({ text }) => !isBlank(text));
  const lengths = written.map(({ text }) => countWords(text)).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const known = knownStems(analysis);
  const points = written.map((point) => {
    const words = countWords(point.text);
    const isUnequal = written.length > 2 && (words > middle * UNEQUAL || words * UNEQUAL < middle);
    return {
      id: point.id,
      words,
      hints: [
        ...(words > MOST_WORDS ? [{ kind: 'tooLong' as const, words }] : []),
        ...(isUnequal ? [{ kind: 'unequal' as const }] : []),
        ...formHints(analysis, point, known),
        ...restHints(analysis, point),
      ],
    };
  });
  return { points, overall: overallHints(written, points) };
}

function formHints(
  analysis: Analysis,
  { text }: Entity<'summaryPoint'>,
  known: ReadonlySet<string>,
): readonly PointHint[] {
  const words = plainText(text).trim();
  const isList = text.length > 1 || /(?:^|\n)\s*[-•*]\s|;\s.*;/u.test(words);
  const strange = unknownWord(words, known);
  return [
    ...(isList ? [{ kind: 'subPoints' as const }] : []),
    ...(startsWithoutSubject.test(words) ? [{ kind: 'noSubject' as const }] : []),
    ...(productNames.test(words) ? [{ kind: 'productName' as const }] : []),
    ...(strange === null ? [] : [{ kind: 'newFact' as const, word: strange }]),
    ...(isQuotedAsSaid(analysis, words) ? [] : [{ kind: 'quoteChanged' as const }]),
  ];
}

function isQuotedAsSaid(analysis: Analysis, words: string): boolean {
  const parts = quotedParts(words);
  if (parts.length === 0) return true;
  const said = saidByAnybody(analysis);
  return parts.every((part) => said.includes(part));
}

/** A point rests on the hypotheses that it names, and on those that its text points at. */
function restHints(
  analysis: Analysis,
  { text, hypotheses }: Entity<'summaryPoint'>,
): readonly PointHint[] {
  const pointed = text.flatMap(({ runs }) =>
    runs.flatMap(({ ref }) => (ref?.collection === 'hypothesis' ? [ref.id] : [])),
  );
  const rests = analysis.hypothesis.filter(
    ({ id }) => hypotheses.includes(id) || pointed.includes(id),
  );
  const isUnsure = rests.some(({ status }) => status === 'open' || status === 'testing');
  const saysSo = /(?<!\p{L})(?:wij|we) denken/iu.test(plainText(text));
  return [
    ...(rests.some(({ status }) => status === 'rejected')
      ? [{ kind: 'rejectedUsed' as const }]
      : []),
    ...(isUnsure && !saysSo ? [{ kind: 'uncertainAsFact' as const }] : []),
  ];
}

function overallHints(
  written: readonly Entity<'summaryPoint'>[],
  points: readonly PointCheck[],
): readonly OverallHint[] {
  const count = written.length;
  if (count === 0) return [];
  const texts = written.map(({ text }) => plainText(text));
  const hints: readonly OverallHint[] = [
    ...(count < FEWEST_POINTS ? [{ kind: 'tooFew' as const, points: count }] : []),
    ...(count > MOST_POINTS ? [{ kind: 'tooMany' as const, points: count }] : []),
    ...sameStarts(texts),
    ...(texts.some((text) => ownShare.test(text)) ? [] : [{ kind: 'noOwnShare' as const }]),
    ...(texts.some((text) => strengthWords.test(text)) ? [] : [{ kind: 'noStrength' as const }]),
  ];
  const isReady = hints.length === 0 && points.every(({ hints: own }) => own.length === 0);
  return isReady ? [{ kind: 'ready', points: count }] : hints;
}

function sameStarts(texts: readonly string[]): readonly OverallHint[] {
  const starts = new Map<string, number>();
  for (const text of texts) {
    const word = /^\P{L}*([\p{L}’'-]+)/u.exec(text)?.[1] ?? '';
    starts.set(word, (starts.get(word) ?? 0) + 1);
  }
  return [...starts]
    .filter(([word, count]) => word !== '' && count >= SAME_START)
    .map(([word]) => ({ kind: 'sameStart' as const, word }));
}
