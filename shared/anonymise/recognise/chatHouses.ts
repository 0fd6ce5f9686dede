import { follows, has, isAllowed, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { HOUSE_THINGS } from '../words/houseWords.ts';
import { CLOSED_IN_CHAT } from './closedInChat.ts';

/**
 * What a chat without capitals says of people and houses in its own ways: "hoi ludo van de kajuit hier",
 * "met die van veilig vooruit gebeld", "dienst in de schelp", "hoe heet ie ook alweer, rico".
 */
export function matchChat(page: Page): readonly Mark[] {
  if (!page.isLowerCase) return [];
  return page.tokens.flatMap((token, index) =>
    token.shape === 'lower'
      ? (introduced(page, index) ??
        thoseOf(page, index) ??
        foundation(page, index) ??
        askedName(page, index) ??
        ofFamily(page, index) ??
        groupOf(page, index) ??
        soCalled(page, index) ??
        thing(page, index) ??
        [])
      : [],
  );
}

/** "hoi ludo van de kajuit hier": who writes, and from where. */
function introduced(page: Page, index: number): readonly Mark[] | null {
  const { tokens } = page;
  const [name, van, article, ...rest] = tokens.slice(index, index + 6);
  if (name === undefined || van?.low !== 'van' || !follows(van)) return null;
  const before = tokens[index - 1];
  if (!name.isFirst && !(before !== undefined && GREETING.test(before.low))) return null;
  if (has(name, CLOSED) || article === undefined || !follows(article)) return null;
  const hasArticle = ARTICLE.test(article.low);
  const words = hasArticle ? rest : [article, ...rest];
  const at = words.findIndex(({ low }) => low === 'hier');
  if (at < 1 || at > 2) return null;
  const house = words.slice(0, at);
  const last = house.at(-1);
  const first = hasArticle ? article : house[0];
  if (first === undefined || last === undefined) return null;
  const person = mark(name, name, 'PERSON', 'automatic', 58);
  return house.some((word) => isGeneral(page, word))
    ? [person]
    : [person, mark(first, last, 'ORGANISATION', 'candidate', 21)];
}

/** "met die van veilig vooruit gebeld": of a house whose people are called by its name. */
function thoseOf(page: Page, index: number): readonly Mark[] | null {
  const { tokens } = page;
  const [die, van, first] = tokens.slice(index, index + 3);
  if (die?.low !== 'die' || van?.low !== 'van' || first === undefined) return null;
  if (!follows(van) || !follows(first)) return null;
  let at = index + 2;
  if (ARTICLE.test(first.low)) at += 1;
  const head = tokens[at];
  if (head === undefined || has(head, wordClass.first)) return null;
  const next = tokens[at + 1];
  const end = next !== undefined && follows(next) && !isReached(next) ? next : head;
  const behind = tokens[end === head ? at + 1 : at + 2];
  // One frequent word says who anybody is ("die van boven"), two of them are a name.
  const allowed = end === head ? 0 : wordClass.common;
  if (isGeneral(page, head, allowed) || isGeneral(page, end, allowed)) return null;
  if (behind === undefined || !follows(behind) || !isReached(behind)) return null;
  return [mark(first, end, 'ORGANISATION', 'candidate', 20)];
}

/** "iemand van stichting jij bent oke, ze": up to the next sign, whatever words it is made of. */
function foundation(page: Page, index: number): readonly Mark[] | null {
  const { tokens, text } = page;
  const kind = tokens[index];
  const before = tokens[index - 1];
  if (kind === undefined || !/^(?:stichting|stg|huize)$/u.test(kind.low) || !follows(kind))
    return null;
  if (!/^(?:van|bij|via|met|door|naar|in|op|uit)$/u.test(before?.low ?? '')) return null;
  const isHouse = kind.low === 'huize';
  for (let at = index + 1; at <= index + MOST_WORDS; at += 1) {
    const token = tokens[at];
    if (token === undefined || !follows(token) || token.shape !== 'lower') return null;
    if (isHouse && token.low === 'uit') return null;
    const behind = tokens[at + 1];
    if (isHouse && has(behind, wordClass.placePreposition | wordClass.verb))
      return [mark(kind, token, 'ORGANISATION', 'automatic', 59)];
    if (/^(?:[.,;:!?)\n]|$)/u.test(text.slice(token.end, token.end + 1))) {
      return at === index + 1 && !isHouse
        ? null
        : [mark(kind, token, 'ORGANISATION', 'automatic', 59)];
    }
  }
  return null;
}

const MOST_WORDS = 4;

/** "hoe heet ie ook alweer, rico": the name that somebody looked for. */
function askedName(page: Page, index: number): readonly Mark[] | null {
  const { tokens } = page;
  if (tokens[index]?.low !== 'alweer') return null;
  const isAsked = tokens.slice(Math.max(0, index - 4), index).some(({ low }) => CALLED.test(low));
  const name = tokens[index + 1];
  if (!isAsked || name?.shape !== 'lower' || !/^[,?:]? $/u.test(name.gap)) return null;
  if (has(name, CLOSED)) return null;
  const isName = has(name, wordClass.first | wordClass.last);
  return [mark(name, name, 'PERSON', isName ? 'automatic' : 'candidate', isName ? 58 : 22)];
}

/** "straks ga ik naar kamers met uitzicht, zo heet dat": whatever stands before it is a name. */
function soCalled(page: Page, index: number): readonly Mark[] | null {
  const { tokens } = page;
  const [so, called, that] = tokens.slice(index, index + 3);
  if (so?.low !== 'zo' || called?.low !== 'heet' || that === undefined) return null;
  if (!/^(?:dat|het|die|ie|de)$/u.test(that.low) || so.gap !== ', ') return null;
  for (let at = index - 2; at >= Math.max(0, index - MOST_WORDS - 2); at -= 1) {
    if (!AT.test(tokens[at]?.low ?? '')) continue;
    const [first, last] = [tokens[at + 1], tokens[index - 1]];
    return first === undefined || last === undefined
      ? null
      : [mark(first, last, 'ORGANISATION', 'automatic', 59)];
  }
  return null;
}

/** "het baken was saai": how it was there. */
function isJudged(tokens: readonly Token[], index: number): boolean {
  const [was, how] = [tokens[index + 1], tokens[index + 2]];
  return /^(?:was|is)$/u.test(was?.low ?? '') && JUDGED.test(how?.low ?? '');
}

const JUDGED =
  /^(?:saai|leuk|stom|kut|chill|chil|oke|ok|top|fijn|niks|vol|streng|relaxed|vet|gezellig|best|wel|heel|echt|een|zo|veel|te|ook|niet)$/u;

/** "nachtlog groep bosrand, dienst": a kind of group with one word behind it, up to a sign. */
function groupOf({ tokens, text }: Page, index: number): readonly Mark[] | null {
  const [kind, name] = tokens.slice(index, index + 2);
  if (kind === undefined || name === undefined || !follows(name) || name.shape !== 'lower')
    return null;
  if (!/^(?:groep|leefgroep|woongroep|unit|gezinshuis|locatie)$/u.test(kind.low)) return null;
  if (has(name, CLOSED | wordClass.placePreposition | wordClass.personPreposition)) return null;
  if (name.low.length < 4 || !/^[.,;:)\n]/u.test(text.slice(name.end, name.end + 1))) return null;
  return [mark(kind, name, 'ORGANISATION', 'candidate', 20)];
}

/** "met die jongen van bakker": whose child it is, by the surname alone. */
function ofFamily(page: Page, index: number): readonly Mark[] | null {
  const { tokens, text } = page;
  const [kin, van, name] = tokens.slice(index, index + 3);
  if (kin === undefined || van?.low !== 'van' || name === undefined) return null;
  if (!CHILD.test(kin.low) || !follows(van) || !follows(name)) return null;
  if (!has(name, wordClass.last) || has(name, CLOSED | wordClass.first)) return null;
  const ends = /^(?:[.,;:!?)\n]|$)/u.test(text.slice(name.end, name.end + 1));
  return ends || has(tokens[index + 3], wordClass.verb)
    ? [mark(name, name, 'PERSON', 'candidate', 18)]
    : null;
}

const CHILD =
  /^(?:jongen|jongens|meisje|meiden|meid|zoon|zoontje|dochter|dochtertje|kind|kinderen|oudste|jongste|vrouw|man|kleinzoon|kleindochter)$/u;

/** "wie heeft er dienst in de schelp", "naar de regenboog": a house called after a thing. */
function thing(page: Page, index: number): readonly Mark[] | null {
  const { tokens } = page;
  const [article, word] = [tokens[index - 1], tokens[index]];
  const where = tokens[index - 2]?.low ?? '';
  if (word === undefined || article === undefined) return null;
  if (!ARTICLE.test(article.low) || !follows(word)) return null;
  const isOnDuty =
    AT.test(where) && DUTY.test(tokens[index - 3]?.low ?? '') && !isGeneral(page, word);
  const isHouse =
    THINGS.has(word.low) && (AT.test(where) || INSTEAD.test(where) || isJudged(tokens, index));
  if (!isOnDuty && !isHouse) return null;
  return [mark(article, word, 'ORGANISATION', 'candidate', 16)];
}

const GREETING =
  /^(?:hoi|hey|hee|hallo|hi|ha|hai|dag|goedemorgen|goeiemorgen|goedemiddag|goedenavond|goeienavond|met|ben|hier)$/u;
const ARTICLE = /^(?:de|het|'?t)$/u;
const AT = /^(?:op|in|naar|bij|van|vanuit|uit)$/u;
const DUTY = /^(?:dienst|nachtdienst|slaapdienst|avonddienst|weekenddienst|invallen|ingevallen)$/u;
const INSTEAD = /^(?:ipv|of|en|niet|daarna|toen|eerst|vervolgens|later|nu|dan)$/u;
const CALLED = /^(?:heet|heette|heten|naam)$/u;
const THINGS = new Set(HOUSE_THINGS.split(' '));
/** What is done by or to people behind the name of their house. */
const REACHED =
  /^(?:gebeld|belde|belden|bellen|belt|zei|zeiden|zegt|zeggen|vroeg|vroegen|vraagt|appte|appten|appt|geappt|mailde|mailden|mailt|gemaild|gesproken|kwam|kwamen|komt|komen|langs|hier|willen|wilden|wil|wilde)$/u;
const isReached = ({ low }: Token): boolean => REACHED.test(low);

/** Where somebody can be of in every house. */
const EVERYWHERE =
  /^(?:receptie|administratie|planning|balie|(?:groeps)?leiding|keuken|schoonmaak|beveiliging|overkant|hoek|buren|(?:nacht|dag|avond|weekend)dienst|zorg|hulp|recherche|politie|leerplicht|pleegzorg|jeugdzorg|voogdij|gesloten|zaak|cursus|les|gym|buurt|straat|taxi|bus)$/u;

const CLOSED = CLOSED_IN_CHAT;

/** What anybody can mean: a kind of house, a role, a general institution, one of the frequent words. */
function isGeneral(page: Page, token: Token, but = 0): boolean {
  const kinds = wordClass.school | wordClass.care | wordClass.org | wordClass.site;
  const closed = (CLOSED | kinds) & ~but;
  return (
    token.shape !== 'lower' ||
    has(token, closed) ||
    EVERYWHERE.test(token.low) ||
    isAllowed(page, token)
  );
}

function mark(
  first: Token,
  last: Token,
  label: 'PERSON' | 'ORGANISATION',
  level: Mark['level'],
  rank: number,
): Mark {
  return { start: first.start, end: last.stemEnd, label, level, reason: 'chat', rank };
}
