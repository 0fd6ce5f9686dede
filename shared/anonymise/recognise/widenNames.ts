import { follows, has, isAllowed, type Mark, type Page } from '../page.ts';
import { tokenAt } from '../tokenAt.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { startOfKind } from './startOfKind.ts';
import { isTitled } from './titleRun.ts';

/**
 * Takes what was found whole: the kind of organisation before a name ("Jeugdteam Noord", "sbo Het
 * Anker"), the rest of the capitals behind it, the letters and digits a number is joined to.
 */
export function widenNames(page: Page, all: readonly Mark[]): readonly Mark[] {
  const { tokens } = page;
  const startAt = (place: number): number | undefined => tokenAt(tokens, place);
  const marks = all.filter((mark, place) => !isKindOfNext(mark, all[place + 1]));
  const result: Mark[] = [];
  marks.forEach((mark, place) => {
    const floor = endOfLastName(result);
    const ceiling =
      marks[place + (joinsBeside(page, mark, marks[place + 1]) ? 2 : 1)]?.start ?? page.text.length;
    if (mark.start < floor && (mark.level === 'candidate' || mark.end <= floor)) return;
    if (mark.level === 'flag') return void result.push(mark);
    if (mark.label === 'PERSON') {
      const suffix = SUFFIX.exec(page.text.slice(mark.end, Math.min(mark.end + 8, ceiling)));
      if (suffix !== null) return void result.push({ ...mark, end: mark.end + suffix[0].length });
    }
    if (mark.label === 'ID') return void result.push(widenNumber(page, mark, floor, ceiling));
    const from = startAt(mark.start);
    const isSaint = from !== undefined && SAINT.test(tokens[from - 1]?.raw ?? '');
    if (from === undefined || !(isName(mark) || isSaint)) return void result.push(mark);
    let first = from;
    let isKind = false;
    while (joinsLeft(page, mark, first - 1, first, isKind)) {
      const before = tokens[first - 1];
      if (before === undefined || before.start < floor) break;
      isKind ||= isKindWord(before);
      first -= 1;
    }
    if (mark.label === 'ORGANISATION' || mark.label === 'SCHOOL') {
      const kind = startOfKind(page, first);
      if ((tokens[kind]?.start ?? -1) >= floor) first = kind;
    }
    let end = mark.end;
    let last = from;
    while ((tokens[last + 1]?.start ?? ceiling) < mark.end) last += 1;
    while (joinsRight(page, mark, last + 1, end)) {
      const next = tokens[last + 1];
      if (next === undefined || next.end > ceiling) break;
      end = next.end;
      last += 1;
    }
    const firm =
      mark.label === 'ORGANISATION'
        ? FIRM_END.exec(page.text.slice(end, Math.min(end + LONGEST_FIRM, ceiling)))
        : null;
    end += firm?.[0].length ?? 0;
    const branch =
      mark.label === 'ORGANISATION'
        ? BRANCH.exec(page.text.slice(end, Math.min(end + LONGEST_BRANCH, ceiling)))
        : null;
    end += branch?.[0].length ?? 0;
    const start = tokens[first]?.start ?? mark.start;
    const half = HALF.exec(page.text.slice(Math.max(floor, start - LONGEST_HALF), start));
    const whole: Mark = { ...mark, start: start - (half?.[0].length ?? 0), end };
    // "Bureau Kantelpunt": the kind before it says what the unknown capital is.
    const head = tokens[first];
    isKind ||= first < last && head !== undefined && !head.isFirst && isKindWord(head);
    const isNamed = isKind && mark.level === 'candidate' && mark.reason.startsWith('capital');
    giveWay(page, result, whole.start);
    result.push(isNamed ? { ...whole, label: 'ORGANISATION', level: 'automatic' } : whole);
  });
  return result;

  /** "Kinderfysio De Streek": an unknown capital that is the kind of the name behind it joins that. */
  function isKindOfNext(mark: Mark, next: Mark | undefined): boolean {
    const token = tokens[startAt(mark.start) ?? -1];
    return (
      mark.level === 'candidate' &&
      mark.reason.startsWith('capital') &&
      next?.level === 'automatic' &&
      next.start - mark.end < 3 &&
      isName(next) &&
      token?.end === mark.end &&
      isKindWord(token) &&
      joinsLeft(page, next, startAt(token.start) ?? 0, startAt(next.start) ?? 0, false)
    );
  }
}

/**
 * What an unknown capital behind a name was taken for goes with the name it belongs to, and so does the
 * part of the country behind "regio".
 */
function joinsBeside({ text }: Page, mark: Mark, beside: Mark | undefined): boolean {
  if (beside === undefined) return false;
  const between = text.slice(mark.end, beside.start);
  if (beside.level === 'candidate' && beside.reason.startsWith('capital'))
    return /^ (?:(?:regio|vestiging|locatie) )?$/u.test(between);
  return (
    mark.label === 'ORGANISATION' &&
    beside.label === 'LOCATION' &&
    /^ (?:regio|vestiging|locatie) $/u.test(between)
  );
}

/** A description before it gives way to a name that grows to the left; another name does not. */
function endOfLastName(marks: readonly Mark[]): number {
  for (let at = marks.length - 1; at >= 0; at -= 1) {
    const mark = marks[at];
    if (mark !== undefined && mark.level !== 'flag') return mark.end;
  }
  return 0;
}

function giveWay({ text }: Page, marks: Mark[], start: number): void {
  for (let last = marks.at(-1); last !== undefined && last.end > start; last = marks.at(-1)) {
    marks.pop();
    const rest = text.slice(last.start, start).trimEnd();
    if (last.start < start && /[\p{L}\p{N}]{2}/u.test(rest)) {
      marks.push({ ...last, end: last.start + rest.length });
      return;
    }
  }
}

/** "Kat en Zn", "Zwier & Partners". */
const FIRM_END = /^ (?:en|&) (?:Zn|Zonen|Zoon|Co|Partners|Dochters|Dochter)(?![\p{L}])/u;
const LONGEST_FIRM = 14;
/** "Altra regio Kop": the part of the country behind it says which one. */
const BRANCH = /^,? (?:regio|vestiging|locatie) \p{Lu}[\p{L}-]+/u;
const LONGEST_BRANCH = 40;

/** "Jan sr.", "kees junior". */
const SUFFIX = /^ (?:sr|jr|senior|junior)(?![\p{L}])/iu;

/** "Jeugd- en gezinsteam Noord". */
const HALF = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+- (?:en|&) $/u;
const LONGEST_HALF = 24;

const TITLE = /^(?:Dr|Prof|Mr|Ds|St)$/u;
const SAINT = /^(?:Sint|St|Sinte|Heilige)$/u;

const isName = ({ label, reason }: Mark): boolean =>
  label === 'ORGANISATION' ||
  label === 'SCHOOL' ||
  label === 'LOCATION' ||
  reason.startsWith('capital');

const KIND = wordClass.school | wordClass.care | wordClass.org;
const KIND_END =
  /(?:school|college|lyceum|praktijk|team|huis|tehuis|centrum|centra|bedrijf|stichting|vereniging|groep|kliniek|kerk|moskee|club|zorg|hulp|opvang|advies|fysio|onderwijs|kantoor|boerderij|stal|locatie|hoeve|therapie|jeugd|dienst|winkel|bakkerij|garage|bureau|makelaars|schouwburg|hal)$/u;
const SHORT =
  /^(?:obs|cbs|rkbs|kbs|pcbs|pcb|sbo|so|vso|sobs|ibs|gbs|dbs|bs|rsg|sg|osg|csg|psg|roc|ikc|pro|vmbo|mavo|vv|sv|rkvv|zvv|av|hc|tc|zv|fc|afc|kdv|bso|cjg|iht|ggz|kdc|mbo|azc|ggd|jgz|isk|psz|swv|kv|wsv|zpc|tv|rv|sc|ksv|fpk|fpa|fpc|pi|jji|kwg|llz|gkv|pkn)$/u;
const NEVER =
  wordClass.pronoun | wordClass.month | wordClass.determiner | wordClass.title | wordClass.kin;

const isKindWord = (token: Token): boolean =>
  has(token, KIND) || SHORT.test(token.low) || KIND_END.test(token.low);

function joinsLeft(
  page: Page,
  mark: Mark,
  at: number,
  next: number,
  isKindTaken: boolean,
): boolean {
  const token = page.tokens[at];
  const behind = page.tokens[next];
  if (token === undefined || behind === undefined) return false;
  if (behind.gap === '/' && SHORT.test(token.low)) return true;
  if (!follows(behind) && !/^ & $|^\. $/u.test(behind.gap) && !/^ ["'‘“’]$/u.test(behind.gap))
    return false;
  if (SAINT.test(token.raw)) return true;
  // "Dr. Leo Kannerhuis": the title is part of what a house is called.
  if (behind.gap === '. ' && mark.label !== 'LOCATION') return TITLE.test(token.raw);
  if (has(token, NEVER)) return false;
  // "JJC Noorderhuis": capitals nobody explains before a name are part of it.
  if (token.shape === 'capitals' && token.raw.length < 6 && mark.label !== 'LOCATION')
    return SHORT.test(token.low) || !isAllowed(page, token);
  if (SHORT.test(token.low)) return mark.label !== 'LOCATION' || token.shape !== 'lower';
  // "Behandelverslag Brijder Jeugd": what it is about begins behind the kind of paper.
  if (KIND_OF_PAPER.test(token.low)) return false;
  const isKind = has(token, KIND) || KIND_END.test(token.low);
  if (isKind && isTitled(token)) return !token.isFirst || !NOT_ALONE.test(token.low);
  if (
    isKind &&
    token.shape === 'lower' &&
    (mark.label !== 'LOCATION' || token.low.endsWith('team'))
  )
    return LOWER_KIND.test(token.low) || (isNamedKind(token) && !NOT_INSIDE.test(token.low));
  if (
    isKind &&
    token.shape === 'lower' &&
    mark.label === 'LOCATION' &&
    /(?:gezinshuis|opvang|groep|boerderij|internaat|manege)$/u.test(token.low)
  )
    return true;
  if (mark.label === 'LOCATION' && !isKindTaken) return false;
  if (!isTitled(token) || isAllowed(page, token)) return false;
  return !token.isFirst && !has(token, wordClass.role | wordClass.stop | wordClass.verb);
}

const KIND_OF_PAPER =
  /(?:verslag|rapport|rapportage|evaluatie|brief|notitie|memo|plan|formulier|bericht|advies|overzicht|overdracht|aanmelding|intake|gesprek|overleg|dossier|verklaring|bezoek)$/u;
/** Ordinary at the head of a sentence or cell: "Groep Noord", "Locatie Hoorn". */
const NOT_ALONE = /^(?:school|locatie|team|club|dienst|werk|gemeente)$/u;
/** A kind that tells something by itself: "sigarenwinkel", "scouting", "restaurant". */
const isNamedKind = (token: Token): boolean =>
  has(token, wordClass.org) || (token.low.length > 6 && KIND_END.test(token.low));
const NOT_INSIDE =
  /^(?:organisatie|instelling|voorziening|jeugdhulp|jeugdzorg|hulpverlening|gemeente|praktijk|bedrijf|kantoor|vereniging|begeleiding|behandeling|onderwijs|jeugdbescherming|kerkgemeente|beveiliging|zorgaanbieder|aanbieder|afdeling|club|firma|bakker|slager|kapper|kantoor|fitness|parochie|krant|fabriek|tempel)$/u;
const LOWER_KIND =
  /^(?:huize|villa|residentie|hospice|inloophuis|gasthuis|praktijk|groep|locatie|leefgroep|woongroep|behandelgroep|crisisgroep|gezinshuis|wijkcentrum|buurthuis|kindertehuis|logeerhuis|stichting|basisschool|praktijkschool|stal|manege|pleegzorg|dagbesteding|dagbehandeling|kinderdagverblijf|\p{L}*vereniging|\p{L}+club|\p{L}+praktijk|\p{L}+team|\p{L}+fysio|\p{L}+tehuis|\p{L}+centrum|\p{L}*boerderij)$/u;

function joinsRight(page: Page, { label }: Mark, at: number, end: number): boolean {
  const token = page.tokens[at];
  if (token === undefined) return false;
  const gap = page.text.slice(end, token.start);
  if (label === 'LOCATION' && gap === ' ' && QUARTER.test(token.raw)) return true;
  if (label === 'LOCATION')
    return (
      gap === ' ' &&
      token.shape === 'lower' &&
      page.isLowerCase &&
      token.raw.length > 5 &&
      (token.classes & ~NAME_ONLY) === 0 &&
      !page.lexicon.isWord(token.low)
    );
  if (token.shape === 'digits')
    return (
      /^ ['’]?$/u.test(gap) &&
      /^\d{1,2}$/u.test(token.raw) &&
      !UNIT.test(page.text.slice(token.end))
    );
  const isClipped =
    gap === '. ' &&
    /(?:^|[^\p{L}])(?:Gebr|St|Dr|Prof|Mr|Jac|Joh|Chr|Fa|loc)$/u.test(
      page.text.slice(Math.max(0, end - 6), end),
    );
  if (!isClipped && !/^(?: | & |-|- & )$/u.test(gap)) return false;
  if (label === 'ORGANISATION' && gap === ' ' && (OF_CARE.test(token.raw) || isLetters(token)))
    return true;
  if (token.shape === 'lower' && gap === ' ')
    return token.raw.length > 8 && KIND_END.test(token.low);
  if (!isTitled(token) || (token.isFirst && !isClipped)) return false;
  // "Jeugd & Gezin": behind that sign any capital belongs to the name.
  if (gap === ' & ') return true;
  return !isAllowed(page, token) && !has(token, NEVER | wordClass.stop | wordClass.verb);
}

const NAME_ONLY = wordClass.first | wordClass.last;
/** Parts of towns, in capitals or not: "Almere Buiten", "hoorn noord". */
const QUARTER =
  /^(?:[Nn]oord|[Zz]uid|[Oo]ost|[Ww]est|[Cc]entrum|[Bb]innenstad|Buiten|Haven|Stad|Poort|Hout|CS|Centraal|[Ss]tation|Zuidoost|Noordoost|Zuidwest|Noordwest|[Zz]uidoost|[Nn]ieuw-[Ww]est)$/u;
const OF_CARE =
  /^(?:Jeugd|Jeugdhulp|Jeugdzorg|Zorg|Thuiszorg|Jeugdbescherming|Jeugdreclassering|GGZ|Welzijn|Begeleiding|Opvang|Noord|Zuid|Oost|West|Midden)$/u;
const isLetters = ({ shape, raw }: Token): boolean =>
  shape === 'capitals' && raw.length > 1 && raw.length < 5;

const UNIT =
  /^ ?(?:jaar|keer|uur|euro|weken|dagen|maanden|minuten|juni|juli|mei|\p{L}+ari|maart|april|\p{L}+ber|augustus|[:/.-]\d)/u;

/** A number to the white space around it, with a short word in capitals before it. */
function widenNumber(page: Page, mark: Mark, floor: number, ceiling: number): Mark {
  const { text } = page;
  let { start, end } = mark;
  while (start > floor && /[\p{L}\p{N}/_-]/u.test(text.charAt(start - 1))) start -= 1;
  while (
    end < ceiling &&
    /[\p{L}\p{N}_]|[/-](?=[\p{L}\p{N}])/u.test(text.slice(end, end + 2)) &&
    !/^[^\p{L}\p{N}_/-]/u.test(text.charAt(end))
  )
    end += 1;
  const rest =
    /^(?: \d{1,4}(?![\d:/-]|[.,]\d))+/u.exec(
      text.slice(end, Math.min(end + LONGEST_REST, ceiling)),
    )?.[0] ?? '';
  if (/^ \d{3}/u.test(rest) || /\d{3,} \d{3,}$/u.test(text.slice(start, end))) end += rest.length;
  const prefix = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}v]{0,4}d?\p{Lu}?)[ .-]$/u.exec(
    text.slice(Math.max(floor, start - LONGEST_PREFIX), start),
  )?.[0];
  return { ...mark, start: start - (prefix?.length ?? 0), end };
}

const LONGEST_PREFIX = 8;
const LONGEST_REST = 12;
