import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import type { Token } from '../tokenise.ts';
import { wordTest } from '../wordTest.ts';
import { isTitled } from './titleRun.ts';

/** Streets, with or without a number. */
export function matchStreets(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { text, tokens } = page;
  const counted = countedWords(tokens);
  tokens.forEach((token, index) => {
    if (counted.has(token.low)) return;
    const isStreetWord = saysStreet(token.word);
    if (!isStreetWord && !isLoose(token.word)) {
      const bare = bareStreet(page, index);
      if (bare !== null) marks.push(bare);
      return;
    }
    let first = index;
    // "Burgemeester de Vrieslaan", "Van der Lindenstraat": the capitals before belong to it.
    for (let at = index - 1; at >= 0 && index - at < 5; at -= 1) {
      const before = tokens[at];
      const next = tokens[at + 1];
      if (before === undefined || next === undefined) break;
      if (next.gap === '. ' && CLIPPED.test(before.raw)) {
        first = at;
        continue;
      }
      if (!follows(next)) break;
      if (STREET_PARTICLE.test(before.low) && !isCapital(before) && at > 0) {
        const beforeThat = tokens[at - 1];
        if (
          !isCapital(beforeThat) ||
          !follows(before) ||
          (beforeThat.isFirst && has(beforeThat, wordClass.stop))
        )
          break;
        continue;
      }
      if (
        !isCapital(before) ||
        (before.isFirst && has(before, wordClass.stop | wordClass.kin | wordClass.role)) ||
        HOUSE.test(before.low) ||
        isAllowed(page, before)
      )
        break;
      first = at;
    }
    const firstToken = tokens[first];
    if (firstToken === undefined) return;
    const number = HOUSE_NUMBER.exec(text.slice(token.end, token.end + 24))?.[0] ?? '';
    const isName =
      isTitled(token) &&
      (!token.isFirst ||
        first < index ||
        !(CERTAIN.test(token.low) ? has(token, wordClass.word) : page.lexicon.isWord(token.low)));
    if (!isStreetWord && (number === '' || first === index)) {
      if (
        (first === index && !(isCapital(token) && !token.isFirst && number !== '')) ||
        !/^(?:straat|weg|laan|plein|gracht|kade|dijk|singel|hof|pad|park)$/u.test(token.low)
      )
        return;
    }
    if (number === '' && !isName) {
      const isUnknown = !has(token, wordClass.word) && !page.lexicon.isWord(token.low);
      const isSure = CERTAIN.test(token.low) && isUnknown;
      if (
        !isSure &&
        !isInStreet(page, index) &&
        !(isUnknown && has(tokens[index - 1], wordClass.determiner | wordClass.placePreposition))
      )
        return;
    }
    // "Overslaan mag": a capital that the sentence gave it.
    const isBegun = token.isFirst && first === index && /slaan$/u.test(token.low);
    if (NO_STREET.test(token.low) && (isBegun || !isCapital(token))) return;
    if (number === '' && isAllowed(page, token)) return;
    if (has(token, wordClass.first) && number === '') return;
    const isSure = number !== '' || CERTAIN.test(token.low) || first < index;
    marks.push({
      start: firstToken.start,
      end: token.end + number.length,
      label: 'LOCATION',
      level: isSure || isCapital(token) ? 'automatic' : 'candidate',
      reason: 'street',
      rank: number === '' ? 68 : 84,
    });
  });
  return marks;
}

/** "Opvanglocatie Hotel Zeeduin": what a house is, not what a street is called. */
const HOUSE = /(?:locatie|adres|hotel|hostel|pension|kantoor|opvang|woning)$/u;

/** "Omgang 1", "Omgang 2": a word with one figure after another counts, it is no street. */
function countedWords(tokens: readonly Token[]): ReadonlySet<string> {
  const figures = new Map<string, Set<string>>();
  tokens.forEach((token, index) => {
    const behind = tokens[index + 1];
    if (!isTitled(token) || behind?.shape !== 'digits' || behind.raw.length > 2) return;
    if (follows(behind))
      figures.set(token.low, (figures.get(token.low) ?? new Set()).add(behind.raw));
  });
  const counted = [...figures].filter(
    ([word, seen]) => seen.size > 2 && seen.has('1') && !CERTAIN.test(word),
  );
  return new Set(counted.map(([word]) => word));
}

/** "Rietgans 40", "Grote Oost 12": a street that does not say so, with its number. */
function bareStreet(page: Page, index: number): Mark | null {
  const { text, tokens } = page;
  const token = tokens[index];
  const behind = tokens[index + 1];
  if (token === undefined || !isTitled(token) || behind?.shape !== 'digits') return null;
  if (!follows(behind) || behind.raw.length > 3 || token.raw.length < 3) return null;
  // "ISI 22": an abbreviation with a figure is a score.
  if (token.shape === 'capitals' && token.raw.length < LONGEST_SCALE) return null;
  if (isAllowed(page, token) || has(token, NO_BARE) || NUMBERED.test(token.low)) return null;
  const number = HOUSE_NUMBER.exec(text.slice(token.end, token.end + 24))?.[0];
  if (number === undefined) return null;
  if (/^[ ]?(?:[:.,/]\d|%|°)/u.test(text.slice(token.end + number.length))) return null;
  const isWord = page.lexicon.isWord(token.low);
  const before = tokens[index - 1];
  const isTwo = isCapital(before) && follows(token) && !isAllowed(page, before) && !before.isFirst;
  if (isWord && token.isFirst) return null;
  const isAlong =
    before?.low === 'de' && /^(?:aan|op)$/u.test(tokens[index - 2]?.low ?? '') && !token.isFirst;
  const isAt =
    isAlong ||
    / \($|^, $/u.test(token.gap) ||
    /^(?:op|aan|woont|adres|te|nabij|naar)$/u.test(before?.low ?? '');
  return {
    start: isTwo ? before.start : token.start,
    end: token.end + number.length,
    label: 'LOCATION',
    level: isTwo || isAt || (!isWord && behind.raw.length > 1) ? 'automatic' : 'candidate',
    reason: 'street-bare',
    rank: isAlong ? 86 : has(token, wordClass.first) ? 45 : 64,
  };
}

/** "bij zijn tante in de galjoenstraat": a street put together from words, without its capital. */
function isInStreet({ tokens }: Page, index: number): boolean {
  const token = tokens[index];
  const article = tokens[index - 1];
  return (
    token !== undefined &&
    CERTAIN.test(token.low) &&
    !has(token, wordClass.word) &&
    follows(token) &&
    /^(?:de|het)$/u.test(article?.low ?? '') &&
    /^(?:in|aan|op|uit|van|naar)$/u.test(tokens[index - 2]?.low ?? '')
  );
}

/** Inside the name of a street; "bij" and "op" stand before one. */
const STREET_PARTICLE = /^(?:van|de|der|den|het|ten|ter|te|'?t|el|la|le|du)$/u;
/** "Burg. Mooijstraat", "Jac. P. Thijsselaan". */
const CLIPPED = /^(?:Burg|Prof|Dr|Mr|Ds|St|Jac|Joh|Past|Kon|Pr|Gen|Adm|Dir|[A-Z])$/u;
const LONGEST_SCALE = 7;
const NO_BARE =
  wordClass.month |
  wordClass.stop |
  wordClass.verb |
  wordClass.role |
  wordClass.title |
  wordClass.kin |
  wordClass.school |
  wordClass.care |
  wordClass.site;
const NUMBERED =
  /^(?:groep|klas|kamer|lokaal|artikel|art|blz|bladzijde|pagina|versie|punt|lijn|bus|tram|perron|week|fase|hypothese|grief|optie|grafiek|tabel|bijlage|figuur|deel|hoofdstuk|paragraaf|stap|doel|vraag|niveau|leerjaar|bijeenkomst|sessie|gesprek|dag|jaar|ronde|cluster|route|trede|score|iq|item|nummer|nr|schaal|as|jeugdplan|plan|team|ruim|circa|totaal|max|min|rond|vanaf)$/u;

const STREET =
  /^[\p{L}'-]{2,}(?:straat|straatje|weg|laan|laantje|plein|gracht|kade|kaai|dijk|singel|steeg|pad|dreef|plantsoen|hof|hofje|wal|markt|park|baan|ring|buurt|dwarsstraat|oord|haven|burg|meer|veld|akker|kamp|zoom|horst|weide|donk|erf|wijk|eiland|kwartier|polder|duin|bos|vaart|sloot|rak|gaarde|vliet|tuin|waard|hoek|schans|poort|werf)$/u;
const saysStreet = wordTest(({ low }) => low.length > 5 && STREET.test(low));
const CERTAIN = /(?:straat|straatje|laan|gracht|kade|singel|steeg|plantsoen|dreef|plein)$/u;
const LOOSE = /^(?:straat|weg|laan|plein|gracht|kade|dijk|singel|hof|pad|park|markt)$/u;
const isLoose = wordTest(({ low }) => LOOSE.test(low));
const NO_STREET =
  /^(?:(?:over|op|in|toe|uit|aan|af|door|dood|neer|terug|om|ver|be|voor|na|dicht|plat|rond|weg|mis|stuk|thuis)slaan|snelweg|omweg|uitweg|onderweg|halverwege|schoolplein|speelplein|zijstraat|hoofdstraat|achterstraat|winkelstraat|woonwijk|achterbuurt|voetpad|fietspad|zandpad|autoweg|rijksweg|doorweg|zijweg|landweg|dorpsplein|marktplein|stationsplein|gerechtshof|kerkhof|begraafplaats|buurt|supermarkt|arbeidsmarkt|rommelmarkt|drempel|bedrijf|sportpark|pretpark|skatepark|vakantiepark|bungalowpark|speeltuin|achtertuin|voortuin|moestuin|kleuter|loopbaan|voetbalveld|sportveld|speelveld|werkveld|aandachtsveld|spanningsveld|vakkenveld|oorring|uitvaart|welvaart|overmeer|immer)$/u;
const HOUSE_NUMBER =
  /^ (?:(?:nr\.?|nummer) )?\d{1,4}(?!\d)(?:[ -]?[A-Za-z](?![\p{L}])|[ -](?:hs|bis|huis|rd|rood|zw|zwart|boven|beneden|[IVX]{1,3}|\d{1,3})(?![\p{L}\p{N}]))?(?! ?(?:jaar|keer|uur|euro|weken|dagen|maanden|minuten|meter|kinderen|procent|%|km))/u;
