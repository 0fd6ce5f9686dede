import { follows, has, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';

/** "Helder verteld", "Helder is dat niet": praise with a word that hardly anybody is called. */
export function saysHow(page: Page, index: number): boolean {
  const [token, behind, third] = page.tokens.slice(index, index + 3);
  if (token === undefined || !HOW.test(token.low)) return false;
  if (behind?.shape !== 'lower' || !follows(behind)) return false;
  if (/^(?:is|was)$/u.test(behind.low)) return /^(?:dat|dit|het)$/u.test(third?.low ?? '');
  return TOLD.test(behind.low) || /^(?:dat|dit|hoe|wat|waar|waarom)$/u.test(behind.low);
}

const HOW = /^helder$/u;
const TOLD = /^(?:be|ge|om|onder|op|over|samen|uit|ver|weer)\p{L}{2,}(?:d|t|en)$/u;

/** "Appel belde over het plan": a bare surname that is a word, before what only people do. */
export function saysSo({ tokens }: Page, index: number): boolean {
  const [token, behind, third] = tokens.slice(index, index + 3);
  if (token === undefined || !follows(behind) || !SAYS.test(behind.low)) return false;
  if (!has(token, wordClass.first | wordClass.last) || has(token, NOBODY)) return false;
  // "Appel vindt hij vies": what somebody says of it.
  return !/^(?:ik|jij|je|hij|zij|ze|wij|we|jullie|u|men)$/u.test(third?.low ?? '');
}

const SAYS =
  /^(?:belt|belde|mailt|mailde|appt|appte|zegt|zei|schrijft|schreef|meldt|meldde|vertelt|vertelde|bevestigt|bevestigde|vindt|vond|vraagt|vroeg|antwoordt|antwoordde|adviseert|overlegt|overlegde|noemt|noemde)$/u;
const NOBODY =
  wordClass.kin |
  wordClass.role |
  wordClass.title |
  wordClass.care |
  wordClass.school |
  wordClass.stop |
  wordClass.verb |
  wordClass.month |
  wordClass.allowed;
