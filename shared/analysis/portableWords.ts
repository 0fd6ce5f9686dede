import { portable as texts } from '../text/nl/portable.ts';
import type { AnyField } from './fields.ts';
import type { PortableProblem, PortableReason } from './portable.ts';

const reasons: Record<PortableReason, string> = texts.reasons;
const expectations: Record<AnyField['kind'], string> = texts.expected;

/** A problem of a portable file as a Dutch sentence that names the place. */
export function portableProblemText({ reason, place, expected }: PortableProblem): string {
  const what = expected === null ? reasons[reason] : texts.shouldBe(expectations[expected]);
  return texts.at(place, what);
}
