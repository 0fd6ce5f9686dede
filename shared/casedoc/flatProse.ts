import { runLetters, unknownInline, type Prose, type Reference } from '../analysis/prose.ts';
import { tailId } from './blockNames.ts';
import { runStyle } from './runs.ts';
import { blockEnd } from './textDiff.ts';

/** The prose of a field as one line of characters, to compare. */
export interface FlatProse {
  readonly text: string;
  /** The style of each character: bits, above them its address; meaningless at a separator. */
  readonly styles: Uint32Array;
  /** What the characters at some places point at. */
  readonly refs: ReadonlyMap<number, Reference>;
}

/** Where the number of an address begins in the style of a character; 0 is no address. */
export const linkShift = 2;

/** `links` collects the addresses; both sides of a comparison share it. A separator counts as one
 * character, and so does a reference. */
export function flatten(prose: Prose, links: string[]): FlatProse {
  const text = prose
    .map((block) => {
      const letters = block.runs.map(runLetters).join('');
      return block.id === tailId ? letters : letters + blockEnd;
    })
    .join('');
  const styles = new Uint32Array(text.length);
  const refs = new Map<number, Reference>();
  let at = 0;
  for (const block of prose) {
    for (const run of block.runs) {
      const { length } = runLetters(run);
      if (run.ref === undefined) {
        styles.fill(runStyle(run) | (linkNumber(run.link, links) << linkShift), at, at + length);
      } else {
        refs.set(at, run.ref);
      }
      at += length;
    }
    at += 1;
  }
  return { text, styles, refs };
}

/**
 * Two texts in which every thing that is pointed at has a letter of its own, so that a comparison
 * can tell one reference from another and never keeps the wrong one.
 */
export function withSigns(
  old: FlatProse,
  wanted: FlatProse,
): readonly [old: string, wanted: string] {
  if (old.refs.size === 0 && wanted.refs.size === 0) return [old.text, wanted.text];
  const signs = new Map<string, string>();
  let next = firstSign;
  const signOf = ({ collection, id }: Reference): string => {
    const key = `${collection} ${id}`;
    const known = signs.get(key);
    if (known !== undefined) return known;
    let sign = unknownInline;
    while (next <= lastSign && sign === unknownInline) {
      const free = String.fromCharCode(next);
      if (!old.text.includes(free) && !wanted.text.includes(free)) sign = free;
      next += 1;
    }
    signs.set(key, sign);
    return sign;
  };
  const marked = ({ text, refs }: FlatProse): string => {
    const letters = text.split('');
    for (const [at, ref] of refs) letters[at] = signOf(ref);
    return letters.join('');
  };
  return [marked(old), marked(wanted)];
}

// Letters for private use mean nothing by themselves; those that do occur in the text are passed by.
const firstSign = 0xe000;
const lastSign = 0xf8ff;

function linkNumber(link: string | undefined, links: string[]): number {
  if (link === undefined) return 0;
  const known = links.indexOf(link);
  return known >= 0 ? known + 1 : links.push(link);
}
