import type { Analysis } from '#shared/analysis/analysis';
import type { EntityId } from '#shared/base/ids';
import { caseOnDay } from '#shared/consent/caseOnDay';
import { childOnDay } from '#shared/consent/childOnDay';
import { decidePurpose, type PurposeDecision } from '#shared/consent/decidePurpose';
import { purposeRules, type PurposeCode } from '#shared/consent/purposes';
import type { Recipient } from '#shared/consent/recipient';
import { buildAnalysis } from '../../support/buildAnalysis.ts';

export const DAY = '2026-03-09';

type Fields = Readonly<Record<string, unknown>>;

/** Born so that the age on `DAY` is clear of every birthday. */
export const bornAt = { 8: '2017-06-01', 13: '2012-06-01', 16: '2009-06-01', 20: '2005-06-01' };

export const youth = (birthDate: string | null, over: Fields = {}): Fields => ({
  id: 'J',
  name: 'Sem Vos',
  role: 'youth',
  ...(birthDate !== null && { birthDate }),
  ...over,
});
export const mother = { id: 'M', name: 'Ada Vos', role: 'parent', relation: 'moeder' };
export const father = { id: 'F', name: 'Bo Kuik', role: 'parent', relation: 'vader' };
export const guardian = { id: 'GI', name: 'Rik Prins', role: 'guardian' };
export const foster = { id: 'P', name: 'Mia Teun', role: 'caregiver' };
export const brother = { id: 'B', name: 'Jip Vos', role: 'sibling' };
export const neighbour = { id: 'N', name: 'Oma Truus', role: 'network' };
export const school = {
  id: 'S',
  name: 'Karel Blok',
  role: 'education',
  organisation: 'De Springplank',
};

export const authority = (person: string, has = 'yes', over: Fields = {}): Fields => ({
  id: `au-${person}`,
  participant: person,
  has,
  source: 'register',
  checkedOn: '2026-02-01',
  ...over,
});

let count = 0;

/** One answer; every call is a record of its own. */
export function answer(
  person: string,
  code: PurposeCode,
  said: 'yes' | 'no' | 'later' | 'withdrawn' = 'yes',
  over: Fields = {},
): Fields {
  count += 1;
  return {
    id: `c-${String(count)}`,
    participant: person,
    purpose: purposeRules[code].names[0],
    answer: said,
    on: '2026-02-10',
    ...over,
  };
}

export interface Case {
  readonly people?: readonly Fields[];
  readonly authority?: readonly Fields[];
  readonly measure?: readonly Fields[];
  readonly consent?: readonly Fields[];
  readonly [list: string]: unknown;
}

/** A youth with both parents in authority, unless the case says otherwise. */
export function caseOf(born: string | null, { people, ...lists }: Case = {}): Analysis {
  return buildAnalysis({
    participant: people ?? [youth(born), mother, father],
    authority: [authority('M'), authority('F')],
    ...lists,
  });
}

export const order = (kind: string, over: Fields = {}): Fields => ({
  id: `me-${kind}`,
  kind,
  start: { year: 2025, month: 5, day: 2, approximate: false, words: '' },
  ...over,
});

export const to = (
  name: string,
  participant: string | null = null,
  organisation = '',
): Recipient => ({
  name,
  organisation,
  participant: participant as EntityId | null,
});

/** One purpose of the youth on a day; fails when there is no youth. */
export function decisionOf(
  analysis: Analysis,
  code: PurposeCode,
  on = DAY,
  recipient: Recipient | null = null,
  child = 'J',
): PurposeDecision {
  const world = caseOnDay(analysis, on);
  const found = childOnDay(world, child as EntityId);
  if (found === null) throw new Error('no child');
  return decidePurpose(world, found, code, recipient);
}

/** `J M F`, `law J M F`, `closed deceased`, `notNeeded`: what a cell of 1.3 comes to. */
export function cellText(analysis: Analysis, code: PurposeCode, on = DAY): string {
  const { requirement } = decisionOf(analysis, code, on);
  if (requirement.kind === 'closed') return `closed ${requirement.why}`;
  if (requirement.kind === 'notNeeded') return 'notNeeded';
  const people = requirement.people.join(' ');
  return requirement.kind === 'people' ? people : `${requirement.kind} ${people}`;
}

/** `given`, or whose answer lacks and why: `J notAsked, M refused`, or what stops it. */
export function outcomeText(
  analysis: Analysis,
  code: PurposeCode,
  on = DAY,
  recipient: Recipient | null = null,
): string {
  const { isGiven, missing, stop } = decisionOf(analysis, code, on, recipient);
  if (isGiven) return 'given';
  if (stop !== null) return `stop ${stop.why}`;
  return missing.map(({ participant, why }) => `${participant} ${why}`).join(', ');
}
