import { follows, has, isAllowed, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { HOUSE_QUALITIES } from '../words/houseWords.ts';
import { everydayPlaces } from '../words/everydayPlaces.ts';
import { CLOSED_IN_CHAT } from './closedInChat.ts';

/**
 * Where somebody is in a chat without capitals: "hij komt naar de klimop", "aan de havenkade", "op singel
 * 14 b". Any word can be a house, so what is no everyday place is put before a person.
 */
export function matchChatPlaces(page: Page): readonly Mark[] {
  if (!page.isLowerCase) return [];
  return page.tokens.flatMap((token, index) =>
    token.shape === 'lower'
      ? (numbered(page, index) ??
        street(page, index) ??
        town(page, index) ??
        qualified(page, index) ??
        calls(page, index) ??
        house(page, index) ??
        [])
      : [],
  );
}

const ARTICLE = /^(?:de|het|'?t)$/u;

/** "op singel 14 b": with its number. */
function numbered({ tokens, text }: Page, index: number): readonly Mark[] | null {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (
    token === undefined ||
    !STREET.test(token.low) ||
    !/^(?:op|aan|in|adres|woont)$/u.test(before?.low ?? '')
  )
    return null;
  const number =
    /^ \d{1,4}(?: ?[a-h](?!\p{L}))?(?![\d.,:]\d| ?(?:uur|keer|dagen|weken|jaar))/u.exec(
      text.slice(token.end, token.end + 12),
    );
  if (number === null) return null;
  const { start, end } = token;
  return [
    {
      start,
      end: end + number[0].length,
      label: 'LOCATION',
      level: 'automatic',
      reason: 'chat-street',
      rank: 62,
    },
  ];
}

/** "richting de oude singel", "aan de havenkade". */
function street(page: Page, index: number): readonly Mark[] | null {
  const { tokens } = page;
  const token = tokens[index];
  if (token === undefined || !STREET.test(token.low)) return null;
  const isQualified = QUALITY.test(tokens[index - 1]?.low ?? '');
  if (everydayPlaces.has(token.low) && !isQualified) return null;
  const first = isQualified ? index - 1 : index;
  const [before, article] = [tokens[first - 2], tokens[first - 1]];
  if (!/^(?:de|het)$/u.test(article?.low ?? '') || !AT_STREET.test(before?.low ?? '')) return null;
  if (!isQualified && LOOSE.test(token.low)) return null;
  const head = tokens[first];
  return head === undefined || !follows(token)
    ? null
    : [
        {
          start: head.start,
          end: token.end,
          label: 'LOCATION',
          level: 'candidate',
          reason: 'chat-street',
          rank: 24,
        },
      ];
}

const STREET =
  /^\p{L}*(?:straat|laan|kade|singel|gracht|haven|dijk|plein|steeg|dreef|wal|weg|markt)$/u;
const LOOSE = /^(?:markt|straat|laan|kade|singel|gracht|haven|dijk|plein|steeg|dreef|wal|weg)$/u;
const QUALITY =
  /^(?:oude|nieuwe|korte|lange|gedempte|grote|kleine|hoge|lage|eerste|tweede|verlengde)$/u;
const AT_STREET = /^(?:aan|op|langs|richting|bij|naar|over|van)$/u;

/** "bij de vlindertuin?", "op t kofschip": no everyday place, and where somebody goes or is. */
function house(page: Page, index: number): readonly Mark[] | null {
  const { tokens, text } = page;
  const [before, article, token] = tokens.slice(Math.max(0, index - 2), index + 1);
  if (index < 2 || before === undefined || article === undefined || token === undefined)
    return null;
  if (!ARTICLE.test(article.low) || !follows(token) || !follows(article)) return null;
  if (!AT_HOUSE.test(before.low) || token.low.length < 4) return null;
  if (has(token, CLOSED) || isAllowed(page, token) || isEveryday(token)) return null;
  const behind = tokens[index + 1];
  const ends = /^(?:[.,;:!?)\n]|$)/u.test(text.slice(token.end, token.end + 1));
  const goesOn =
    behind !== undefined &&
    follows(behind) &&
    (has(behind, wordClass.verb | wordClass.placePreposition | wordClass.pronoun) ||
      JOINS.test(behind.low));
  if (!ends && !goesOn) return null;
  return [mark(article, token)];
}

/** "hij woont in best", "die gasten uit ede": a town that is a word too. */
function town({ tokens }: Page, index: number): readonly Mark[] | null {
  const token = tokens[index];
  if (token === undefined || !has(token, wordClass.place) || !follows(token)) return null;
  if (!/^(?:in|uit|naar|te)$/u.test(tokens[index - 1]?.low ?? '')) return null;
  if (everydayPlaces.has(token.low) || has(token, wordClass.verb | wordClass.determiner))
    return null;
  return [{ ...mark(token, token), label: 'LOCATION', reason: 'chat-town' }];
}

/** "van de kleine wereld?": a thing with what is said of it, up to a sign. */
function qualified({ tokens, text }: Page, index: number): readonly Mark[] | null {
  const [before, article, quality, thing] = tokens.slice(index, index + 4);
  if (before === undefined || article === undefined || quality === undefined) return null;
  if (!AT_HOUSE.test(before.low) || !ARTICLE.test(article.low)) return null;
  if (thing?.shape !== 'lower' || ![article, quality, thing].every(follows)) return null;
  if (!SAID.test(quality.low) || thing.low.length < 4) return null;
  if (has(thing, CLOSED & ~wordClass.common) || EVERYDAY_END.test(thing.low)) return null;
  if (everydayPlaces.has(thing.low)) return null;
  return /^(?:[.,;:!?)\n]|$)/u.test(text.slice(thing.end, thing.end + 1))
    ? [mark(article, thing)]
    : null;
}

const SAID = new RegExp(`^(?:${HOUSE_QUALITIES})$`, 'u');

/** "de rietlanden belt steeds": who calls is somebody, or a house. */
function calls(page: Page, index: number): readonly Mark[] | null {
  const [article, token, verb] = page.tokens.slice(index, index + 3);
  if (article === undefined || token === undefined || verb === undefined) return null;
  if (!ARTICLE.test(article.low) || token.shape !== 'lower' || token.low.length < 4) return null;
  if (![token, verb].every(follows) || !/^(?:belt|belde|appt|appte|mailt|mailde)$/u.test(verb.low))
    return null;
  if (has(token, CLOSED) || isAllowed(page, token) || isEveryday(token)) return null;
  return CALLERS.test(token.low) ? null : [mark(article, token)];
}

/** Who calls everybody, and is no house. */
const CALLERS =
  /(?:plicht|zorg|bescherming|hulp|recherche|reclassering|gemeente|politie|rechtbank|overheid|leiding|school|opvang|crisisdienst|ouders?|meester|man|vrouw|er|ster|rice|eur|ist|aar|arts|loog|peut|ater)$/u;

const AT_HOUSE = /^(?:bij|op|naar|van|v|in|uit|vanuit|achter|richting|tegenover|naast)$/u;
const JOINS =
  /^(?:en|of|want|maar|dus|te|vandaag|morgen|gisteren|nog|mag|moet|al|terug|met|geweest|he|hè|hoor|niet|weer|straks|ok|oke|oké|doei|groetjes|xx|x|toch)$/u;
const CLOSED =
  CLOSED_IN_CHAT |
  wordClass.school |
  wordClass.care |
  wordClass.org |
  wordClass.site |
  wordClass.pet |
  wordClass.month;

const isEveryday = ({ low }: Token): boolean => everydayPlaces.has(low) || EVERYDAY_END.test(low);
/** What such words end on is where or what anybody can be. */
const EVERYDAY_END =
  /(?:kamer|tafel|stoel|bank|bed|kast|trap|gang|keuken|douche|wc|raam|deur|hek|dak|zolder|kelder|schuur|garage|plein|veld|winkel|markt|bus|trein|tram|metro|auto|fiets|scooter|brommer|boot|halte|station|lijst|agenda|app|groep|chat|telefoon|computer|laptop|bord|papier|brief|formulier|dossier|plan|map|foto|film|filmpje|video|muziek|feest|feestje|verjaardag|les|toets|stage|training|wedstrijd|overleg|gesprek|zitting|dienst|pauze|vakantie|weekend|week|dag|avond|nacht|ochtend|middag|maand|jaar|tijd|moment|begin|einde|eind|hoogte|manier|vraag|idee|mening|regel|regels|afspraak|reden|kant|plek|plaats|grond|bodem|vloer|muur|hoofd|hand|arm|been|buik|rug|gezicht|oog|hart|haar|neus|mond|ing|heid|teit|isme|schap|atie|nis)(?:en|s|je|jes)?$/u;

function mark(first: Token, last: Token): Mark {
  return {
    start: first.start,
    end: last.end,
    label: 'ORGANISATION',
    level: 'candidate',
    reason: 'chat-house',
    rank: 14,
  };
}
