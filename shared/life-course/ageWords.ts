import { lifeCourse } from '../text/nl/lifeCourse.ts';
import type { AgeAt } from './ageAt.ts';

/** `8;2`, `8 of 9` or "geboren", for a narrow column; empty when it is not known. */
export function shortAge(age: AgeAt): string {
  if (age.kind === 'unknown') return '';
  if (age.kind !== 'age') return lifeCourse.age[age.kind];
  if (age.months !== null) return lifeCourse.age.exact(age.from, age.months);
  return lifeCourse.age.years(age.from, age.to);
}

/** "8 jaar en 2 maanden", for reading aloud and in sentences; empty when it is not known. */
export function spokenAge(age: AgeAt): string {
  if (age.kind === 'unknown') return '';
  if (age.kind !== 'age') return lifeCourse.age[age.kind];
  if (age.months !== null) return lifeCourse.age.spokenExact(age.from, age.months);
  return lifeCourse.age.spoken(age.from, age.to);
}
