import { follows, has, isAllowed, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { CLOSED_IN_CHAT } from './closedInChat.ts';

/**
 * Names in a chat without capitals by one word beside them: "mila van 3b", "die gast van de snackbar,
 * appie, heeft", "maar iris niet", "station sloterdijk", "van jeugdhulp noord".
 */
export function matchChatBeside(page: Page): readonly Mark[] {
  if (!page.isLowerCase) return [];
  return page.tokens.flatMap((token, index) =>
    token.shape === 'lower'
      ? (atStation(page, index) ??
        ofPart(page, index) ??
        (isAllowed(page, token)
          ? null
          : (ofClass(page, index) ?? apposed(page, index) ?? butNot(page, index))) ??
        [])
      : [],
  );
}

/** "mila van 3b", "joost uit v4". */
function ofClass({ tokens, lexicon }: Page, index: number): readonly Mark[] | null {
  const [name, van, group] = tokens.slice(index, index + 3);
  if (name === undefined || group === undefined || !follows(van) || !follows(group)) return null;
  if (!/^(?:van|uit)$/u.test(van.low) || !CLASS.test(group.low)) return null;
  if (has(name, CLOSED_IN_CHAT)) return null;
  const isName = has(name, wordClass.first) || !lexicon.isWord(name.low);
  return isName ? [mark(name, name, 'PERSON', 'automatic', 58)] : null;
}

const CLASS = /^(?:[1-6][a-h]\d?|[bmhvtk][1-6][a-h]?|[hv]wo\d|mavo\d|havo\d)$/u;

/** "die gast van de snackbar, appie, heeft alles gezien": who it is, between commas. */
function apposed({ tokens, lexicon }: Page, index: number): readonly Mark[] | null {
  const [name, verb] = tokens.slice(index, index + 2);
  if (name?.gap !== ', ' || verb?.gap !== ', ' || !has(verb, wordClass.verb)) return null;
  const before = tokens.slice(Math.max(0, index - MOST_BEFORE), index);
  if (!before.some(({ low }) => SOMEBODY.test(low)) || has(name, CLOSED_IN_CHAT)) return null;
  const isName = has(name, wordClass.first) || !lexicon.isWord(name.low);
  return isName ? [mark(name, name, 'PERSON', 'automatic', 58)] : null;
}

const MOST_BEFORE = 7;
const SOMEBODY =
  /^(?:gast|gozer|dude|vent|man|vrouw|chick|meid|meisje|jongen|buurman|buurvrouw|mentor|coach|trainer|leraar|lerares|baas|vriend|vriendin|begeleider|begeleidster|eigenaar|collega|nieuwe|oudste|jongste)$/u;

/** "bas zegt dat het goed komt maar iris niet". */
function butNot({ tokens, text }: Page, index: number): readonly Mark[] | null {
  const [before, name, rest] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (name === undefined || rest === undefined || !follows(name) || !follows(rest)) return null;
  if (!/^(?:maar|en|behalve|alleen)$/u.test(before?.low ?? '')) return null;
  if (!/^(?:niet|wel|ook)$/u.test(rest.low) || !has(name, wordClass.first)) return null;
  if (has(name, CLOSED_IN_CHAT)) return null;
  return /^\s*(?:[.,!?)\n]|$)/u.test(text.slice(rest.end, rest.end + 2))
    ? [mark(name, name, 'PERSON', 'candidate', 24)]
    : null;
}

/** "station sloterdijk", "camping bakkum": a stop or a ground, and a word that nobody knows. */
function atStation({ tokens, lexicon }: Page, index: number): readonly Mark[] | null {
  const [kind, name] = tokens.slice(index, index + 2);
  if (kind === undefined || name?.shape !== 'lower' || !follows(name)) return null;
  const isShop = SHOP.test(kind.low);
  if (!(isShop || SITE.test(kind.low)) || has(name, CLOSED_IN_CHAT)) return null;
  if (!lexicon.isWord(name.low))
    return [mark(kind, name, isShop ? 'ORGANISATION' : 'LOCATION', 'automatic', 58)];
  // "fietsenmaker spaakje".
  return isShop && name.low.endsWith('je')
    ? [mark(kind, name, 'ORGANISATION', 'candidate', 15)]
    : null;
}

const SITE =
  /^(?:station|halte|bushalte|metrostation|tramhalte|camping|sportpark|sporthal|park|winkelcentrum|strand|zwembad|haven|jachthaven|bos|polder|wijk|flat)$/u;

const SHOP =
  /^(?:fietsenmaker|kapper|bakker|slager|snackbar|cafe|café|kroeg|garage|sportschool|dansschool|manege|winkel|pizzeria|restaurant|coffeeshop|shishalounge|barbershop|nagelstudio|tattooshop|belwinkel|supermarkt|cafetaria|eetcafe|eetcafé|kinderdagverblijf)$/u;

/** "met willeke van jeugdhulp noord": which one of many. */
function ofPart({ tokens, lexicon }: Page, index: number): readonly Mark[] | null {
  const [kind, part] = tokens.slice(index, index + 2);
  if (kind === undefined || part?.shape !== 'lower' || !follows(part)) return null;
  if (!HELP.test(kind.low)) return null;
  const isPart = PART.test(part.low) || (has(part, wordClass.place) && !lexicon.isWord(part.low));
  return isPart ? [mark(kind, part, 'ORGANISATION', 'automatic', 58)] : null;
}

const HELP =
  /^(?:jeugdhulp|jeugdzorg|pleegzorg|ggz|wijkteam|jeugdteam|thuiszorg|jeugdbescherming|buurtteam|wijkcentrum|buurthuis|sociaalteam|jeugdpunt|opvang|reclassering)$/u;
const PART = /^(?:noord|zuid|oost|west|centrum|noordoost|noordwest|zuidoost|zuidwest|binnenstad)$/u;

function mark(
  first: Token,
  last: Token,
  label: Mark['label'],
  level: Mark['level'],
  rank: number,
): Mark {
  return { start: first.start, end: last.stemEnd, label, level, reason: 'chat-beside', rank };
}
