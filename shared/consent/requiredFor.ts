import type { EntityId } from '../base/ids.ts';
import type { Holder } from './authorityOnDay.ts';
import type { CaseOnDay } from './caseOnDay.ts';
import type { ChildOnDay, UnclearWhy } from './childOnDay.ts';
import { purposeRules, type PurposeCode } from './purposes.ts';
import { isUncertain, isWithheld, situationOfChild, type Situation } from './situation.ts';
import {
  cellOf,
  closedForIncapableAdults,
  type Cell,
  type SituationRow,
} from './situationTable.ts';

/** Why a purpose is not available, whoever says yes. */
export type ClosedWhy =
  | UnclearWhy
  | 'always'
  | 'deceased'
  | 'notAvailable'
  | 'noHolder'
  | 'transferredToNobody'
  | 'authorityUnknown'
  | 'authorityDisputed'
  | 'authoritySuspended'
  | 'endangering'
  | 'noStandIn'
  | 'incapableAdult';

/** Who must say yes to one purpose about one child. */
export type Requirement =
  | { readonly kind: 'people'; readonly people: readonly EntityId[] }
  /** The law allows it; these are told and asked all the same. */
  | { readonly kind: 'law'; readonly people: readonly EntityId[] }
  /** The youth alone, with a written reason and a second professional (7.3.4 lid 2). */
  | { readonly kind: 'exception'; readonly people: readonly EntityId[] }
  | { readonly kind: 'notNeeded' }
  | { readonly kind: 'closed'; readonly why: ClosedWhy; readonly person: EntityId | null };

/** Reads the cell of the table for this child, and who that is in this case. */
export function requiredFor(world: CaseOnDay, child: ChildOnDay, code: PurposeCode): Requirement {
  const situation = situationOfChild(world, child, code);
  if (code === 'T12') return closed('always');
  if (situation.over.includes(18)) return closed('deceased', child.person.id);
  const [unclear] = child.unclear;
  if (unclear !== undefined) return closed(unclear, child.person.id);
  for (const row of situation.over) {
    const requirement = fromOverlay(world, child, code, situation, row);
    if (requirement !== null) return requirement;
  }
  return fromBase(world, child, code, situation);
}

/** Null where the row leaves it to the rows below it. */
function fromOverlay(
  world: CaseOnDay,
  child: ChildOnDay,
  code: PurposeCode,
  situation: Situation,
  row: SituationRow,
): Requirement | null {
  const cell = cellOf(row, code);
  const base = fromBase(world, child, code, situation);
  const asked = base.kind === 'people' ? base.people : [];
  switch (row) {
    case 4:
      if (cell === 'closed') return closed('notAvailable');
      return cell === 'exception' ? { kind: 'exception', people: [child.person.id] } : null;
    case 9:
      return cell === 'law' ? { kind: 'law', people: asked } : null;
    case 10: {
      const isWritten = child.authority.holders.some(({ isInstitution }) => isInstitution);
      const isAsked = involvesHolders(child, situation, code);
      return isWritten || !isAsked || cell === 'law' ? null : closed('transferredToNobody');
    }
    case 14: {
      const holder = child.authority.holders.find(isUncertain);
      const isAsked = involvesHolders(child, situation, code);
      if (cell !== 'closed' || holder === undefined || !isAsked) return null;
      return closed(uncertainWhy[holder.has], holder.person);
    }
    case 17: {
      const holder = child.deciders.find((one) => isWithheld(world, one));
      if (holder === undefined || !asked.includes(holder.person)) return null;
      if (cell === 'closed') return closed('endangering', holder.person);
      if (cell !== 'exception') return null;
      if (child.orders.isSupervised) return null;
      const mayDecide = child.age !== null && child.age >= 12;
      return mayDecide
        ? { kind: 'exception', people: [child.person.id] }
        : closed('endangering', holder.person);
    }
    default:
      return null;
  }
}

function fromBase(
  world: CaseOnDay,
  child: ChildOnDay,
  code: PurposeCode,
  situation: Situation,
): Requirement {
  if (situation.base === null) return closed('birthDateMissing', child.person.id);
  const who = membersOf(cellOf(situation.base, code), child, situation);
  if (who === 'notNeeded') return { kind: 'notNeeded' };
  const isAdult = child.age !== null && child.age >= 18;
  if (isAdult && situation.isIncapable && closedForIncapableAdults.includes(code)) {
    return closed('incapableAdult', child.person.id);
  }
  const others = isAdult ? standIns(world, child) : holderIds(child);
  const people = [...(who.has('J') ? [child.person.id] : []), ...(who.has('G') ? others : [])];
  if (who.has('G') && others.length === 0) return closed(isAdult ? 'noStandIn' : 'noHolder');
  return { kind: 'people', people };
}

function membersOf(
  cell: Cell,
  { age }: ChildOnDay,
  { isDoubtful, isIncapable }: Situation,
): ReadonlySet<'J' | 'G'> | 'notNeeded' {
  if (cell === 'notNeeded') return 'notNeeded';
  const years = age ?? 0;
  if (cell === 'from16' && (years < 16 || isIncapable)) return 'notNeeded';
  if (isDoubtful) return new Set(['J', 'G']);
  if (isIncapable) return new Set(['G']);
  switch (cell) {
    case 'G':
      return new Set(['G']);
    case 'J+G':
      return new Set(['J', 'G']);
    case 'guardian+J':
      if (years < 12) return new Set(['G']);
      return years < 16 ? new Set(['J', 'G']) : new Set(['J']);
    default:
      return new Set(['J']);
  }
}

/** Whether those with authority are among those who must say yes. */
function involvesHolders(child: ChildOnDay, situation: Situation, code: PurposeCode): boolean {
  if (situation.base === null || !purposeRules[code].needsCertainAuthority) return false;
  const who = membersOf(cellOf(situation.base, code), child, situation);
  return who !== 'notNeeded' && who.has('G');
}

function holderIds({ deciders }: ChildOnDay): readonly EntityId[] {
  return deciders.map(({ person }) => person);
}

/**
 * Who decides for an adult who cannot: curator or mentor, else who has it in writing, else the
 * parents (7.3.15 lid 3). A partner, child or grandparent has no role in the model.
 */
function standIns({ analysis }: CaseOnDay, child: ChildOnDay): readonly EntityId[] {
  const living = analysis.participant.filter(({ deceased }) => !deceased);
  const named = living.filter(({ role }) => role === 'curator' || role === 'legalMentor');
  if (named.length > 0) return named.map(({ id }) => id);
  const written = analysis.authority.filter(
    ({ has, source, since, participant }) =>
      has === 'yes' &&
      source === 'declaration' &&
      participant !== null &&
      since !== null &&
      child.lastBirthday?.age === 18 &&
      since >= child.lastBirthday.on,
  );
  if (written.length > 0) return written.flatMap(({ participant }) => participant ?? []);
  return living.filter(({ role }) => role === 'parent').map(({ id }) => id);
}

const uncertainWhy: Readonly<Record<Holder['has'], ClosedWhy>> = {
  yes: 'contradictory',
  partlyTransferred: 'contradictory',
  suspended: 'authoritySuspended',
  disputed: 'authorityDisputed',
  unknown: 'authorityUnknown',
};

function closed(why: ClosedWhy, person: EntityId | null = null): Requirement {
  return { kind: 'closed', why, person };
}
