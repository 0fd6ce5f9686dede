import { follows, has, isAllowed, isCapital, type Mark, type Page } from '../page.ts';
import type { Label } from '../label.ts';
import type { Token } from '../tokenise.ts';
import { wordClass } from '../wordClass.ts';
import { wordTest } from '../wordTest.ts';
import { afterPreposition } from './afterPreposition.ts';
import { place } from './places.ts';
import { isTitled, markWords, titleRun } from './titleRun.ts';

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
      (isKindCompound(token.word) ? compoundKind(page, index) : null) ??
      byEnding(page, index) ??
      place(page, index) ??
      afterPreposition(page, index);
    if (found !== null) marks.push(found);
  });
  return marks;
}

/** "Kinderdienst De Kade", "viskraam 't Haantje": the kind is a compound that no list has. */
function compoundKind(page: Page, index: number): Mark | null {
  const behind = page.tokens[index + 1];
  if (behind === undefined) return null;
  const isArticle = /^(?:De|Het|Bij)$/u.test(behind.raw) || /^ ['’]$/u.test(behind.gap);
  const isNamed = isTitled(behind) && !has(behind, wordClass.first | wordClass.place);
  if (!isArticle && !(isNamed && isTitled(page.tokens[index + 2]))) return null;
  const mark = afterNoun(page, index, 'ORGANISATION');
  const noun = page.tokens[index];
  return mark === null || noun === undefined ? mark : { ...mark, start: noun.start };
}

const KIND_COMPOUND =
  /^\p{L}{3,}(?:dienst|zorg|praktijk|makerij|bedrijf|winkel|salon|club|vereniging|centrum|opvang|boerderij|huis|hotel|garage|bakkerij|slagerij|zaak|kraam|school|stal|speeltuin|manege)$/u;
const isKindCompound = wordTest(({ low }) => KIND_COMPOUND.test(low));
const QUOTE = /^\s?["'“‘„]$/u;
const CLIPPED = /^(?:t|s|n)$/u;
const SHORT_SCHOOL =
  /^(?:vso|isk|obs|cbs|rkbs|kbs|pcbs|pcb|sbo|sobs|ibs|gbs|dbs|bs|rsg|sg|osg|csg|psg|roc|ikc)$/u;
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
      return markWords(page, run.from, run.end, label, 'name-noun', 60);
    if (token.gap === ': ' && has(head, wordClass.word) && only) return null;
    const isName =
      label !== 'LOCATION'
        ? includesNoun(noun)
        : SITE_IN_NAME.test(noun.low) ||
          (isCapital(noun) &&
            /^(?:park|flat|camping|winkelcentrum|zwembad|kasteel)$/u.test(noun.low));
    return markWords(
      page,
      isName && from === index + 1 ? index : run.from,
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
    return markWords(
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

/** "sporthal De Gouw", "station Noord": what stands there is called by both words. */
const SITE_IN_NAME =
  /^(?:station|sporthal|sportpark|attractiepark|speelpark|vakantiepark|recreatiepark|bungalowpark|caravanpark|molen|landgoed|skatepark)$/u;
const PART_OF_NAME =
  /^(?:vso|basisschool|gezinshuis|zorgboerderij|huisartsenpraktijk|tandartspraktijk|kinderdagverblijf|praktijkschool|manege|moskee|kapsalon|bakkerij|slagerij|garage)$/u;
const PART_IN_LOWER =
  /^(?:groep|leefgroep|woongroep|behandelgroep|wijkcentrum|logeerhuis|opvang|team|jeugdteam|wijkteam|kliniek|stichting|buurthuis|voetbalclub|dansschool|kerk)$/u;
const NEVER_PART =
  /^(?:locatie|groep|team|afdeling|school|gemeente|kamer|unit|instelling|organisatie|club|bedrijf|kantoor|werk|basisschool|leefgroep|woongroep|behandelgroep|voorziening|mbo|so|opvang|plaats)$/u;
const LONGEST_QUOTE = 40;
const NO_SCHOOL_NOUN = /^(?:school|so|rk|cluster|middelbare|basischool)$/u;
const GENERIC_TEAM = /^(?:team|groep|unit|gemeente|kantoor)$/u;
const SCHOOL_END = /(?:school|college|lyceum|gymnasium|scholengemeenschap|mavo)$/u;
const CARE_END =
  /(?:zorg|stichting|kliniek|groep|hoeve|hulp|huis|poli|praktijk|centrum|jeugd|boerderij|kerk|moskee|club)$/u;
const endsAsHouse = wordTest(
  ({ low }) => SCHOOL_END.test(low) || CARE_END.test(low) || FOREIGN_HEAD.test(low),
);
const ORG_WORD =
  /^(?:jeugdzorg|jeugdhulp|zorg|groep|zorggroep|stichting|kinderopvang|jeugdbescherming|ggz|bv|advocaten|advocatuur|ziekenhuis|gasthuis|medisch|begeleiding|hulpverlening|welzijn|thuiszorg|therapie|coaching|transport|makelaars|kliniek|hoeve|praktijk|moskee|kerk|jeugd|opvoedhulp|psychologen|kindertherapie|kindercentrum|beveiliging|familierecht|transferium|kinderfysio|fysiotherapie|bouw|schilders|installatie|uitvaart|kwekerij|visserij)$/u;
/** How firms, churches and clubs with a foreign name end: "Lotus Garden", "Living Word Chapel". */
const FOREIGN_HEAD =
  /^(?:chapel|church|churches|assembly|ministry|ministries|tabernacle|cathedral|mosque|temple|camii|cami|vakfi|dernegi|foundation|center|centre|garden|gardens|palace|kitchen|bakery|bar|grill|pizza|pizzeria|burger|burgers|sushi|wok|lounge|diner|steakhouse|food|foods|house|shop|store|outlet|market|beauty|nails|barbers|barber|barbershop|hair|hairstyling|fashion|jewelry|gym|fitness|boxing|dojo|academy|institute|dance|ranch|stables|farm|resort|hostel|hotel|cafe|restaurant|cleaning|logistics|trading|cars|motors|bikes|wash|tattoo|records|daycare|clinics|clinic|care|united|boys|girls|stars|tigers|lions|eagles|wolves|warriors|sharks|bulls|giants|kickboxing)$/u;
/** Names that tell it themselves: "Jan Ligthartschool", "Zuiderhoeve", "Lente Jeugdhulp". */
function byEnding(page: Page, index: number): Mark | null {
  const { tokens } = page;
  const token = tokens[index];
  if (token === undefined || !isCapital(token) || token.low.length < 3 || isAllowed(page, token))
    return null;
  const before = tokens[index - 1];
  const isHouse = endsAsHouse(token.word);
  if (isHouse && FOREIGN_HEAD.test(token.low) && isTitled(before)) {
    const first = startOfRun(page, index);
    if (first < index) return markWords(page, first, index, 'ORGANISATION', 'org-word', 74);
  }
  if (token.low.length < 5) return null;
  const first = startOfRun(page, index);
  const isLong = first < index;
  if (isHouse && SCHOOL_END.test(token.low)) {
    const isPlain = page.lexicon.isWord(token.low);
    if (!isLong && (token.isFirst || isPlain))
      return isPlain ? null : markWords(page, index, index, 'SCHOOL', 'school-ending', 70);
    return markWords(page, first, index, 'SCHOOL', 'school-ending', 79);
  }
  if (isLong && ORG_WORD.test(token.low) && before !== undefined)
    return markWords(page, first, index, 'ORGANISATION', 'org-word', 69);
  if (
    isHouse &&
    CARE_END.test(token.low) &&
    !token.isFirst &&
    !page.lexicon.isWord(token.low) &&
    !has(token, wordClass.first | wordClass.place)
  )
    return isNamedAfter(page, first, index)
      ? markWords(page, first - 1, index, 'ORGANISATION', 'org-ending', 79)
      : markWords(page, first, index, 'ORGANISATION', 'org-ending', 55);
  return null;
}

/** "Dr. Leo Kannerhuis": a house with the title of whom it is called after. */
const isNamedAfter = ({ tokens }: Page, first: number, index: number): boolean =>
  first < index &&
  /^(?:Dr|Prof|Mr|Ds|Mgr)$/u.test(tokens[first - 1]?.raw ?? '') &&
  tokens[first]?.gap === '. ' &&
  !has(tokens[index], wordClass.last);

function startOfRun(page: Page, index: number): number {
  let first = index;
  for (let at = index - 1; at >= 0 && index - at < 4; at -= 1) {
    const token = page.tokens[at];
    if (token === undefined || !follows(page.tokens[at + 1])) break;
    if (!isTitled(token)) break;
    if (
      token.isFirst &&
      (has(token, wordClass.stop | wordClass.kin | wordClass.verb) || PAPER.test(token.low)) &&
      !/^(?:de|het)$/u.test(token.low)
    )
      break;
    first = at;
  }
  return first;
}

/** "Behandelverslag Brijder Jeugd": what it is about begins behind the kind of paper. */
const PAPER =
  /(?:verslag|rapport|rapportage|evaluatie|brief|notitie|memo|plan|formulier|bericht|overzicht|overdracht|aanmelding|intake|gesprek|overleg|dossier|verklaring|bezoek)$/u;
