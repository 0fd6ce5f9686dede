import type { Finding } from './finding.ts';
import type { Sentence } from './textFigures.ts';
import { findTerms, type TermHit, type TermIndex } from './termIndex.ts';
import type { Wording } from './wordLists.ts';

/** A term in a sentence, with how sure it is that it says what its list thinks. */
export interface WordingHit {
  readonly wording: Wording;
  readonly level: Finding['level'];
  readonly from: number;
  readonly to: number;
}

const DENIES = new Set(['geen', 'niet', 'nooit']);
const EXPLAINS =
  /^\s*(?:\(|,? (?:dat|dit) (?:is|zijn|betekent|wil zeggen)(?![\p{L}])|[.:]\s*(?:Dat|Dit) (?:is|zijn|betekent|wil zeggen)(?![\p{L}])|: )/u;
const FOLLOWS = 3;

/**
 * Loaded or difficult words of one sentence. A word that is explained right behind it, or that
 * means something ordinary here, raises nothing; a denied label only when nothing follows it.
 */
export function findWordings(
  text: string,
  sentence: Sentence,
  folded: readonly string[],
  index: TermIndex<Wording>,
  hasNext: boolean,
): readonly WordingHit[] {
  return findTerms(index, folded).flatMap((hit): readonly WordingHit[] => {
    const wording = hit.term.of;
    if (isOrdinary(wording, folded, hit)) return [];
    const end = sentence.words[hit.to]?.end ?? sentence.end;
    const isExplained = EXPLAINS.test(text.slice(end, end + 40));
    if (isExplained && (wording.code === 'jargon' || wording.code === 'itch')) return [];
    if (wording.isLabel && isDenied(folded, hit)) {
      const follows = folded.length - 1 - hit.to >= FOLLOWS || hasNext;
      return follows ? [] : [{ wording, level: 'low', from: hit.from, to: hit.to }];
    }
    return [{ wording, level: 'hint', from: hit.from, to: hit.to }];
  });
}

function isOrdinary(
  { only, unless }: Wording,
  folded: readonly string[],
  hit: TermHit<Wording>,
): boolean {
  if (only.length === 0 && unless.length === 0) return false;
  const isGapped = hit.term.isGapped === true;
  const around = folded.filter(
    (_, at) => at < hit.from || at > hit.to || (isGapped && at > hit.from && at < hit.to),
  );
  const said = new Set(around);
  const isThere = (words: string) =>
    words.includes(' ') ? around.join(' ').includes(words) : said.has(words);
  if (unless.some(isThere) || unless.includes(folded[hit.from] ?? '')) return true;
  return only.length > 0 && !only.some(isThere);
}

/** "geen wegloper", "niet een wegloper", "geen echte wegloper"; a term with its own "niet" is none. */
function isDenied(folded: readonly string[], { from }: TermHit<Wording>): boolean {
  return [from - 1, from - 2].some((at) => DENIES.has(folded[at] ?? ''));
}
