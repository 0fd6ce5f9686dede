import { follows, has, type Page } from '../page.ts';
import { wordClass } from '../wordClass.ts';

/** Where the kind of a house begins that is said in two words; the index itself for one word. */
export function startOfKind(page: Page, first: number): number {
  return startOfSplit(page, first) ?? startOfSort(page, first) ?? first;
}

/** "vis bedrijf Zwaan": a compound written in two words, behind a preposition. */
function startOfSplit({ tokens }: Page, first: number): number | null {
  const at = SPLIT.test(tokens[first]?.low ?? '') ? first : first - 1;
  if (at < 2 || (at < first && !follows(tokens[first]))) return null;
  const [before, noun, kind] = tokens.slice(at - 2, at + 1);
  if (kind?.shape !== 'lower' || noun?.shape !== 'lower' || before === undefined) return null;
  if (!SPLIT.test(kind.low) || !follows(kind) || !follows(noun)) return null;
  const isNoun = has(noun, wordClass.word) && !has(noun, NO_NOUN) && !QUALITY.test(noun.low);
  return isNoun && /^(?:bij|van|via|naar|in|op|door|met|voor)$/u.test(before.low) ? at - 1 : null;
}

/** "naschoolse opvang De Kwikstaart", "beschermd wonen De Terp": what sort of house it is. */
function startOfSort({ tokens }: Page, first: number): number | null {
  const at = SORTED.test(tokens[first]?.low ?? '') ? first : first - 1;
  const kind = tokens[at];
  if (kind === undefined || !SORTED.test(kind.low) || !follows(kind)) return null;
  if (at < first && !follows(tokens[first])) return null;
  return SORT.test(tokens[at - 1]?.low ?? '') ? at - 1 : null;
}

const SPLIT =
  /^(?:bedrijf|winkel|handel|studio|zaak|salon|school|club|kerk|huis|centrum|praktijk|kantoor|fabriek|koor|vereniging|bureau|boerderij|stal|opvang|dienst|team|stichting|groep|restaurant)$/u;
const QUALITY = /(?:ig|lijk|isch|sche|se|ende|nde)$/u;
const NO_NOUN =
  wordClass.stop |
  wordClass.verb |
  wordClass.determiner |
  wordClass.pronoun |
  wordClass.personPreposition |
  wordClass.placePreposition |
  wordClass.kin |
  wordClass.role |
  wordClass.title;
const SORTED =
  /^(?:opvang|team|wonen|werk|kinderdagverblijf|kerk|moskee|school|basisschool|kindcentrum|gemeente)$/u;
const SORT =
  /^(?:naschoolse|buitenschoolse|tussenschoolse|voorschoolse|ambulante?|sociaal|sociale|medisch|beschermd|begeleid|zelfstandig|maatschappelijk|schoolmaatschappelijk|openbare|christelijke|katholieke|protestantse|gereformeerde|hervormde|evangelische|koptische|orthodoxe|islamitische|turkse|marokkaanse|speciale|particuliere|brede|integraal)$/iu;
