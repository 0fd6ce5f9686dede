import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import { isHeading } from './plainCapitals.ts';
import { isTitled, titleRun } from './titleRun.ts';

/**
 * Houses whose name is made of small words, told by their capitals alone: "van Samen Verder", "bij Onder
 * de Pannen", "op Het Erf", "Wachtlijst Kwadraat: acht weken". Put before a person.
 */
export function matchTitleWords(page: Page): readonly Mark[] {
  if (page.isLowerCase) return [];
  const marks: Mark[] = [];
  const { tokens } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    const end = runAt(page, index);
    if (end === null) continue;
    const [first, last] = [tokens[index], tokens[end]];
    if (first === undefined || last === undefined) continue;
    marks.push({
      start: first.start,
      end: last.stemEnd,
      label: 'ORGANISATION',
      level: 'candidate',
      reason: 'title-words',
      rank: 13,
    });
    index = end;
  }
  return marks;
}

function runAt(page: Page, index: number): number | null {
  const { tokens } = page;
  const token = tokens[index];
  if (token === undefined || !isTitled(token)) return null;
  const before = tokens[index - 1];
  if (WAITING.test(before?.low ?? '') && /^\.? $/u.test(token.gap))
    return isAllowed(page, token) || !page.lexicon.isWord(token.low)
      ? null
      : (titleRun(page, index)?.end ?? null);
  const isArticle = /^(?:De|Het)$/u.test(token.raw);
  if (!isCapital(token) || token.isFirst || (!isArticle && has(token, SOMEBODY))) return null;
  if (before?.shape !== 'lower' || !follows(token) || !AT.test(before.low)) return null;
  const run = titleRun(page, index);
  if (run === null || run.end === index || isHeading(page, index)) return null;
  const words = tokens.slice(index, run.end + 1);
  if (
    words.filter(isTitled).length < FEWEST ||
    words.slice(isArticle ? 1 : 0).some((word) => has(word, SOMEBODY))
  )
    return null;
  const titled = words.filter(isTitled);
  if (!isArticle && isAllowed(page, token)) return null;
  // A kind of house ("Bureau Binnenste") is read by the rules that know kinds.
  if (titled.some((word) => has(word, KIND) || !page.lexicon.isWord(word.low))) return null;
  return run.end;
}

const AT = /^(?:van|bij|naar|op|in|vanuit|uit|via|door|met)$/u;

const FEWEST = 2;
const KIND = wordClass.org | wordClass.care | wordClass.school | wordClass.site;
const WAITING = /^(?:wachtlijst|wachttijd|aanm)$/u;
const SOMEBODY =
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.pronoun |
  wordClass.month |
  wordClass.first |
  wordClass.last |
  wordClass.place;
