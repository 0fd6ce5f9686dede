import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { isTitled, markWords, titleRun } from './titleRun.ts';

const LIVES =
  /^(?:woont|woonde|wonen|woonden|gewoond|woon|verhuisd|verhuisde|verhuisden|verhuizen|verhuist|opgegroeid|geboren|afkomstig|komt|kwam|komen|kwamen|gevlucht|geb|wonend|woonachtig|getogen|vertrokken|gekomen|logeert|verblijft|teruggekeerd)$/u;

const AT = /^(?:in|naar|uit|te|richting|omgeving|nabij)$/u;
/** Places that are called like a thing one may be in, or come out of, without an article. */
const NO_TOWN =
  /^(?:balk|ballast|binnenstad|binnenhof|bovenkerk|commandeurs|donk|doorn|dorst|duizel|eerde|ens|enter|gemonde|glimmen|gracht|grave|griffioen|hapert|hees|heide|helden|herten|hoogovens|horst|kampen|klimmen|krakeel|leende|leeuwen|loven|made|noord|opende|orden|overloon|petten|putten|reek|rijen|rolde|roosteren|ruinen|sluis|son|spangen|spijk|tegelen|tuk|veen|velden|ven|vijlen|vries|vuren|wisselaar|zegge|zoelen)$/u;

/** A listed place, or what stands where somebody lives. */
export function place(page: Page, index: number): Mark | null {
  const { tokens } = page;
  const token = tokens[index];
  if (token === undefined || token.shape === 'digits' || has(token, wordClass.title)) return null;
  const before = tokens[index - 1];
  const isAfter = has(before, wordClass.placePreposition) && follows(token);
  const lives = isAfter && livesNear(page, index);
  const base = token.low.includes('-') ? token.low.slice(0, token.low.indexOf('-')) : token.low;
  const isListed =
    has(token, wordClass.place) ||
    (base !== token.low &&
      (page.lexicon.classesOf(base) & wordClass.place) !== 0 &&
      (page.lexicon.classesOf(base) & wordClass.word) === 0);
  if (token.shape === 'lower') {
    if (!isListed || has(token, wordClass.first | wordClass.stop | wordClass.common)) return null;
    const isWord = has(token, wordClass.word);
    if (!isWord && (isAfter || page.isLowerCase))
      return markWords(page, index, index, 'LOCATION', 'place-lower', 56);
    if (!isWord) return markWords(page, index, index, 'LOCATION', 'place-lower', 37, 'candidate');
    // "ze wonen in hoorn," in a note without capitals: no article, and no word for something there.
    const isTown =
      page.isLowerCase && isAfter && AT.test(before?.low ?? '') && !NO_TOWN.test(token.low);
    if (isTown) return markWords(page, index, index, 'LOCATION', 'place-lower', 56);
    return lives
      ? markWords(
          page,
          index,
          index,
          'LOCATION',
          'place-lower',
          37,
          page.isLowerCase ? 'automatic' : 'candidate',
        )
      : null;
  }
  if (!isTitled(token)) return null;
  const end = isCompass(tokens[index + 1]) ? index + 1 : index;
  if (isListed) {
    const isOther = has(token, wordClass.first | wordClass.last | wordClass.word);
    if (isAfter && !(token.isFirst && has(token, wordClass.word)))
      return markWords(page, index, end, 'LOCATION', 'place', 68);
    if (!isOther) return markWords(page, index, end, 'LOCATION', 'place', 66);
    return token.isFirst && !isListedWithPlace(page, end) && !isBeforeDate(page, end)
      ? null
      : markWords(
          page,
          index,
          end,
          'LOCATION',
          'place',
          39,
          has(token, wordClass.first) ? 'candidate' : 'automatic',
        );
  }
  if (!lives || isAllowed(page, token) || has(token, wordClass.month | wordClass.pronoun))
    return null;
  if (has(token, wordClass.determiner) && !isCapital(tokens[index + 1])) return null;
  const run = titleRun(page, index);
  if (run === null) return null;
  const isPerson = has(token, wordClass.first) && !has(token, wordClass.word);
  return isPerson && before?.low !== 'in'
    ? null
    : markWords(page, run.from, run.end, 'LOCATION', 'place-lives', 58);
}

/** "Hoorn, 3 mei 2024": where and when a letter was written, on a line of its own or before the salutation. */
function isBeforeDate({ text, tokens }: Page, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && DATED.test(text.slice(token.end, token.end + LONGEST_DATE));
}

const DATED =
  /^, (?:(?:ma|di|wo|do|vr|za|zo|\p{L}+dag) )?\d{1,2}(?:[-/.]\d{1,2}[-/.]\d{2,4}| \p{L}{3,9}\.? (?:19|20)\d{2})(?!\d)/u;
const LONGEST_DATE = 36;

/** "Drie verhuizingen: Kampen, Hattem": another place stands right behind the comma. */
function isListedWithPlace({ tokens }: Page, index: number): boolean {
  const other = tokens[index + 1];
  return (
    other?.gap === ', ' &&
    isTitled(other) &&
    has(other, wordClass.place) &&
    !has(other, wordClass.word | wordClass.first)
  );
}

const isCompass = (token: Token | undefined): boolean =>
  token !== undefined &&
  follows(token) &&
  /^(?:Noord|Zuid|Oost|West|Centrum|Nieuw-West|Zuidoost|Noordwest|Zuidwest|Stad)$/u.test(token.raw);

function livesNear(page: Page, index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at < 7; at -= 1) {
    const token = page.tokens[at];
    if (token === undefined) return false;
    if (LIVES.test(token.low)) return true;
    if (token.isFirst) return false;
  }
  return false;
}
