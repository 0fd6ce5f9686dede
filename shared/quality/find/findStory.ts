import type { Entity } from '../../analysis/analysis.ts';
import { lifeDomains, type LifeDomain } from '../../analysis/domainNote.ts';
import { factorLevels, type FactorLevel } from '../../analysis/factor.ts';
import { isBlank } from '../../analysis/prose.ts';
import type { PartialDate } from '../../base/partialDate.ts';
import type { CaseFacts, Person } from '../caseFacts.ts';

/** The seven domains; money is asked from sixteen on. */
export const sevenDomains = lifeDomains.filter((domain) => domain !== 'money');

const LONGEST_QUIET_MONTHS = 18;
/** The ages at which a new phase of life begins. */
const PHASE_STARTS = [0, 4, 8, 12, 16];
const PHASES_WANTED = 3;

/** The year of the first event; null when none has a year. */
export function firstYear({ analysis }: CaseFacts): number | null {
  const years = analysis.lifeEvent.flatMap(({ when }) => (when?.year == null ? [] : [when.year]));
  return years.length === 0 ? null : Math.min(...years);
}

/** The year of birth; null when it is not known. */
export function birthYear({ youth }: CaseFacts): number | null {
  return youth?.birthDate == null ? null : Number(youth.birthDate.slice(0, 4));
}

export interface Phases {
  /** The first age of each phase of life that holds an event; `-1` stands for before birth. */
  readonly covered: readonly number[];
  /** How many of them the life course should reach at least. */
  readonly wanted: number;
}

/** Which phases of life have events; null without a day of birth. */
export function lifePhases(facts: CaseFacts): Phases | null {
  const born = birthYear(facts);
  if (born === null) return null;
  const ages = facts.analysis.lifeEvent.flatMap(({ when, until }) => {
    if (when?.year == null) return [];
    const from = when.year - born;
    return [from, ...(until?.year == null ? [] : [until.year - born])];
  });
  const covered = new Set(
    ages.map((age) => PHASE_STARTS.filter((start) => age >= start).at(-1) ?? -1),
  );
  const lived = PHASE_STARTS.filter((start) => (facts.age ?? 0) >= start).length;
  return { covered: [...covered].sort((a, b) => a - b), wanted: Math.min(PHASES_WANTED, lived) };
}

export interface Gap {
  readonly from: Entity<'lifeEvent'>;
  readonly to: Entity<'lifeEvent'>;
}

/** Stretches of more than eighteen months about which nothing is known. */
export function quietYears({ analysis }: CaseFacts): readonly Gap[] {
  const dated = analysis.lifeEvent
    .filter(({ when }) => when?.year != null)
    .sort((a, b) => monthOf(a.when) - monthOf(b.when));
  const gaps: Gap[] = [];
  let last: Entity<'lifeEvent'> | null = null;
  let lastMonth = 0;
  for (const event of dated) {
    if (last !== null && monthOf(event.when) - lastMonth > LONGEST_QUIET_MONTHS) {
      gaps.push({ from: last, to: event });
    }
    const end = Math.max(monthOf(event.when), monthOf(event.until));
    if (last === null || end >= lastMonth) {
      last = event;
      lastMonth = end;
    }
  }
  return gaps;
}

/** Youth and parents who pointed at no turning point yet. */
export function withoutTurningPoint(facts: CaseFacts): readonly Person[] {
  const pointed = new Set(facts.analysis.lifeEvent.flatMap(({ crucialFor }) => crucialFor));
  const { youth, parents } = facts;
  const isOneParentDone = parents.some(({ id }) => pointed.has(id));
  return [
    ...(youth === null || pointed.has(youth.id) ? [] : [youth]),
    ...(isOneParentDone ? [] : parents),
  ];
}

/** Domains of which nothing is written. */
export function emptyDomains({ analysis }: CaseFacts): readonly LifeDomain[] {
  return sevenDomains.filter(
    (domain) => !analysis.domainNote.some((note) => note.domain === domain && !isBlank(note.now)),
  );
}

/** Domains where only the trouble is written. */
export function domainsWithoutStrength({ analysis }: CaseFacts): readonly Entity<'domainNote'>[] {
  return analysis.domainNote.filter(({ now, strength }) => !isBlank(now) && isBlank(strength));
}

export interface EmptyLevel {
  readonly level: FactorLevel;
  readonly kind: 'risk' | 'protective';
}

/** Levels without a risk or without a strength that nobody said to be empty on purpose. */
export function emptyLevels(facts: CaseFacts): readonly EmptyLevel[] {
  const filled = new Set(
    facts.analysis.factor.map(({ level, kind }) => `${level ?? ''} ${kind ?? ''}`),
  );
  return factorLevels.flatMap((level) =>
    (['risk', 'protective'] as const)
      .filter((kind) => !filled.has(`${level} ${kind}`) && !facts.hasLooked('K18', level))
      .map((kind) => ({ level, kind })),
  );
}

function monthOf(date: PartialDate | null): number {
  return date?.year == null ? 0 : date.year * 12 + (date.month ?? 1);
}
