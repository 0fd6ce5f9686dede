import type { Capability } from '../analysis/consent.ts';
import type { EntityId } from '../base/ids.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import { codesOf, type PurposeCode } from './purposes.ts';

export interface CapabilityOnDay {
  readonly verdict: NonNullable<Capability['verdict']>;
  /** Shows that he or she does not want it. */
  readonly resists: boolean;
  /** The day it was judged; null when nobody judged it. */
  readonly on: string | null;
}

interface Judgement extends CapabilityOnDay {
  readonly isAboutThis: boolean;
}

/**
 * Whether somebody can oversee one decision: what was judged last for this purpose, else for all; a
 * later judgement in general counts too unless it says that somebody is able.
 * Nothing written means able; two judgements of one day that differ mean doubt.
 */
export function capabilityOnDay(
  world: CaseOnDay,
  person: EntityId,
  code: PurposeCode,
): CapabilityOnDay {
  const judged = judgementsOf(world, person, code);
  const specific = judged.filter(({ isAboutThis }) => isAboutThis);
  const since = lastOf(specific);
  // Who was later said to oversee nothing, or does not want it, did not become able for this.
  const later = judged.filter(
    ({ isAboutThis, verdict, resists, on }) =>
      !isAboutThis && (on ?? '') > (since ?? '') && (verdict !== 'capable' || resists),
  );
  const counted = specific.length > 0 ? [...specific, ...later] : judged;
  const on = lastOf(counted);
  if (on === undefined) return { verdict: 'capable', resists: false, on: null };
  const last = counted.filter((one) => (one.on ?? '') === on);
  const verdicts = new Set(last.map(({ verdict }) => verdict));
  const [only] = verdicts;
  return {
    verdict: verdicts.size === 1 && only !== undefined ? only : 'doubt',
    resists: last.some(({ resists }) => resists),
    on: on === '' ? null : on,
  };
}

function lastOf(judged: readonly Judgement[]): string | undefined {
  return judged
    .map((one) => one.on ?? '')
    .sort()
    .at(-1);
}

function judgementsOf(
  { analysis, onDate }: CaseOnDay,
  person: EntityId,
  code: PurposeCode,
): readonly Judgement[] {
  const separate = analysis.capability.flatMap((one): readonly Judgement[] => {
    const { purpose, verdict, on, resists } = one;
    const isAboutThis = purpose !== null && codesOf(purpose).includes(code);
    if (one.participant !== person || (purpose !== null && !isAboutThis)) return [];
    if (on !== null && on > onDate) return [];
    return [{ verdict: verdict ?? 'doubt', on, resists, isAboutThis }];
  });
  const withAnswer = analysis.consent.flatMap((one): readonly Judgement[] => {
    const { purpose, capability, on } = one;
    const isAboutThis = purpose !== null && codesOf(purpose).includes(code);
    if (one.participant !== person || capability === null || !isAboutThis) return [];
    if (on !== null && on > onDate) return [];
    return [{ verdict: capability, on, resists: false, isAboutThis }];
  });
  return [...separate, ...withAnswer];
}
