import { follows, has, isCapital, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import { afterParticles } from './nameRun.ts';

/** "Bellen mag met: Bas, Maria": another first name stands right behind the comma. */
export function isListedWithName({ tokens }: Page, index: number): boolean {
  const other = tokens[index + 1];
  return other?.gap === ', ' && isCapital(other) && has(other, wordClass.first);
}

/** "Pleegzorg De Linde", "boksschool Golden Glove": behind a kind of house or club stands its name. */
export function isHouseName({ tokens }: Page, index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined || !follows(tokens[index])) return false;
  if (/^(?:De|Het)$/u.test(before.raw) && !before.isFirst && follows(before)) {
    const where = tokens[index - 2]?.low ?? '';
    // "Femke van De Kade", "op De Kade": a thing with an article in capitals, and no surname.
    const isThing = has(tokens[index], wordClass.word) && !has(tokens[index], wordClass.last);
    return HOUSE_KIND.test(where) || (isThing && /^(?:van|op|bij|naar|vanuit|uit)$/u.test(where));
  }
  return SPORT_KIND.test(before.low) && isCapital(tokens[index + 1]);
}

/** "familie Dokter": a title with a capital and no name behind it is the name. */
export const isCalledLikeTitle = (page: Page, at: number): boolean =>
  isCapital(page.tokens[at]) &&
  page.text.charAt(page.tokens[at].end) !== '.' &&
  afterParticles(page, at + 1) === null;

const HOUSE_KIND =
  /(?:dienst|zorg|praktijk|bedrijf|winkel|club|vereniging|centrum|opvang|boerderij|huis|team|groep|school|kerk|stichting|kliniek|hulp)$/u;

const SPORT_KIND = /(?:sportschool|boksschool|dansschool|judoschool|club|vereniging|makerij)$/u;
