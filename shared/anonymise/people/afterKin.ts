import { follows, has, isAllowed, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import { languageWords } from '../words/languageWords.ts';
import { NAME, NEVER, type Found } from './found.ts';
import { lowerEnd } from './lowerName.ts';
import { isNamePart, nameEnd } from './nameRun.ts';

const DEPARTMENT =
  /^(?:jeugd|wmo|leerplicht|schulden|schuldhulp|werk|inkomen|participatie|zorg|onderwijs|veiligheid|gezin|opvoeden|wonen|sport|welzijn|financiën|personeel|ict|facilitair)$/u;

/** "mijn broer Karim", "moeder (Fatima)", "mentor Lisa": a capital after it is a name. */
export function afterKin(page: Page, index: number): Found | null {
  const { tokens } = page;
  const at = index + 1;
  const token = tokens[at];
  const own = tokens[index];
  if (token === undefined || own === undefined) return null;
  const isJoined = follows(token) || /^(?: \(|, |: | - | ["'“‘])$/u.test(token.gap);
  if (!isJoined || languageWords.has(token.low)) return null;
  if (isNamePart(page, token)) {
    if (isAllowed(page, token) && !has(token, NAME)) return null;
    // "Consulent Jeugd": for what, and not who.
    if (has(own, wordClass.role) && DEPARTMENT.test(token.low)) return null;
    const isName = has(token, NAME);
    // "Haar baas, Yvo, belt elke week": between commas a word nobody knows is a name as well.
    const isApposed =
      has(tokens[index - 1], wordClass.determiner) &&
      !page.lexicon.isWord(token.low) &&
      !has(token, wordClass.place) &&
      /^,/u.test(page.text.slice(tokens[nameEnd(page, at)]?.end ?? 0));
    // "Huisarts: Tjeerdsma": in a form a word nobody knows is a name too.
    if (
      !follows(token) &&
      !isName &&
      !isApposed &&
      !(token.gap === ': ' && !page.lexicon.isWord(token.low))
    )
      return null;
    if (
      token.gap.startsWith(',') &&
      !isApposed &&
      !(has(token, wordClass.first) && !has(token, wordClass.word))
    )
      return null;
    if (
      !isName &&
      has(token, wordClass.word | wordClass.place) &&
      (own.isFirst || own.shape !== 'lower')
    )
      return null;
    return [at, nameEnd(page, at), 'automatic', 'person-kin', 74];
  }
  if (token.shape !== 'lower' || token.gap === ': ') return null;
  if (
    has(
      token,
      NEVER |
        wordClass.kin |
        wordClass.role |
        wordClass.particle |
        wordClass.common |
        wordClass.allowed,
    )
  )
    return null;
  const isUnknown = !page.lexicon.isWord(token.low);
  if (has(token, wordClass.first) && isUnknown)
    return [at, lowerEnd(page, at), 'automatic', 'person-kin-lower', 69];
  if (has(token, wordClass.first) && follows(token) && !ENDS_LIKE_VERB.test(token.low))
    return [
      at,
      lowerEnd(page, at),
      page.isLowerCase ? 'automatic' : 'candidate',
      'person-kin-lower',
      page.isLowerCase ? 69 : 40,
    ];
  if (isUnknown && follows(token) && token.low.length > 2 && has(own, wordClass.kin))
    return [at, at, 'candidate', 'person-kin-lower', 40];
  return null;
}

const ENDS_LIKE_VERB = /(?:t|en|de)$/u;
