import type { Authority } from '../analysis/consent.ts';
import { personById } from '../analysis/people.ts';
import { isBlank } from '../analysis/prose.ts';
import type { EntityId } from '../base/ids.ts';
import { isOver, type CaseOnDay } from './caseOnDay.ts';
import type { OrdersOnDay } from './measuresOnDay.ts';

export interface Holder {
  readonly person: EntityId;
  readonly has: 'yes' | 'partlyTransferred' | 'suspended' | 'disputed' | 'unknown';
  /** The last check; null when it was never checked. */
  readonly checkedOn: string | null;
  /** What was tried to reach this person is written down. */
  readonly isSearchedFor: boolean;
  readonly isParent: boolean;
  /** A certified institution rather than a person of the family. */
  readonly isInstitution: boolean;
}

export interface AuthorityOnDay {
  readonly holders: readonly Holder[];
  /** Answers of the child and the holders from before this day are void. */
  readonly changedOn: string | null;
  readonly contradicts: boolean;
}

/**
 * Everybody with authority over a child, also where it is not certain: a parent of the youth about
 * whom nothing was written counts as unknown, because silence is no check.
 */
export function authorityOnDay(
  world: CaseOnDay,
  child: EntityId,
  orders: OrdersOnDay,
): AuthorityOnDay {
  const { onDate, analysis } = world;
  const records = analysis.authority.filter(
    ({ over, participant, since }) =>
      participant !== null && isOver(world, over, child) && (since === null || since <= onDate),
  );
  const known = new Map<EntityId, readonly Authority[]>();
  for (const record of records) {
    if (record.participant === null) continue;
    known.set(record.participant, [...(known.get(record.participant) ?? []), record]);
  }
  const latest = [...known].map(([person, own]) => ({ person, own: ordered(own) }));
  const holders = latest.flatMap(({ person, own }) => {
    const last = own.at(-1);
    return last === undefined ? [] : holderOf(world, person, last);
  });
  const silent = child === world.youth?.id && !orders.isUnderGuardianship ? silentParents() : [];
  const all = [...holders, ...silent];
  return {
    holders: all,
    changedOn: lastDay([
      ...records.map(({ since }) => since),
      ...latest.map(({ own }) => unnotedChange(own)),
      orders.guardianSince,
    ]),
    contradicts:
      latest.some(({ own }) => saysTwoThings(own)) ||
      (orders.isUnderGuardianship && all.some(isHoldingParent)) ||
      // An institution that is guardian needs no supervision order beside it.
      (orders.isUnderGuardianship &&
        orders.isSupervised &&
        all.some(({ isInstitution }) => isInstitution)) ||
      (!orders.isSupervised && all.some(({ has }) => has === 'partlyTransferred')),
  };

  function silentParents(): readonly Holder[] {
    return analysis.participant
      .filter(({ id, role, deceased }) => role === 'parent' && !deceased && !known.has(id))
      .map(({ id }) => ({ ...nobodyKnows, person: id }));
  }
}

const nobodyKnows = {
  has: 'unknown',
  checkedOn: null,
  isSearchedFor: false,
  isParent: true,
  isInstitution: false,
} as const;

function holderOf(world: CaseOnDay, id: EntityId, record: Authority): readonly Holder[] {
  const person = personById(world.analysis, id);
  if (record.has === 'no' || person?.deceased === true) return [];
  return [
    {
      person: id,
      has: record.has ?? 'unknown',
      checkedOn: record.checkedOn,
      isSearchedFor: !isBlank(record.attempts),
      isParent: person?.role === 'parent',
      isInstitution: person?.role === 'guardian',
    },
  ];
}

function isHoldingParent({ isParent, has }: Holder): boolean {
  return isParent && (has === 'yes' || has === 'partlyTransferred');
}

function dayKey({ checkedOn, since }: Authority): string {
  return checkedOn ?? since ?? '';
}

function ordered(records: readonly Authority[]): readonly Authority[] {
  return [...records].sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : dayKey(a) > dayKey(b) ? 1 : 0));
}

/** Two lines of the same day that do not agree. */
function saysTwoThings(records: readonly Authority[]): boolean {
  const last = records.at(-1);
  if (last === undefined) return false;
  return records.some((one) => dayKey(one) === dayKey(last) && one.has !== last.has);
}

/** A later check that found something else, without the day it changed: from that check on. */
function unnotedChange(records: readonly Authority[]): string | null {
  const days = records.flatMap((record, index) => {
    const before = records[index - 1];
    const changed = before !== undefined && before.has !== record.has && record.since === null;
    return changed ? [record.checkedOn] : [];
  });
  return lastDay(days);
}

function lastDay(days: readonly (string | null)[]): string | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}
