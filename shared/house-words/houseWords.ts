import type { ExtraWord } from '../language/wordLists.ts';

/** The lists as somebody types them: one word or name a line. */
export interface HouseWordLists {
  /** "wegloper = jongere die wegging"; without a plain word it is only pointed at. */
  readonly hintWords: string;
  /** Always masked in a copy without names. */
  readonly maskWords: string;
  /** Never masked, but where somebody of the case is called so. */
  readonly keepWords: string;
}

/** The words of one organisation, beside those the program knows. */
export interface HouseWords {
  readonly hints: readonly ExtraWord[];
  readonly mask: readonly string[];
  readonly keep: readonly string[];
}

export const noHouseWords: HouseWords = { hints: [], mask: [], keep: [] };

/** Reads the three lists; blank lines and words given before are left out. Never throws. */
export function readHouseWords(lists: HouseWordLists): HouseWords {
  const hints = linesOf(lists.hintWords).map((line) => {
    const [term = '', ...plain] = line.split('=');
    return { term: term.trim(), plain: plain.join('=').trim() };
  });
  return {
    hints: hints.filter(({ term }) => term !== ''),
    mask: linesOf(lists.maskWords),
    keep: linesOf(lists.keepWords),
  };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line !== '');
}
