import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { isTitled, markWords, titleRun } from './titleRun.ts';

/**
 * Names of houses, firms, clubs and schools by the kind that stands beside them, in whatever compound:
 * "taxicentrale Waterland", "een hoveniersbedrijf, Groenrijk", "KV Roda".
 */
export function matchHouses(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  const { tokens } = page;
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined || before === undefined) continue;
    // Names open with a capital, a sign or an article before one: most words are passed by at once.
    const isOpen =
      isTitled(token) ||
      token.shape === 'digits' ||
      ((token.low === 'de' || token.low === 'het' || token.low === 't') &&
        isTitled(tokens[index + 1]));
    if (!isOpen) continue;
    const mark =
      token.gap === ', ' || token.gap === ' ('
        ? apposed(page, index, before)
        : follows(token) || OPENS_QUOTED.test(token.gap)
          ? (pair(page, index, before) ??
            named(page, index, before) ??
            meantFor(page, index, before) ??
            belongsTo(page, index, before))
          : firm(page, index, before);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

/** "van het buurthuis, de Pomp.", "haar nagelstudio, Nails by Kim,": the name is said behind the kind. */
function apposed(page: Page, index: number, kind: Token): Mark | null {
  const { tokens } = page;
  if (!isKind(kind) || has(kind, wordClass.role | wordClass.kin)) return null;
  // A kind in a list of words is none: "school, Karim en voetbal".
  const isList =
    tokens[index]?.gap === ', ' &&
    !kind.isFirst &&
    !has(tokens[index - 2], OPENS) &&
    !/^(?:op|bij)$/u.test(tokens[index - 2]?.low ?? '');
  if (isList) return null;
  const run = titleRun(page, index);
  const head = run === null ? undefined : tokens[run.from];
  const last = run === null ? undefined : tokens[run.end];
  if (run === null || head === undefined || last === undefined || isSomebody(page, head))
    return null;
  const name = /^(?:de|het|t)$/u.test(head.low) ? tokens[run.from + 1] : head;
  if (name === undefined || isSomebody(page, name) || has(name, wordClass.place)) return null;
  if (!CLOSES.test(page.text.slice(last.end, last.end + 2))) return null;
  return markWords(page, run.from, run.end, labelOf(kind), 'name-kind', 73);
}

/** "zangkoor Vivace", "taxicentrale Waterland", "KV Roda": the kind is a compound, or letters. */
function named(page: Page, index: number, kind: Token): Mark | null {
  const { tokens } = page;
  const isClub = kind.shape === 'capitals' && SHORT_CLUB.test(kind.low);
  const token = tokens[index];
  if (token === undefined || isSomebody(page, token)) return null;
  // "Hij voetbalt bij Sterk 1911": a capital and a year, where somebody plays.
  if (token.shape === 'digits' && token.raw.length === 4 && isTitled(kind) && playsAt(page, index))
    return markWords(page, index - 1, index, 'ORGANISATION', 'name-compound', 84);
  // "AFC '34": the year of a club.
  if (isClub && token.shape === 'digits' && OPENS_QUOTED.test(token.gap))
    return markWords(page, index - 1, index, 'ORGANISATION', 'name-compound', 74);
  if (!isClub && (kind.low.length < 6 || !KIND_END.test(kind.low))) return null;
  if (has(kind, wordClass.role | wordClass.kin) || NO_HOUSE.test(kind.low)) return null;
  if (token.shape === 'lower' && !OPENS_QUOTED.test(token.gap)) return null;
  const run = titleRun(page, index);
  const head = run === null ? undefined : tokens[run.from];
  if (run === null || head === undefined || isSomebody(page, head)) return null;
  const isLong = run.end > run.from;
  // "In het ziekenhuis Alkmaar", "Overleg Jeugd": a town or an ordinary word says no name by itself.
  if (!isLong && !isClub && page.lexicon.isWord(head.low) && !FIRM_END.test(kind.low)) return null;
  if (!isLong && has(head, wordClass.place) && !FIRM_END.test(kind.low) && !isClub) return null;
  return markWords(page, index - 1, run.end, labelOf(kind), 'name-compound', 74);
}

const playsAt = ({ tokens }: Page, index: number): boolean =>
  /^(?:bij|van|naar)$/u.test(tokens[index - 2]?.low ?? '') &&
  [3, 4, 5].some((step) =>
    /^(?:voetbal|speel|train|keep|turn|hockey|sport|handbal|korfbal|wedstrijd)/u.test(
      tokens[index - step]?.low ?? '',
    ),
  );

/** "Centrum Leerkracht & Brein": a kind in capitals before two words in capitals. */
function pair(page: Page, index: number, kind: Token): Mark | null {
  const { tokens } = page;
  const [token, other] = [tokens[index], tokens[index + 1]];
  if (token === undefined || !isTitled(kind) || !isTitled(token) || !isTitled(other)) return null;
  if (!follows(token) || other.gap !== ' & ' || !isKind(kind) || isCalled(token)) return null;
  return markWords(page, index - 1, index + 1, labelOf(kind), 'name-compound', 74);
}

/** "Kind & Co", "Bos & Zn.": the sign of a firm behind a capital, whatever the word. */
function firm(page: Page, index: number, first: Token): Mark | null {
  const token = page.tokens[index];
  if (token?.gap !== ' & ' || !isTitled(first) || !FIRM_SIGN.test(token.raw)) return null;
  return markWords(page, index - 1, index, 'ORGANISATION', 'name-compound', 74);
}

const FIRM_SIGN = /^(?:Co|Zn|Zonen|Zoon|Dochters|Partners|Compagnie)$/u;

/** "de crisisdienst van Triade": whose house it is, when no person is called so. */
function belongsTo(page: Page, index: number, small: Token): Mark | null {
  const kind = page.tokens[index - 2];
  const token = page.tokens[index];
  if (small.low !== 'van' || kind === undefined || token === undefined) return null;
  if (!follows(small) || !isTitled(token) || isSomebody(page, token)) return null;
  // "de mentor van Tweemaster": of a house or of somebody, and both go.
  const isWorker = has(kind, wordClass.role) && !PARTY.test(token.low);
  if (kind.shape !== 'lower' || !(HELP.test(kind.low) || isWorker)) return null;
  if (has(token, wordClass.place | wordClass.pronoun | wordClass.determiner)) return null;
  const run = titleRun(page, index);
  return run === null
    ? null
    : markWords(page, run.from, run.end, 'ORGANISATION', 'name-compound', 72);
}

/** Who somebody is in court has a capital too: "de advocaat van Verzoekster". */
const PARTY =
  /^(?:verzoek(?:er|ster)|verweerder|verweerster|gedaagde|eiser|eiseres|appellante?|belanghebbenden?|partijen|minderjarigen?|betrokkenen?|client|clienten|staat|rijk|kabinet|nederland|school|jeugdzorg|jeugdhulp)$/u;

const HELP =
  /(?:dienst|team|afdeling|locatie|polikliniek|poli|dagbehandeling|dagbesteding|wachtlijst|crisisplek|wachtkamer|groepen|kliniek|vestiging|filiaal|nachtopvang|opvang|huiskamer)$/u;

/** "het Centrum voor Jong en Oud", "Praktijk voor Leerhulp": a kind in capitals, and whom it is for. */
function meantFor(page: Page, index: number, small: Token): Mark | null {
  const { tokens } = page;
  const kind = tokens[index - 2];
  if (!/^(?:voor|Voor|tegen|van)$/u.test(small.raw) || kind === undefined || !follows(small))
    return null;
  const isOpen = !kind.isFirst || tokens[index - 3] === undefined;
  if (!isTitled(kind) || !isOpen || !isKind(kind) || has(kind, wordClass.school)) return null;
  const token = tokens[index];
  if (token === undefined || !isTitled(token) || isSomebody(page, token)) return null;
  const run = titleRun(page, index);
  if (run === null || has(token, wordClass.place)) return null;
  let { end } = run;
  const joint = tokens[end + 1];
  const other = tokens[end + 2];
  if (/^(?:en|&)$/u.test(joint?.low ?? '') && isTitled(other) && follows(other)) end += 2;
  return markWords(page, index - 2, end, 'ORGANISATION', 'name-compound', 74);
}

const OPENS = wordClass.determiner | wordClass.placePreposition;

const isCalled = (token: Token): boolean =>
  has(token, wordClass.first) && !has(token, wordClass.word);

const isSomebody = (page: Page, token: Token): boolean =>
  has(token, wordClass.title | wordClass.role | wordClass.kin | wordClass.month) ||
  isCalled(token) ||
  (isAllowed(page, token) && isCapital(token));

const isKind = (token: Token): boolean =>
  has(token, wordClass.care | wordClass.org | wordClass.school) || KIND_END.test(token.low);

const labelOf = (kind: Token): 'SCHOOL' | 'ORGANISATION' =>
  has(kind, wordClass.school) || SCHOOL_END.test(kind.low) ? 'SCHOOL' : 'ORGANISATION';

const OPENS_QUOTED = /^ ['’]$/u;
const CLOSES = /^(?:[,.;:)\n]|$)/u;
const SHORT_CLUB =
  /^(?:kv|vv|sv|fc|afc|vc|hv|bc|tv|hc|mhc|av|zv|zpc|rkvv|svv|wsv|ijsv|kc|gv|asc|rcg|hsv|ltc|tc)$/u;
const SCHOOL_END = /(?:dalton|montessori|jenaplan|school|college|lyceum|gymnasium|kindcentrum)$/u;
const FIRM_END =
  /(?:bedrijf|koor|orkest|fonds|hotel|restaurant|centrale|handel|winkel|zaak|erij|garage|club|vereniging|stal|manege|studio|salon|fabriek|werf|cafe|circus|hostel|pension|bistro|lunchroom|corporatie)$/u;
const KIND_END =
  /(?:school|college|lyceum|praktijk|post|centrum|centra|tehuis|huis|hof|opvang|bedrijf|winkel|club|vereniging|koor|orkest|fonds|stichting|kerk|gemeente|moskee|boerderij|manege|stal|dalton|montessori|jenaplan|dienst|team|groep|studio|salon|zaak|handel|kwekerij|rederij|centrale|kantoor|bureau|makerij|bakkerij|slagerij|hotel|restaurant|camping|garage|theater|plaats|atelier|kliniek|besteding|behandeling|poli|sluis|gym|honk|kraam|hoeve|erij|fabriek|werf|soos|kapel|klooster|korps|circus|hostel|pension|asiel|kennel|cafe|bar|hal|bistro|lunchroom|onderneming|maatschappij|corporatie|residentie|makelaar|zorg|hulp|(?:drum|show|brass|jeugd)band|(?:coffee|barber|tattoo|pet|vape|phone|bike|smart|body)shop|(?:strand|friet|patat|eet)tent|(?:club|jeugd|kinder|jongeren|welzijns)werk)$/u;
/** Ends like a kind of house, but is none. */
const NO_HOUSE =
  /^(?:woonplaats|geboorteplaats|werkplaats|standplaats|verblijfplaats|vindplaats|thuis|tehuis|huis|thuiszorg|jeugdhulp|hulp|zorg|jeugdzorg|groep|team|dienst|huisgemeente|woongemeente|gemeente|behandeling|nasleep|post|inspectie|leeftijdsgroep|doelgroep|subgroep|bevolkingsgroep|tijdens|logeerplaats|plaats|nachtdienst|dagdienst|avonddienst|weekenddienst|slaapdienst|militairedienst|kerkdienst|schilderij|loterij|slavernij|boerderijen|maatschappij|samenwerking|vrijwilligerswerk|politiebureau|verhoor|beker)$/u;
