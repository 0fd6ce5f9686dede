import { follows, has } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import type { TellingKind } from '../words/tellingWords.ts';
import { isPossessive } from './clauseAround.ts';

/** Whether a telling word tells here: a baker where somebody is one, a boat where somebody lives in it. */
export function tells(tokens: readonly Token[], index: number, kind: TellingKind): boolean {
  switch (kind) {
    case 'rareWork':
      return !isTitle(tokens, index) && !isDreamt(tokens, index) && !isCloser(tokens, index);
    case 'work':
      return !isDreamt(tokens, index) && !isTitle(tokens, index) && isSomebodys(tokens, index);
    case 'media':
      return isInTheNews(tokens, index, clauseWords(tokens, index));
    case 'feat':
      return !clauseWords(tokens, index).some((word) => WATCHED.has(word));
    case 'event':
      return tokens[index]?.low !== 'ramp' || wordAt(tokens, index - 1) !== 'een';
    case 'place':
      return !isVisited(tokens, index) && !isDreamt(tokens, index);
    case 'lodging':
      return isLivedIn(tokens, index, clauseWords(tokens, index));
    case 'business':
      return isOwned(tokens, index) || isLivedIn(tokens, index, clauseWords(tokens, index));
    case 'rareAnimal':
      return hasFeature(tokens, index) || isKept(tokens, index);
    case 'animal':
      return hasFeature(tokens, index);
    case 'thing':
      return DETAIL.has(nextWord(tokens, index));
  }
}

const REACH = 8;

/** The folded words around a place, up to where the sentence or a list breaks off. */
function clauseWords(tokens: readonly Token[], index: number): readonly string[] {
  let first = index;
  while (first > 0 && index - first < REACH && isOpen(tokens[first])) first -= 1;
  let last = index;
  while (last + 1 < tokens.length && last - index < REACH && isOpen(tokens[last + 1])) last += 1;
  return tokens.slice(first, last + 1).map(({ low }) => low);
}

const isOpen = (token: Token | undefined): boolean => token?.gap === ' ' || token?.gap === ', ';

function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.low ?? '';
}

function nextWord(tokens: readonly Token[], index: number): string {
  return follows(tokens[index + 1]) ? wordAt(tokens, index + 1) : '';
}

const DREAMT = new Set(
  'worden wil wilde later tekent tekende getekend speelt verkleed droomt droomde bang kijkt keek kijken film boek verhaal spelen liedje spelletje'.split(
    ' ',
  ),
);
/** "Naar de kermis": anybody goes there. */
function isVisited(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index - 1) === 'naar' || wordAt(tokens, index - 2) === 'naar';
}

const WATCHED = new Set('kijkt keek kijken gekeken luistert bezoekt bezocht'.split(' '));

/** "imam Yusuf", "kapitein Van Duin": the word goes with a name that is dealt with. */
function isTitle(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    (follows(next) && (next.shape === 'capital' || next.shape === 'mixed')) ||
    (follows(next) && NAME_LINK.test(next.low) && tokens[index + 2]?.shape === 'capital')
  );
}

/** A tent of the holidays, a bus of the school camp. */
const AWAY = new Set(
  'vakantie kamp schoolkamp logeren feest feestje speelt spelen knuffel'.split(' '),
);

/** "Dichter bij moeder". */
function isCloser(tokens: readonly Token[], index: number): boolean {
  return (
    wordAt(tokens, index) === 'dichter' &&
    /^(?:bij|naar|op|tegen|langs)$/u.test(nextWord(tokens, index))
  );
}

const NAME_LINK = /^(?:de|den|der|vd|el|al|ter|ten)$/u;
/** What a child wants to be, plays or draws, said right before or behind it. */
function isDreamt(tokens: readonly Token[], index: number): boolean {
  let first = index;
  while (first > 0 && index - first < DREAM_REACH && follows(tokens[first])) first -= 1;
  const behind = [index + 1, index + 2].filter((at) => follows(tokens[at]));
  return (
    tokens.slice(first, index).some(({ low }) => DREAMT.has(low)) ||
    behind.some((at) => wordAt(tokens, at) === 'worden')
  );
}

const DREAM_REACH = 5;
const IS = new Set(
  'is was ben werd als zelf oud voormalig voormalige geweest vroeger ooit beroep enige eerste laatste oudste jongste jarenlang vrijwillig beroepsmatig gepensioneerd zelfstandig bekende'.split(
    ' ',
  ),
);
const AT = new Set('van bij op in aan'.split(' '));
/** Met in every file: "er was een tolk" tells nothing. */
const SERVICES = new Set(
  'tolk advocaat advocate rechter notaris tandarts dierenarts orthodontist deurwaarder officier politieagent politieman portier beveiliger chauffeur directeur directrice monteur kapper eigenaar voorzitter penningmeester apotheker verloskundige ervaringsdeskundige makelaar ambtenaar'.split(
    ' ',
  ),
);

/** Work of so many that only the place tells: "kok op een veerboot". */
const EVERYWHERE = new Set(
  'schoonmaker schoonmaakster chauffeur kok ober serveerster monteur koerier ondernemer onderneemster trainer trainster beveiliger ambtenaar'.split(
    ' ',
  ),
);

/** "Vader is bakker", "zijn oom, boer in Frankrijk", "bakker op een cruiseschip". */
function isSomebodys(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const isService = SERVICES.has(token?.low ?? '');
  const isAt = AT.has(nextWord(tokens, index)) && !isOfCare(tokens, index);
  if (EVERYWHERE.has(token?.low ?? '') && !isAt) return false;
  let at = index - 1;
  const hasArticle = follows(token) && /^(?:een|de)$/u.test(wordAt(tokens, at));
  if (hasArticle) at -= 1;
  const before = wordAt(tokens, at);
  const isJoined = isOpen(tokens[at + 1]) && (at === index - 1 ? true : follows(token));
  if (isJoined && follows(tokens[at + 1]) && IS.has(before))
    return (
      isAt ||
      (wordAt(tokens, index - 1) !== 'de' && (!isService || (!hasArticle && before !== 'als')))
    );
  const isAfterKin = isJoined && has(tokens[at], wordClass.kin);
  if (isAfterKin && tokens[at + 1]?.gap === ', ') return !isService || isAt;
  return isAt && isJoined && !isService && !hasPlaceBefore(tokens, index);
}

/** "De directeur van de school": one of every file. */
function isOfCare(tokens: readonly Token[], index: number): boolean {
  return [index + 2, index + 3].some((at) =>
    /^(?:school|basisschool|instelling|groep|locatie|afdeling|organisatie|stichting|gemeente|zitting|gesprek|ouderraad|medezeggenschapsraad|clientenraad|jongerenraad|leerlingenraad)$/u.test(
      wordAt(tokens, at),
    ),
  );
}

/** "bij de bakker op de hoek", "de kapper in Hoorn": a shop, not a person's work. */
function hasPlaceBefore(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1);
  return /^(?:de|het|die|deze|bij|naar|met|door|van|tegen|een)$/u.test(before);
}

const APPEARS = new Set(
  'in op haalde haalt gehaald stond stonden staat gestaan kwam kwamen komt foto artikel interview viral bekend zat geweest gezien over verscheen verschenen'.split(
    ' ',
  ),
);
const READS = new Set(
  'leest las lezen gelezen bezorgt bezorgde bezorgen kijkt keek kijken gekeken aan uit hangt volgt voor spelletje rond wijk game'.split(
    ' ',
  ),
);
const SAYS_ENOUGH =
  /(?:documentaire|podcast|voorpagina|talkshow|realityserie|realityprogramma|datingprogramma|spelprogramma|kookprogramma|zangprogramma|realitysoap|viral|persconferentie|krantenartikel|dorpsblad|streekblad|billboard|reclamespot)$/u;

function isInTheNews(tokens: readonly Token[], index: number, near: readonly string[]): boolean {
  if (near.some((word) => READS.has(word))) return false;
  const low = wordAt(tokens, index);
  if (SAYS_ENOUGH.test(low)) return true;
  if (low === 'nieuws' || low === 'radio')
    return (
      /^(?:landelijk|landelijke|lokale|het|de|regionale)$/u.test(wordAt(tokens, index - 1)) &&
      APPEARS.has(wordAt(tokens, index - 2))
    );
  return near.some((word) => APPEARS.has(word));
}

const LIVES =
  /^(?:woon|woont|woonde|woonden|wonen|gewoond|slaap|slaapt|slapen|sliep|sliepen|geslapen|leefde|leefden|geleefd|opgegroeid|groeide|geboren|overnacht|overnachtte|bivakkeert|weg|woonachtig|huist|huisde)$/u;

export const isLiving = (token: Token | undefined): boolean => LIVES.test(token?.low ?? '');

/** Somebody lives or sleeps there, and not for a holiday. */
function isLivedIn(tokens: readonly Token[], index: number, near: readonly string[]): boolean {
  return (
    near.some((word) => LIVES.test(word)) &&
    !near.some((word) => AWAY.has(word)) &&
    isWithin(tokens, index)
  );
}

/** "in een oude bus", "de bus waarin": inside it, or over or behind it. */
function isWithin(tokens: readonly Token[], index: number): boolean {
  if (/^waar(?:in|op)$/u.test(nextWord(tokens, index))) return true;
  for (let at = index; at > 0 && index - at < 4 && follows(tokens[at]); at -= 1)
    if (/^(?:in|op|boven|onder|achter|naast|uit)$/u.test(wordAt(tokens, at - 1))) return true;
  return false;
}

const RUNS =
  /^(?:heeft|had|hebben|runt|runde|runden|runnen|bezit|bezat|begon|begint|begonnen|opende|openden|verkocht|verkochten|kocht|kochten|erfde|dreef|drijft|uitbaat|baatte)$/u;
export const isRun = (token: Token | undefined): boolean => RUNS.test(token?.low ?? '');
const BETWEEN = /^(?:in|op|bij|naar|van|uit|met|voor|aan|om|tegen|geen)$/u;
/** Houses of business where one is a guest: "zijn sportschool" is where he trains. */
const VISITED =
  /(?:sportschool|dansschool|boksschool|rijschool|manege|camping|apotheek|kapsalon|studio|atelier|garage|wasserij|hotel|werf)$/u;

function isOwned(tokens: readonly Token[], index: number): boolean {
  const low = wordAt(tokens, index);
  for (let at = index; at > 0 && index - at < 6 && isOpen(tokens[at]); at -= 1) {
    const before = tokens[at - 1];
    if (before === undefined) return false;
    if (before.low === 'eigen' || before.low === 'enige') return true;
    if (index - at < 2 && isPossessive(before) && follows(tokens[at])) return !VISITED.test(low);
    if (
      index - at < 2 &&
      has(before, wordClass.kin) &&
      /['’]?s$/u.test(before.raw) &&
      before.raw.length > before.low.length
    )
      return true;
    if (BETWEEN.test(before.low)) return false;
    if (RUNS.test(before.low)) return true;
  }
  return false;
}

const DETAIL = new Set('met zonder die dat genaamd heet heette waar'.split(' '));
const FEATURE =
  /^(?:driepotige|eenogige|blinde|dove|manke|kreupele|lamme|pratende|sprekende|zingende|opgezette|reusachtige|eenorige|staartloze|zeldzame|beroemde|bekende|witte|albino|tamme|afgerichte)$/u;

/** A name, a feature or a tale of the animal. */
function hasFeature(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (follows(next)) {
    if (DETAIL.has(next.low) && !(next.low === 'met' && wordAt(tokens, index + 2) === 'de'))
      return true;
  }
  const isNamed = (follows(next) && next.shape === 'capital') || isNameAfter(next);
  if (isNamed && isPossessive(tokens[index - 1])) return true;
  return FEATURE.test(wordAt(tokens, index - 1));
}

/** "de kat, Minoes", "zijn hond (Boef)". */
export function isNameAfter(token: Token | undefined): boolean {
  return token?.shape === 'capital' && /^(?:, | [('"‘“„])$/u.test(token.gap);
}

const KEEPS = /^(?:heeft|had|hebben|houdt|hield|houden|fokt|fokte|neemt|nam)$/u;

function isKept(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at > 0 && index - at < 4 && follows(tokens[at]); at -= 1) {
    const before = tokens[at - 1];
    if (isPossessive(before) || KEEPS.test(before?.low ?? '')) return true;
    if (before?.shape === 'digits') return true;
    if (/^(?:voor|naar|bij|aan|op)$/u.test(before?.low ?? '')) return false;
  }
  return false;
}
