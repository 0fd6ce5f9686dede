import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import type { Label } from '../label.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';

/** Places, schools and organisations by what stands around them. */
export function matchNames(page: Page): readonly Mark[] {
  const marks: Mark[] = [];
  page.tokens.forEach((token, index) => {
    const found =
      (has(token, wordClass.school) ? afterNoun(page, index, 'SCHOOL') : null) ??
      (has(token, wordClass.site) ? afterNoun(page, index, 'LOCATION') : null) ??
      (has(token, wordClass.care | wordClass.org)
        ? afterNoun(page, index, 'ORGANISATION')
        : null) ??
      byEnding(page, index) ??
      place(page, index) ??
      afterPreposition(page, index);
    if (found !== null) marks.push(found);
  });
  return marks;
}

interface Run {
  readonly from: number;
  readonly end: number;
}

const LONGEST = 7;
const JOINS = /^(?:de|het|van|der|den|aan|op|in|en|'t|t|voor|bij|te|ter|ten|s|&|l|la|le|el)$/u;

/** Capitals, with small words between them, from here on: "De Blauwe Reiger", "Huis aan het Water". */
function titleRun(page: Page, from: number): Run | null {
  const { tokens } = page;
  const first = tokens[from];
  if (first === undefined) return null;
  let at = from;
  if (has(first, wordClass.determiner) && !isCapital(first)) at += 1;
  const head = tokens[at];
  if (head === undefined || (at > from && !follows(head))) return null;
  if (!isTitled(head) || (isAllowed(page, head) && !isCapital(tokens[at + 1]))) return null;
  if (has(head, wordClass.pronoun | wordClass.month)) return null;
  let end = at;
  for (let next = at + 1; next < tokens.length && next - from < LONGEST; next += 1) {
    const token = tokens[next];
    if (
      token === undefined ||
      !(
        follows(token) ||
        token.gap === ' & ' ||
        /^ ['’]$/u.test(token.gap) ||
        (token.gap === '. ' && tokens[next - 1]?.raw.length === 1)
      )
    )
      break;
    if (isTitled(token) || (token.shape === 'digits' && token.raw.length < 3)) {
      end = next;
      if (token.shape === 'digits') break;
      continue;
    }
    if (!JOINS.test(token.low)) break;
    const after = tokens[next + 1];
    const later = tokens[next + 2];
    const goesOn =
      (isTitled(after) && follows(after)) ||
      (after !== undefined && JOINS.test(after.low) && isTitled(later) && follows(later));
    if (
      !goesOn ||
      token.low === 'en' ||
      token.low === 'in' ||
      token.low === 'bij' ||
      token.low === 'te'
    )
      break;
  }
  if (end === at && has(tokens[end], wordClass.determiner)) return null;
  return { from, end };
}

type TitledToken = Token & { readonly shape: 'capital' | 'mixed' | 'capitals' };

function isTitled(token: Token | undefined): token is TitledToken {
  return (
    token !== undefined &&
    (isCapital(token) || (token.shape === 'capitals' && token.raw.length > 2))
  );
}

function mark(
  page: Page,
  from: number,
  end: number,
  label: Label,
  reason: string,
  rank: number,
  level: Mark['level'] = 'automatic',
): Mark | null {
  const first = page.tokens[from];
  const last = page.tokens[end];
  if (first === undefined || last === undefined) return null;
  const stem = label === 'LOCATION' ? last.stemEnd : last.end;
  return { start: first.start, end: stem, label, level, reason, rank };
}

const QUOTE = /^\s?["'“‘„]$/u;
const CLIPPED = /^(?:t|s|n)$/u;
const SHORT_SCHOOL =
  /^(?:obs|cbs|rkbs|kbs|pcbs|pcb|sbo|sobs|ibs|gbs|dbs|bs|rsg|sg|osg|csg|psg|roc|ikc)$/u;
const SHORT_CLUB = /^(?:vv|sv|rkvv|av|hc|tc|zv|fc|kdv|bso|stichting)$/u;

/** "basisschool De Regenboog", "locatie Zuiderhof", "gemeente Schagen", "vv Succes". */
function afterNoun(page: Page, index: number, label: Label): Mark | null {
  const { tokens } = page;
  const noun = tokens[index];
  let from = index + 1;
  const token = tokens[from];
  if (noun === undefined || token === undefined) return null;
  if (label === 'SCHOOL' && NO_SCHOOL_NOUN.test(noun.low) && !isCapital(noun)) {
    if (!/^(?:de|het|op)$/iu.test(token.raw) || !isCapital(token)) return null;
  }
  const isQuoted = QUOTE.test(token.gap) && !CLIPPED.test(token.low);
  if (!follows(token) && !isQuoted && token.gap !== ': ' && !/^ ['’]$/u.test(token.gap))
    return null;
  if (isQuoted) {
    const close = page.text.slice(token.start, token.start + LONGEST_QUOTE).search(/["'”’“]/u);
    if (close > 0) {
      return {
        start: token.start,
        end: token.start + close,
        label,
        level: 'automatic',
        reason: 'name-quoted',
        rank: 71,
      };
    }
  }
  if (
    /^(?:van|genaamd|heet|heette|met)$/u.test(token.low) &&
    label !== 'LOCATION' &&
    /^(?:genaamd|heet|heette)$/u.test(token.low)
  )
    from += 1;
  const run = titleRun(page, from);
  if (run !== null) {
    const head = tokens[run.from];
    if (head === undefined) return null;
    const only = run.from === run.end;
    if (only && (isAllowed(page, head) || has(head, wordClass.title))) return null;
    if (
      label === 'SCHOOL' &&
      only &&
      has(head, wordClass.first) &&
      !SHORT_SCHOOL.test(noun.low) &&
      !/school|college|lyceum/u.test(noun.low)
    )
      return null;
    if (
      label === 'ORGANISATION' &&
      GENERIC_TEAM.test(noun.low) &&
      only &&
      has(head, wordClass.first) &&
      !has(head, wordClass.word)
    )
      return mark(page, run.from, run.end, label, 'name-noun', 60);
    if (token.gap === ': ' && has(head, wordClass.word) && only) return null;
    const isName =
      label !== 'LOCATION'
        ? includesNoun(noun)
        : isCapital(noun) &&
          /^(?:station|park|flat|camping|winkelcentrum|zwembad)$/u.test(noun.low);
    return mark(
      page,
      isName ? index : run.from,
      run.end,
      label,
      'name-noun',
      label === 'LOCATION' ? 72 : 75,
    );
  }
  if (
    SHORT_SCHOOL.test(noun.low) ||
    SHORT_CLUB.test(noun.low) ||
    /^(?:gezinshuis|leefgroep|behandelgroep|woongroep|basisschool|zorgboerderij|kinderdagverblijf)$/u.test(
      noun.low,
    )
  ) {
    if (!follows(token) || token.shape !== 'lower') return null;
    const hasArticle = /^(?:de|het|t)$/u.test(token.low);
    const name = hasArticle ? tokens[from + 1] : token;
    if (
      name === undefined ||
      (hasArticle && !follows(name)) ||
      has(name, wordClass.verb | wordClass.stop | wordClass.personPreposition)
    )
      return null;
    if (!hasArticle && !page.isLowerCase) return null;
    const isShort = SHORT_SCHOOL.test(noun.low) || SHORT_CLUB.test(noun.low);
    if (!isShort && !hasArticle) return null;
    return mark(
      page,
      from,
      hasArticle ? from + 1 : from,
      label,
      'name-noun-lower',
      57,
      page.isLowerCase || (isShort && hasArticle) ? 'automatic' : 'candidate',
    );
  }
  return null;
}

/** Whether the kind of school or organisation is part of its name: "obs De Zandhope", "Taxi Noord". */
function includesNoun(noun: Token): boolean {
  if (SHORT_SCHOOL.test(noun.low) || SHORT_CLUB.test(noun.low) || PART_OF_NAME.test(noun.low))
    return true;
  if (!isTitled(noun)) return PART_IN_LOWER.test(noun.low);
  return !NEVER_PART.test(noun.low);
}

const PART_OF_NAME =
  /^(?:vso|basisschool|gezinshuis|zorgboerderij|huisartsenpraktijk|tandartspraktijk|kinderdagverblijf|praktijkschool|manege|moskee|kapsalon|bakkerij|slagerij|garage)$/u;
const PART_IN_LOWER =
  /^(?:groep|leefgroep|woongroep|behandelgroep|wijkcentrum|logeerhuis|opvang|team|jeugdteam|wijkteam|kliniek|stichting|buurthuis|voetbalclub|dansschool|kerk)$/u;
const NEVER_PART =
  /^(?:locatie|groep|team|afdeling|school|gemeente|praktijk|kamer|unit|instelling|organisatie|club|bedrijf|kantoor|werk|basisschool|leefgroep|woongroep|behandelgroep|voorziening|mbo|so|opvang|plaats)$/u;
const LONGEST_QUOTE = 40;
const NO_SCHOOL_NOUN = /^(?:school|so|rk|cluster|middelbare|basischool)$/u;
const GENERIC_TEAM = /^(?:team|groep|unit|gemeente|kantoor)$/u;
const SCHOOL_END = /(?:school|college|lyceum|gymnasium|scholengemeenschap|mavo)$/u;
const CARE_END =
  /(?:zorg|stichting|kliniek|groep|hoeve|hulp|huis|poli|praktijk|centrum|jeugd|boerderij|kerk|moskee|club)$/u;
const ORG_WORD =
  /^(?:jeugdzorg|jeugdhulp|zorg|groep|zorggroep|stichting|kinderopvang|jeugdbescherming|ggz|bv|advocaten|advocatuur|ziekenhuis|gasthuis|medisch|begeleiding|hulpverlening|welzijn|thuiszorg|therapie|coaching|transport|makelaars|kliniek|hoeve|praktijk|moskee|kerk|jeugd|opvoedhulp|psychologen|kindertherapie|kindercentrum|beveiliging|familierecht|transferium|kinderfysio|fysiotherapie|bouw|schilders|installatie|uitvaart|kwekerij|visserij)$/u;

/** Names that tell it themselves: "Jan Ligthartschool", "Zuiderhoeve", "Lente Jeugdhulp". */
function byEnding(page: Page, index: number): Mark | null {
  const { tokens } = page;
  const token = tokens[index];
  if (token === undefined || !isCapital(token) || token.low.length < 5 || isAllowed(page, token))
    return null;
  const before = tokens[index - 1];
  const first = startOfRun(page, index);
  const isLong = first < index;
  if (SCHOOL_END.test(token.low)) {
    const isPlain = page.lexicon.isWord(token.low);
    if (!isLong && (token.isFirst || isPlain))
      return isPlain ? null : mark(page, index, index, 'SCHOOL', 'school-ending', 70);
    return mark(page, first, index, 'SCHOOL', 'school-ending', 79);
  }
  if (isLong && ORG_WORD.test(token.low) && before !== undefined)
    return mark(page, first, index, 'ORGANISATION', 'org-word', 69);
  if (
    CARE_END.test(token.low) &&
    !token.isFirst &&
    !page.lexicon.isWord(token.low) &&
    !has(token, wordClass.first | wordClass.place)
  )
    return mark(page, first, index, 'ORGANISATION', 'org-ending', 55);
  return null;
}

function startOfRun(page: Page, index: number): number {
  let first = index;
  for (let at = index - 1; at >= 0 && index - at < 4; at -= 1) {
    const token = page.tokens[at];
    if (token === undefined || !follows(page.tokens[at + 1])) break;
    if (!isTitled(token)) break;
    if (
      token.isFirst &&
      has(token, wordClass.stop | wordClass.kin | wordClass.verb) &&
      !/^(?:de|het)$/u.test(token.low)
    )
      break;
    first = at;
  }
  return first;
}

const LIVES =
  /^(?:woont|woonde|wonen|woonden|gewoond|woon|verhuisd|verhuisde|verhuisden|verhuizen|verhuist|opgegroeid|geboren|afkomstig|komt|kwam|komen|kwamen|gevlucht|geb|wonend|woonachtig|getogen|vertrokken|gekomen|logeert|verblijft|teruggekeerd)$/u;

function place(page: Page, index: number): Mark | null {
  const { tokens } = page;
  const token = tokens[index];
  if (token === undefined || token.shape === 'digits') return null;
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
      return mark(page, index, index, 'LOCATION', 'place-lower', 56);
    if (!isWord) return mark(page, index, index, 'LOCATION', 'place-lower', 37, 'candidate');
    return lives
      ? mark(
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
      return mark(page, index, end, 'LOCATION', 'place', 68);
    if (!isOther) return mark(page, index, end, 'LOCATION', 'place', 66);
    return token.isFirst
      ? null
      : mark(
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
    : mark(page, run.from, run.end, 'LOCATION', 'place-lives', 58);
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

/** "verblijft bij Parkzicht", "zit op De Kompas", "bij de Pelikaan", "'t Klaverblad". */
function afterPreposition(page: Page, index: number): Mark | null {
  const { tokens } = page;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || (token.isFirst && token.raw !== 't'))
    return null;
  const isArticle = /^(?:de|het|t)$/u.test(token.low);
  const head = isArticle ? tokens[index + 1] : token;
  if (head === undefined || !isTitled(head) || (isArticle && !follows(head))) return null;
  if (isPlainHead(page, head)) return null;
  const preposition = has(before, wordClass.determiner)
    ? (tokens[index - 2]?.low ?? '')
    : before.low;
  const run = titleRun(page, index);
  if (run === null) return null;
  const isAfter = AT.test(preposition) && (follows(token) || /^ ['’]$/u.test(token.gap));
  if (isArticle) {
    const isWritten = isCapital(token) || /['’]$/u.test(token.gap);
    if (!isAfter && !isWritten) return null;
    if (has(head, NAME_BITS) && !has(head, wordClass.word) && run.end === index + 1 && !isAfter)
      return null;
    const isSchool = /^(?:op|naar|van|school)$/u.test(preposition) && schoolNear(page, index);
    return mark(page, run.from, run.end, isSchool ? 'SCHOOL' : 'ORGANISATION', 'name-article', 62);
  }
  if ((has(head, wordClass.first) && !has(head, wordClass.word)) || has(head, wordClass.place))
    return null;
  if (!isAfter || !/^(?:bij|op|vanuit|via|naar|boven)$/u.test(preposition)) return null;
  const isSchool = preposition === 'op' && schoolNear(page, index);
  const isSure =
    preposition === 'bij' ||
    run.end > run.from ||
    !page.lexicon.isWord(head.low) ||
    stayNear(page, index);
  if (has(head, NAME_BITS) && !stayNear(page, index)) return null;
  return mark(
    page,
    run.from,
    run.end,
    isSchool ? 'SCHOOL' : 'ORGANISATION',
    'name-at',
    60,
    isSure ? 'automatic' : 'candidate',
  );
}

const AT = /^(?:bij|op|in|van|vanuit|naar|door|via|met|voor|tot|aan|uit|boven|school)$/u;

/** Capitals of court style and headings that name nobody: "de Moeder", "de Jeugdwet". */
function isPlainHead(page: Page, head: Token): boolean {
  if (
    isAllowed(page, head) ||
    has(head, wordClass.pronoun | wordClass.determiner | wordClass.month)
  )
    return true;
  if (
    has(head, wordClass.title | wordClass.role) ||
    /^(?:moeder|vader|ouders|jongere|jeugdige|minderjarige|kind|stichting|gemeente|rechtbank|raad|gi|wet)$/u.test(
      head.low,
    )
  )
    return true;
  return /(?:wet|wetboek|verordening|rechter|griffier|onderzoek|verdrag|besluit|regeling|machtiging|instelling|beschikking|aanpak|methode|therapie|training|test|toets|vragenlijst|lijst|schaal|programma|ambtenaar|vereniging|ministerie|inspectie)$/u.test(
    head.low,
  );
}

function stayNear(page: Page, index: number): boolean {
  for (let at = index - 2; at >= 0 && index - at < 8; at -= 1) {
    const verb = page.tokens[at];
    if (verb === undefined) return false;
    if (has(verb, wordClass.stay)) return true;
    if (verb.isFirst) return false;
  }
  return false;
}

const NAME_BITS = wordClass.first | wordClass.last;

function schoolNear(page: Page, index: number): boolean {
  for (let at = Math.max(0, index - 8); at < index + 8; at += 1) {
    const token = page.tokens[at];
    if (
      token !== undefined &&
      /^(?:groep|klas|leerling|leerlingen|school|juf|meester|leerkracht|mentor|les|onderwijs|havo|vwo|vmbo|brugklas|leerjaar|schooljaar|zit)$/u.test(
        token.low,
      )
    )
      return true;
  }
  return false;
}
