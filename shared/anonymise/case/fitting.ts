import { generalise } from '../../text/nl/generalise.ts';
import { releaseWords } from '../../text/nl/releaseWords.ts';
import type { ReleaseLabel } from './releaseEntity.ts';

/** Where words come to stand, in UTF-16 code units of the original text. */
export interface FittingPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly label: ReleaseLabel;
}

/**
 * The words for something as they fit a place: with a capital where a sentence begins with one, a
 * time without its own preposition behind another ("vanaf die tijd"), an age as something one is.
 */
export function fitting(words: string, { text, start, end, label }: FittingPlace): string {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const last = /(\p{L}+)\s$/u.exec(before)?.[1]?.toLocaleLowerCase('nl') ?? '';
  const fit =
    label === 'DATE' ? timeAfter(last, words) : label === 'AGE' ? ageAfter(last, words) : words;
  const hasCapital = /^\P{L}*\p{Lu}/u.test(text.slice(start, end));
  const first = fit[0] ?? '';
  return sentenceBegin.test(before) && hasCapital
    ? first.toLocaleUpperCase('nl') + fit.slice(1)
    : fit;
}

const LOOK_BACK = 24;
const sentenceBegin = /(?:^|[.!?:…\u2028\n]["”’')\]]*\s+|[“"‘(]\s*|[.!?]\s+[–-]\s*|\u2028)$/u;

function timeAfter(last: string, words: string): string {
  const [first = '', ...rest] = words.split(' ');
  const isDouble = has(releaseWords.upToTime, last) && has(releaseWords.timeBegins, first);
  return isDouble && rest.length > 0 ? rest.join(' ') : words;
}

function ageAfter(last: string, words: string): string {
  if (!has(releaseWords.beforeAge, last)) return words;
  if (words === generalise.ages.bands.teens) return releaseWords.inPuberty(words);
  return words.endsWith(LIFE_PHASE) ? releaseWords.atAge(words) : words;
}

/** "basisschoolleeftijd", "peuterleeftijd". */
const LIFE_PHASE = 'leeftijd';

function has(list: readonly string[], word: string): boolean {
  return list.includes(word);
}
