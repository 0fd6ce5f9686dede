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

const BECOMES = new Set(['word', 'wordt', 'worden', 'werd', 'werden']);
const IS = new Set(['is', 'zijn', 'was', 'waren', 'ben', 'bent']);
const HAS = new Set(['heeft', 'hebben', 'heb', 'had', 'hadden', 'hebt']);
/** Participles of offices: with "is" they leave out who did it. */
const OFFICE = new Set(
  (
    'besloten afgesproken vastgesteld gemeld geplaatst aangemeld ingezet opgestart toegekend uitgevoerd besproken ' +
    'overgedragen doorgegeven afgegeven verlengd onderzocht ingetrokken overgeplaatst doorgeplaatst uitgeplaatst ' +
    'geconstateerd gesteld aangevraagd afgewezen gestuurd genomen gemaakt gegeven opgelegd ingediend geschreven ' +
    'opgenomen uitgesproken geadviseerd overwogen'
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
const CUTS = /[,;:()–—]/u;
const LONGEST_TANG = 6;

/** Hard shapes of one sentence; `folded` are its words in lower case. */
export function findShapes(
  text: string,
  sentence: Sentence,
  folded: readonly string[],
): readonly Shape[] {
  const shapes: Shape[] = [];
  const clauses = clausesOf(text, sentence.words, folded);
  const startsWithEr = folded[0] === 'er';
  for (const [first, last] of clauses) {
    const shape = verbShape(folded, first, last, startsWithEr);
    if (shape !== null) shapes.push(shape);
    const negation = doubleNegation(folded, first, last);
    if (negation !== null) shapes.push(negation);
  }
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

/** Stretches between commas and words that begin a clause. */
function clausesOf(
  text: string,
  words: readonly Word[],
  folded: readonly string[],
): readonly (readonly [number, number])[] {
  const clauses: (readonly [number, number])[] = [];
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
