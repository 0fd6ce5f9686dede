import type { Mark } from '../page.ts';

/** In an enumeration with a name that is certain, the others are names too: "Job, Mirre en Boaz". */
export function promoteBeside(text: string, marks: readonly Mark[]): readonly Mark[] {
  const result = [...marks];
  const promote = (index: number, beside: number): void => {
    const mark = result[index];
    const other = result[beside];
    if (mark?.level !== 'candidate' || other?.level !== 'automatic') return;
    if (mark.label !== 'PERSON' || other.label !== 'PERSON') return;
    const between =
      mark.start < other.start
        ? text.slice(mark.end, other.start)
        : text.slice(other.end, mark.start);
    // "L. Kos, AMK": behind a name, capitals alone say where somebody works.
    if (!/^\p{Lu}['’]?\p{Ll}[^\p{Lu}]*(?:[ -]|$)/u.test(text.slice(mark.start, mark.end))) return;
    if (ENUMERATION.test(between)) result[index] = { ...mark, level: 'automatic' };
  };
  // "Berend Tol (Lucertis)": an unknown word in brackets behind somebody is the house they work at.
  for (let index = 1; index < result.length; index += 1) {
    const mark = result[index];
    const owner = result[index - 1];
    if (mark?.level !== 'candidate' || !mark.reason.startsWith('capital')) continue;
    if (owner?.level !== 'automatic' || owner.label !== 'PERSON') continue;
    if (text.slice(owner.end, mark.start) === ' (' && /^[),;]/u.test(text.slice(mark.end)))
      result[index] = { ...mark, label: 'ORGANISATION', level: 'automatic' };
  }
  for (let index = 1; index < result.length; index += 1) promote(index, index - 1);
  for (let index = result.length - 2; index >= 0; index -= 1) promote(index, index + 1);
  return result;
}

const ENUMERATION = /^(?: en | & |\/|, | of | \+ |-|, en )$/u;
