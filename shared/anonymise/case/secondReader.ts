import type { Entity } from '../../analysis/analysis.ts';
import { foldWords } from './wordKey.ts';

/** Shorter nobody looked at who it could be (privacy.md 5.1). */
export const FEWEST_MINUTES = 10;

/** Signed by somebody who took the time, and is none of those who decided about the names. */
export function isReadByAnother(
  { reader, readOn, couldBe, minutes }: Entity<'releaseCheck'>,
  deciders: readonly string[],
): boolean {
  if (reader.trim() === '' || readOn === null || couldBe === null) return false;
  return (minutes ?? 0) >= FEWEST_MINUTES && !deciders.some((name) => isSamePerson(name, reader));
}

/** Two ways of writing the same name: "M. Hoekstra" is "Marit Hoekstra". */
export function isSamePerson(left: string, right: string): boolean {
  const [one, other] = [partsOf(left), partsOf(right)];
  if (one.length === 0 || other.length === 0) return false;
  if (one.join(' ') === other.join(' ')) return true;
  const [oneFirst = '', ...oneRest] = one;
  const [otherFirst = '', ...otherRest] = other;
  const isInitial = oneFirst.length === 1 || otherFirst.length === 1;
  const isSameStart = oneFirst.charAt(0) === otherFirst.charAt(0);
  return (
    isInitial && isSameStart && oneRest.length > 0 && oneRest.join(' ') === otherRest.join(' ')
  );
}

function partsOf(name: string): readonly string[] {
  return foldWords(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}
