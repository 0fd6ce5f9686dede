import type { Mark } from '../page.ts';

/**
 * In an enumeration of houses or schools an unknown capital is one too: "Scholen: De Kleine Reus,
 * Toermalijn, nu Pascal Zuid". Words of the dictionary stay for a person to decide on.
 */
export function promoteListed(text: string, marks: readonly Mark[]): readonly Mark[] {
  const result = [...marks];
  const promote = (index: number, beside: number): void => {
    const mark = result[index];
    const other = result[beside];
    if (mark?.level !== 'candidate' || other?.level !== 'automatic') return;
    if (!/^(?:capital|name-|field|listed)/u.test(mark.reason)) return;
    if (other.label !== 'ORGANISATION' && other.label !== 'SCHOOL') return;
    const between =
      mark.start < other.start
        ? text.slice(mark.end, other.start)
        : text.slice(other.end, mark.start);
    if (between.length > LONGEST || !ENUMERATION.test(between)) return;
    result[index] = { ...mark, label: other.label, level: 'automatic', reason: 'name-listed' };
  };
  for (let index = 1; index < result.length; index += 1) promote(index, index - 1);
  for (let index = result.length - 2; index >= 0; index -= 1) promote(index, index + 1);
  return result;
}

const LONGEST = 26;
/** A comma, with what says when between the one and the other. */
const ENUMERATION =
  /^(?:\)?,|,? (?:en|of)|\/|,? (?:en |of )?(?:daarna|toen|later|nu|eerst|eerder|daarvoor|vervolgens|nog))(?: (?:naar|bij|op|in))?(?: (?:de|het))? ?['’]?$/u;
