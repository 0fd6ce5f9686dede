import { follows, has, isAllowed, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest } from '../wordTest.ts';
import { languageWords } from '../words/languageWords.ts';
import { NAME, NEVER, type Found } from './found.ts';
import { lowerEnd } from './lowerName.ts';
import { isNamePart, nameEnd } from './nameRun.ts';

/** "papa heet Wytze", "naam: Sharon", "mediator heet hofland". */
export function afterCalled(page: Page, index: number): Found | null {
  const { tokens } = page;
  const own = tokens[index];
  if (own === undefined || !isCalled(own.word)) return null;
  const at = /^(?:is|ook|eigenlijk|ik|hij|ze|zij)$/u.test(tokens[index + 1]?.low ?? '')
    ? index + 2
    : index + 1;
  const token = tokens[at];
  if (token === undefined || !(follows(token) || token.gap === ': ')) return null;
  if (languageWords.has(token.low)) return null;
  if (LABELLED.test(own.low)) return inField(page, at, token);
  if (isNamePart(page, token) && !isAllowed(page, token)) {
    if (has(token, wordClass.word) && !has(token, NAME)) return null;
    return [at, nameEnd(page, at), 'automatic', 'person-called', 68];
  }
  if (token.shape !== 'lower' || !/^(?:heet|heette|genaamd|roepnaam)$/u.test(own.low)) return null;
  if (has(token, NEVER | wordClass.common | wordClass.kin | wordClass.allowed)) return null;
  if (has(token, NAME)) return [at, lowerEnd(page, at), 'automatic', 'person-called', 68];
  return page.lexicon.isWord(token.low) ? null : [at, at, 'automatic', 'person-called', 68];
}

/** "Vervanger bij afwezigheid: Steef.": a word of the dictionary is for a person to decide on. */
function inField(page: Page, at: number, token: Token): Found | null {
  if (token.gap !== ': ' || !isNamePart(page, token) || isAllowed(page, token)) return null;
  const end = nameEnd(page, at);
  if (!page.lexicon.isWord(token.low)) return [at, end, 'automatic', 'person-called', 68];
  const isAlone = /^\s?(?:[.,;(\n]|$)/u.test(page.text.slice(page.tokens[end]?.end));
  return isAlone && !has(token, wordClass.common | wordClass.role | wordClass.kin | wordClass.care)
    ? [at, end, 'candidate', 'person-called', 27]
    : null;
}

const CALLED =
  /^(?:heet|heette|heten|genaamd|genoemd|noemt|naam|roepnaam|voornaam|achternaam|tolk|cc|paraaf|aanwezig|afwezig|notulist|betreft|begeleiding|contact|raad|inbreng|vervanger|vervanging|achterwacht|afwezigheid)$/u;
const isCalled = wordTest(({ low }) => CALLED.test(low));
/** What stands before a name only as the name of a field. */
const LABELLED =
  /^(?:begeleiding|contact|raad|inbreng|vervanger|vervanging|achterwacht|afwezigheid)$/u;
