/** How a name sounds, roughly: one spelling for sounds that are written in several ways. */
export function soundOf(name: string): string {
  let sound = '';
  let last = '';
  for (let at = 0; at < name.length;) {
    const pair = PAIRS.get(name.charCodeAt(at))?.(name, at);
    const length = pair === undefined ? lengthOfSign(name, at) : 2;
    const said = pair ?? LETTERS.get(name.charCodeAt(at)) ?? name.slice(at, at + length);
    // Twice the same is once.
    if (said !== '' && said !== last) {
      sound += said;
      last = said;
    }
    at += length;
  }
  return sound;
}

const code = (letter: string): number => letter.charCodeAt(0);

/** Letters that sound like another one; an h is not heard. */
const LETTERS: ReadonlyMap<number, string> = new Map([
  [code('y'), 'i'],
  [code('c'), 'k'],
  [code('q'), 'k'],
  [code('z'), 's'],
  [code('v'), 'f'],
  [code('h'), ''],
]);

type Pair = (name: string, at: number) => string | undefined;
const before =
  (letters: string, said: string): Pair =>
  (name, at) => {
    const next = name.charAt(at + 1);
    return next !== '' && letters.includes(next) ? said : undefined;
  };

/** What two letters sound like together, by the first of them. */
const PAIRS: ReadonlyMap<number, Pair> = new Map([
  [code('i'), before('je', 'i')],
  [code('e'), before('e', 'i')],
  [code('p'), before('h', 'f')],
  [code('c'), before('k', 'k')],
  [code('q'), before('u', 'Q')],
  [code('k'), before('w', 'Q')],
  [code('d'), before('t', 't')],
  [code('s'), before('jh', 'S')],
  [
    code('o'),
    (name, at) => {
      const next = name.charAt(at + 1);
      // Of "oee" the last two belong together.
      return next === 'u' || (next === 'e' && name.charAt(at + 2) !== 'e') ? 'u' : undefined;
    },
  ],
]);

/** Of a sign outside the common plane two code units, of any other one. */
const lengthOfSign = (name: string, at: number): number =>
  (name.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/** Whether one is short for the other: "Deb" and "Debby", "Jet" and "Jette". */
export function isShortFor(short: string, long: string): boolean {
  if (short.length < SHORTEST || short.length >= long.length) return false;
  if (long.startsWith(short)) return true;
  // The stem keeps the first letters, so two names that begin otherwise are never short for another.
  if (!long.startsWith(short.slice(0, SHORTEST))) return false;
  const stem = short.replace(/(?:ie|y|i|je|ey)$/u, '').replace(/(.)\1$/u, '$1');
  return stem.length >= SHORTEST && stem !== short && long.startsWith(stem);
}

/** Two letters side by side that changed places: "Filp" for "Flip". */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const SHORTEST = 3;
/** So many letters a name shares with what it is short for. */
export const HEAD = SHORTEST;
