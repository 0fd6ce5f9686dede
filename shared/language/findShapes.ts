import type { Finding, FindingCode } from './finding.ts';
import { isMovingParticiple, isParticiple } from './participles.ts';
import type { Sentence } from './textFigures.ts';
import type { Word } from './words.ts';

/** A shape of a sentence that is hard to read: where it begins and ends, as indexes of words. */
export interface Shape {
  readonly code: Extract<FindingCode, 'passive' | 'tang' | 'doubleNegation' | 'impersonal'>;
  readonly level: Finding['level'];
  readonly from: number;
  readonly to: number;
  /** Words between, for a "tang". */
  readonly between: number;
}

/** The first and the last word of a part of a sentence. */
type Span = readonly [number, number];

const BECOMES = new Set(['word', 'wordt', 'worden', 'werd', 'werden']);
const IS = new Set(['is', 'zijn', 'was', 'waren', 'ben', 'bent']);
const HAS = new Set(['heeft', 'hebben', 'heb', 'had', 'hadden', 'hebt']);
/** Participles of offices: with "is" they leave out who did it. */
const OFFICE = new Set(
  (
    'besloten afgesproken vastgesteld gemeld geplaatst aangemeld ingezet opgestart toegekend uitgevoerd besproken ' +
    'overgedragen doorgegeven afgegeven verlengd onderzocht ingetrokken overgeplaatst doorgeplaatst uitgeplaatst ' +
    'geconstateerd gesteld aangevraagd afgewezen gestuurd genomen gemaakt gegeven opgelegd ingediend geschreven ' +
    'opgenomen uitgesproken geadviseerd overwogen gebracht gevraagd geïnformeerd ingelicht gebeld uitgenodigd ' +
    'doorverwezen verwezen getest behandeld beschreven genoteerd opgesteld gekozen gedaan weggehaald aangepast ' +
    'geregeld gepland ingepland afgezegd toegevoegd weggelaten onderbroken gewijzigd teruggeplaatst gehoord'
  ).split(' '),
);
const NOT = new Set([
  'niet',
  'geen',
  'nooit',
  'niets',
  'niks',
  'niemand',
  'nergens',
  'zonder',
  'noch',
]);
const TURNED =
  /^on(?:belangrijk|gebruikelijk|mogelijk|bekend|aardig|terecht|redelijk|logisch|verwacht|duidelijk|gewoon|verstandig|vriendelijk|gevaarlijk|begrijpelijk|waarschijnlijk|prettig|gezellig|veilig|gemotiveerd|gunstig|eens|eerlijk|juist|waar|geschikt|nodig|gelukkig|tevreden|rustig|zeker|opgemerkt|aanzienlijk|gerust|begrip|wenselijk|gelijk|handig|voldoende)e?$/u;
const CLAUSE_STARTS = new Set(
  'als dat omdat doordat wanneer terwijl hoewel zodat want maar en of toen nadat voordat sinds tenzij die wie waar wat hoe'.split(
    ' ',
  ),
);
/** With one of these a part of a sentence may have a verb of its own. */
const SUBJECTS = new Set('hij zij ze ik wij we je jij jullie u men er dat dit'.split(' '));
/** A form that is a participle and also says what somebody does now: "vertrekt", "bedreigt". */
const ALSO_PRESENT = /^(?:be|ver|ont|her|er)\p{L}+t$/u;
/** A group of words that is no clause opens with one of these. */
const GROUP_STARTS = new Set(
  'met door van aan bij in op naar voor over uit om tegen na tot onder zonder de het een zijn haar hun ons onze mijn jouw'.split(
    ' ',
  ),
);
const CUTS = /[,;:()–—]/u;
const LONGEST_TANG = 6;

/** Hard shapes of one sentence; `folded` are its words in lower case. */
export function findShapes(
  text: string,
  sentence: Sentence,
  folded: readonly string[],
): readonly Shape[] {
  const shapes: Shape[] = [];
  const clauses = joinedClauses(clausesOf(text, sentence.words, folded), folded);
  const startsWithEr = folded[0] === 'er';
  for (const [first, last] of clauses) {
    const shape = verbShape(folded, first, last, startsWithEr);
    if (shape !== null) shapes.push(shape);
    const negation = doubleNegation(folded, first, last);
    if (negation !== null) shapes.push(negation);
  }
  const across = negationAcross(folded, clauses);
  if (across !== null) shapes.push(across);
  const men = folded.indexOf('men');
  if (men >= 0) shapes.push({ code: 'impersonal', level: 'hint', from: men, to: men, between: 0 });
  return shapes;
}

/** Whether a sentence leaves out who does it: counts for the share of passive sentences. */
export function isPassive(shapes: readonly Shape[]): boolean {
  return shapes.some(({ code, level }) => code === 'passive' && level !== 'low');
}

function verbShape(
  folded: readonly string[],
  first: number,
  last: number,
  startsWithEr: boolean,
): Shape | null {
  // Looked for once: a text without a single full stop is one clause of any length.
  const lastParticiple = participleBefore(folded, first, last);
  const isAgent = folded.slice(first, last + 1).includes('door');
  for (let at = first; at <= last; at += 1) {
    const verb = folded[at] ?? '';
    const becomes = BECOMES.has(verb);
    const is = IS.has(verb);
    if (!becomes && !is && !HAS.has(verb)) continue;
    const participle = participleNear(folded, first, lastParticiple, at);
    if (participle === null) continue;
    const word = folded[participle] ?? '';
    const from = Math.min(at, participle);
    const to = Math.max(at, participle);
    const isPassive =
      becomes || (is && !isMovingParticiple(word) && (isAgent || startsWithEr || OFFICE.has(word)));
    if (isPassive) return { code: 'passive', level: 'hint', from, to, between: to - from - 1 };
    if (to - from - 1 > LONGEST_TANG && from === at)
      return { code: 'tang', level: 'hint', from, to, between: to - from - 1 };
  }
  return null;
}

/** The participle that belongs to the verb: the last of its clause, or right before it. */
function participleNear(
  folded: readonly string[],
  first: number,
  lastParticiple: number | null,
  verb: number,
): number | null {
  if (lastParticiple !== null && lastParticiple > verb) return lastParticiple;
  const before = verb - 1;
  return before >= first && isParticiple(folded[before] ?? '') ? before : null;
}

function participleBefore(folded: readonly string[], first: number, last: number): number | null {
  for (let at = last; at >= first; at -= 1) if (isParticiple(folded[at] ?? '')) return at;
  return null;
}

function doubleNegation(folded: readonly string[], first: number, last: number): Shape | null {
  let earlier: number | null = null;
  for (let at = first; at <= last; at += 1) {
    const word = folded[at] ?? '';
    if (earlier !== null && earlier === at - 1 && TURNED.test(word)) {
      return { code: 'doubleNegation', level: 'hint', from: earlier, to: at, between: 0 };
    }
    if (!NOT.has(word)) continue;
    if (earlier !== null) {
      return {
        code: 'doubleNegation',
        level: 'hint',
        from: earlier,
        to: at,
        between: at - earlier - 1,
      };
    }
    earlier = at;
  }
  return null;
}

/** "Het is niet zo dat hij niet wil": a clause with a no, and a "dat" with another. */
function negationAcross(folded: readonly string[], clauses: readonly Span[]): Shape | null {
  for (let at = 1; at < clauses.length; at += 1) {
    const [from, until] = clauses[at - 1] ?? [0, -1];
    const [first, last] = clauses[at] ?? [0, -1];
    if (folded[first] !== 'dat') continue;
    const no = indexIn(folded, from, until, NOT);
    const again = indexIn(folded, first, last, NOT);
    if (no === null || again === null) continue;
    return { code: 'doubleNegation', level: 'hint', from: no, to: again, between: again - no - 1 };
  }
  return null;
}

function indexIn(
  folded: readonly string[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): number | null {
  for (let at = from; at <= to; at += 1) if (words.has(folded[at] ?? '')) return at;
  return null;
}

/** "De brief werd aan vader | en moeder gestuurd": a part without a verb of its own goes on. */
function joinedClauses(clauses: readonly Span[], folded: readonly string[]): readonly Span[] {
  const joined: Span[] = [];
  let waiting: number | null = null;
  for (const [first, last] of clauses) {
    if (waiting !== null && goesOn(folded, first, last)) {
      joined.push([first, last]);
      const word = folded[last] ?? '';
      if (!isParticiple(word) || ALSO_PRESENT.test(word)) continue;
      const [from] = joined[waiting] ?? [first];
      joined.splice(waiting, joined.length, [from, last]);
      waiting = null;
      continue;
    }
    joined.push([first, last]);
    const waits = hasHelper(folded, first, last) && participleBefore(folded, first, last) === null;
    waiting = waits ? joined.length - 1 : null;
  }
  return joined;
}

/** A part that only names more of what came before: "en door school geholpen", "met de groep". */
function goesOn(folded: readonly string[], first: number, last: number): boolean {
  const opens = folded[first] ?? '';
  const isAdded = opens === 'en' || opens === 'of';
  if (!isAdded && CLAUSE_STARTS.has(opens)) return false;
  const from = isAdded ? first + 1 : first;
  if (hasHelper(folded, from, last) || indexIn(folded, from, last, SUBJECTS) !== null) return false;
  return GROUP_STARTS.has(folded[from] ?? '') || last - from <= 1;
}

function hasHelper(folded: readonly string[], first: number, last: number): boolean {
  return [BECOMES, IS, HAS].some((words) => indexIn(folded, first, last, words) !== null);
}

/** Stretches between commas and words that begin a clause. */
function clausesOf(
  text: string,
  words: readonly Word[],
  folded: readonly string[],
): readonly Span[] {
  const clauses: Span[] = [];
  let first = 0;
  for (let at = 1; at < words.length; at += 1) {
    const from = words[at - 1]?.end ?? 0;
    const to = words[at]?.start ?? 0;
    // Nearly always one blank.
    const isCut = to - from > 1 && CUTS.test(text.slice(from, to));
    if (!isCut && !CLAUSE_STARTS.has(folded[at] ?? '')) continue;
    clauses.push([first, at - 1]);
    first = at;
  }
  if (words.length > 0) clauses.push([first, words.length - 1]);
  return clauses;
}
