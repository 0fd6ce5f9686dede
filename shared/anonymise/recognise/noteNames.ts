import { afterParticles, nameEnd } from '../people/nameRun.ts';
import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest } from '../wordTest.ts';
import { titleRun } from './titleRun.ts';

/**
 * Names as notes full of abbreviations have them, words of the dictionary too: "Slaapdienst: Bas",
 * "SMW Snel", "achternaam vermoedelijk Kramer", "Nachtrapp. De Overkant", "ZT Buitenkans".
 */
export function matchNoteNames(page: Page): readonly Mark[] {
  if (page.isLowerCase) return [];
  const marks: Mark[] = [];
  page.tokens.forEach((token, index) => {
    const found =
      (token.gap === '/' ? bySlash(page, index - 1) : null) ??
      (has(token, wordClass.kin | wordClass.role) ? afterRole(page, index) : null) ??
      (opensNote(token.word)
        ? (onDuty(page, index) ??
          ofRole(page, index) ??
          afterKindOfName(page, index) ??
          headOfReport(page, index) ??
          afterPlacement(page, index) ??
          someone(page, index))
        : null);
    if (found !== null) marks.push(...found);
  });
  return [...marks, ...signers(page)];
}

const PERSON = 'PERSON';

/** "Medicatie: Bram/Ilse": two given names, and the second is no word. */
function bySlash({ tokens }: Page, index: number): readonly Mark[] | null {
  const [one, other] = [tokens[index], tokens[index + 1]];
  if (one === undefined || other?.gap !== '/' || !isCapital(one) || !isCapital(other)) return null;
  if (!has(one, wordClass.first) || !has(other, wordClass.first)) return null;
  if (has(one, COMMON) && has(other, COMMON)) return null;
  return [index, index + 1].flatMap((at) => mark({ tokens }, at, at, PERSON, 'automatic'));
}

/** "collega Ter Haar": a particle with a capital opens a surname, whatever word ends it. */
function afterRole(page: Page, index: number): readonly Mark[] | null {
  const [role, particle] = [page.tokens[index], page.tokens[index + 1]];
  if (!has(role, wordClass.kin | wordClass.role) || particle === undefined) return null;
  if (!follows(particle) || !/^(?:Van|Vander|Den|Ter|Ten|Te)$/u.test(particle.raw)) return null;
  const end = afterParticles(page, index + 1);
  return end === null ? null : mark(page, index + 1, end, PERSON, 'automatic');
}

/** "Slaapdienst: Bas, overdracht gehad": who does it, by a first name. */
function onDuty(page: Page, index: number): readonly Mark[] | null {
  const [duty, name] = [page.tokens[index], page.tokens[index + 1]];
  if (duty === undefined || name?.gap !== ': ' || !DUTY.test(duty.low)) return null;
  if (!isCapital(name) || isAllowed(page, name) || !has(name, NAME)) return null;
  const end = nameEnd(page, index + 1);
  const isAlone = /^\s?(?:[.,;(\n/&]|$| en \p{Lu})/u.test(page.text.slice(page.tokens[end]?.end));
  if (!isAlone) return null;
  const isSure = has(name, wordClass.first) && !has(name, wordClass.common | wordClass.stop);
  return mark(page, index + 1, end, PERSON, isSure ? 'automatic' : 'candidate');
}

const DUTY =
  /^(?:slaapdienst|nachtdienst|avonddienst|dagdienst|ochtenddienst|late|vroege|dienst|wacht|slaapwacht|notulen|verslag|opgesteld|voorzitter|gespreksleider|rapporteur|opsteller|tekenaar|ingevuld|uitgevoerd|actie|actiehouder|trekker|wie|door)$/u;

/** "SMW Snel", "JGZ El Khatib": the letters of a role, and a surname that is a word. */
function ofRole(page: Page, index: number): readonly Mark[] | null {
  const [role, name] = [page.tokens[index], page.tokens[index + 1]];
  if (role === undefined || !ROLE_IN_LETTERS.test(role.raw) || !follows(name)) return null;
  const particle = afterParticles(page, index + 1);
  if (particle !== null) return mark(page, index + 1, particle, PERSON, 'automatic');
  if (!isCapital(name) || isAllowed(page, name) || !has(name, NAME)) return null;
  if (has(name, wordClass.place | wordClass.month | wordClass.org | wordClass.care)) return null;
  return mark(page, index + 1, nameEnd(page, index + 1), PERSON, 'automatic');
}

const ROLE_IN_LETTERS =
  /^(?:SMW|JGZ|JB|IB|IB['’]?er|GV|JB['’]?er|GW['’]?er|LPA|SPV|GZ|BHV['’]?er|OvD|OVD|PB['’]?er|AB['’]?er|POH|AJN|AVG-arts|RO|PMK|PPB|CB|VO|jb['’]?er|ib['’]?er|ab['’]?er|pb['’]?er|smw|gv|lkr|mw['’]er|gw['’]er)$/u;

/** "achternaam vermoedelijk Kramer", "(achternaam kon ik niet lezen, Ooms?)". */
function afterKindOfName(page: Page, index: number): readonly Mark[] | null {
  const kind = page.tokens[index];
  if (kind === undefined || !KIND_OF_NAME.test(kind.low)) return null;
  for (let at = index + 1; at < Math.min(page.tokens.length, index + AS_FAR); at += 1) {
    const token = page.tokens[at];
    if (token === undefined || !/^(?: |, |: | ["'“‘„(])$/u.test(token.gap)) return null;
    if (!isCapital(token)) continue;
    return isAllowed(page, token) || has(token, wordClass.month)
      ? null
      : mark(page, at, nameEnd(page, at), PERSON, 'automatic');
  }
  return null;
}

const KIND_OF_NAME =
  /^(?:achternaam|bijnaam|meisjesnaam|roepnaam|voornaam|familienaam|koosnaam|straatnaam|doopnaam|schuilnaam|artiestennaam)$/u;
const AS_FAR = 8;

/** "Nachtrapp. De Overkant, nacht van", "ZT Buitenkans dd 11-3": what is reported of. */
function headOfReport(page: Page, index: number): readonly Mark[] | null {
  const [report, name] = [page.tokens[index], page.tokens[index + 1]];
  if (report === undefined || name === undefined || !report.isFirst) return null;
  const isSchool = SCHOOL_MEETING.test(report.raw);
  if (!isSchool && !REPORT.test(report.low)) return null;
  if (!/^(?:\.? |: | - | – )$/u.test(name.gap)) return null;
  const run = titleRun(page, index + 1);
  if (run === null || run.from !== index + 1) return null;
  const words = page.tokens.slice(run.from, run.end + 1);
  const isSomebody = has(name, wordClass.first | wordClass.kin | wordClass.role | wordClass.title);
  if (isSomebody || words.every((word) => isAllowed(page, word))) return null;
  const isHeaded = /^\s?(?:[,;:\n(–-]|$| (?:dd|d\.d\.|op|van|nacht|dag|dienst|week|\d))/u.test(
    page.text.slice(words.at(-1)?.end),
  );
  if (!isHeaded || (words.length === 1 && has(name, wordClass.common | wordClass.stop)))
    return null;
  const isSure = words.length > 1 || isSchool || !page.lexicon.isWord(name.low);
  const level = isSure ? 'automatic' : 'candidate';
  return mark(page, run.from, run.end, isSchool ? 'SCHOOL' : 'ORGANISATION', level);
}

/** "bij ene Beer": nobody the writer knows, and a name. */
function someone(page: Page, index: number): readonly Mark[] | null {
  const [some, name] = [page.tokens[index], page.tokens[index + 1]];
  if (some === undefined || !SOME.test(some.low) || !follows(name) || !isCapital(name)) return null;
  if (isAllowed(page, name) && !has(name, NAME)) return null;
  const end = nameEnd(page, index + 1);
  return mark(page, index + 1, end, PERSON, 'automatic', 79);
}

const SOME = /^(?:ene|zekere)$/u;

/** "crisisplaatsing Zonder Haast, groep": two words or more, whatever they are. */
function afterPlacement(page: Page, index: number): readonly Mark[] | null {
  const placed = page.tokens[index];
  const name = page.tokens[index + 1];
  if (placed === undefined || !PLACED.test(placed.low) || !isCapital(name)) return null;
  if (!/^(?: |: )$/u.test(name.gap)) return null;
  const run = titleRun(page, index + 1);
  if (run === null || run.end === run.from) return null;
  const words = page.tokens.slice(run.from, run.end + 1);
  if (words.every((word) => isAllowed(page, word)) || has(words[0], NAME & ~wordClass.last))
    return null;
  return mark(page, run.from, run.end, 'ORGANISATION', 'automatic');
}

const PLACED =
  /^(?:(?:crisis|netwerk|proef|deeltijd|vervolg|door|over|spoed)?(?:plaatsing|opname|opvang)|crisisbed|crisisgroep|logeeropvang|dagbehandeling|dagbesteding|verblijf)$/u;

const REPORT =
  /^(?:(?:nacht|dag|avond|groeps|week|dienst)?(?:rapp|rapportage|rapport|verslag|overdracht|log|logboek)|leefgroepverslag|teamoverleg|teamverslag)$/u;
const SCHOOL_MEETING = /^(?:ZT|ZAT|OPP|TLV|OOT)$/u;

const opensNote = wordTest(
  ({ raw, low }) =>
    DUTY.test(low) ||
    ROLE_IN_LETTERS.test(raw) ||
    KIND_OF_NAME.test(low) ||
    REPORT.test(low) ||
    PLACED.test(low) ||
    SOME.test(low) ||
    SCHOOL_MEETING.test(raw),
);

const CLOSES = /roet|Liefs|Gr|M[Vv][Gg]|Hoogachtend|kus|Kus|Knuffel/u;
/** "Groet, ook van Wil," with a name alone on the line below it. */
const CLOSING =
  /(?<=^|\n)[^\S\n]*(?:(?:\p{L}+ ){0,2}[Gg]roet(?:en|jes)?|Liefs|Gr\.?|Mvg|MVG|Hoogachtend|Dikke kus|Kusjes?|Knuffels?)(?<rest>[^\n]{0,40}?)[,.!]?[^\S\n]*\n\s*(?<who>\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2})(?=\s*(?:\n|$|[,.(]))/gu;

function signers(page: Page): readonly Mark[] {
  if (!CLOSES.test(page.text)) return [];
  return [...page.text.matchAll(CLOSING)].flatMap((match) => {
    const { rest = '', who = '' } = match.groups ?? {};
    const marks: Mark[] = [];
    const start = match.index + match[0].length - who.length;
    const [first = ''] = who.split(' ');
    const classes = page.lexicon.classesOf(first.toLowerCase());
    const isOpen = (classes & (wordClass.kin | wordClass.role | wordClass.pronoun)) === 0;
    const isName = (classes & NAME) !== 0 || !page.lexicon.isWord(first.toLowerCase());
    if (isOpen && isName) marks.push(person(start, who));
    const other = /(?:van|namens|en) (?<name>\p{Lu}[\p{L}'’-]+)$/u.exec(rest)?.groups?.['name'];
    const named = page.lexicon.classesOf(other?.toLowerCase() ?? '');
    if (other !== undefined && (named & wordClass.first) !== 0)
      marks.push(person(match.index + match[0].indexOf(rest) + rest.length - other.length, other));
    return marks;
  });
}

const person = (start: number, name: string): Mark => ({
  start,
  end: start + name.length,
  label: PERSON,
  level: 'automatic',
  reason: 'note-name',
  rank: 64,
});

function mark(
  { tokens }: Pick<Page, 'tokens'>,
  from: number,
  end: number,
  label: Mark['label'],
  level: Mark['level'],
  rank = level === 'automatic' ? 64 : 27,
): readonly Mark[] {
  const [first, last] = [tokens[from], tokens[end]];
  if (first === undefined || last === undefined) return [];
  return [{ start: first.start, end: last.stemEnd, label, level, reason: 'note-name', rank }];
}

const NAME = wordClass.first | wordClass.last;
const COMMON = wordClass.common | wordClass.stop | wordClass.word;
